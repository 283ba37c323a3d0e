package org.childjourney.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.childjourney.family.Couple;
import org.childjourney.family.Couple.Bond;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.people.Disability;
import org.childjourney.people.FamilyGroup;
import org.childjourney.people.FormerName;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;

/// Writes who belongs to one invented child, and what is true of the child from the start.
final class NetworkFile {

    private static final Choices DETAILS = Choices.read("details.txt");
    private static final Choices SAFETY = Choices.read("safety.txt");

    private final Family family;
    private final Person child;
    private final Optional<Life> life;
    private final LocalDate on;
    private final Chance chance;
    private final Pages pages;
    private final Map<Adult, RecordId> written = new HashMap<>();
    private final boolean isAlone;

    NetworkFile(Family family, Person child, LocalDate on, Chance chance, Pages pages) {
        this.family = family;
        this.child = child;
        this.life = family.lifeOf(child);
        this.on = on;
        this.chance = chance;
        this.pages = pages;
        this.isAlone = family.isAlone(child);
    }

    /// How a grown-up belongs to the child.
    ///
    /// @param responsibility by what they have or lack parental responsibility; empty for those who never had it
    /// @param flag what must be known before speaking with them
    private record Tie(
            Kin kin,
            String relation,
            Optional<RecordId> through,
            YesNo livesHere,
            YesNo responsible,
            Optional<String> responsibility,
            Optional<String> flag) {

        static Tie of(Kin kin, String relation, Optional<RecordId> through) {
            return new Tie(kin, relation, through, YesNo.NO, YesNo.NO, Optional.empty(), Optional.empty());
        }
    }

    /// @param ownRecord the record of a brother or sister, where the authority has one
    void write(Function<Person, Optional<ChildId>> ownRecord) {
        if (!isAlone) {
            pages.add(FamilyGroup.KIND, new FamilyGroup(family.identifier()));
        }
        mother();
        father();
        if (!isAlone) {
            others();
            couples();
            family.children().stream()
                    .filter(other -> !other.equals(child))
                    .forEach(other -> sibling(other, ownRecord.apply(other)));
            family.networkMeeting()
                    .filter(meeting -> meeting.offered().isAfter(child.knownFrom()))
                    .ifPresent(meeting -> pages.add(FamilyNetworkMeeting.KIND, meeting));
        }
        carer();
        marks();
    }

    private void mother() {
        relative(
                family.mother(),
                new Tie(
                        Kin.PARENT,
                        "Mother",
                        Optional.empty(),
                        yes(isAtHome()),
                        YesNo.YES,
                        isAlone ? Optional.empty() : Optional.of("As the mother"),
                        Optional.empty()));
    }

    /// Of some families no father is known: why is recorded for most.
    private void father() {
        family.fatherOf(child).ifPresent(this::father);
        if (family.fatherOf(child).isEmpty() && !isAlone && chance.inHundred(70)) {
            pages.add(
                    ParentNotNamed.KIND,
                    new ParentNotNamed(ParentNotNamed.Which.FATHER, chance.one(SAFETY.under("not named"))));
        }
    }

    private void father(Adult father) {
        boolean married = family.grownUps().fatherAtHome() && chance.inHundred(50);
        boolean responsible = married || chance.inHundred(75);
        boolean threat = family.worry() == Worry.VIOLENCE
                && !isAlone
                && !family.grownUps().fatherAtHome();
        relative(
                father,
                new Tie(
                        Kin.PARENT,
                        "Father",
                        Optional.empty(),
                        yes(isAtHome() && family.grownUps().fatherAtHome()),
                        yes(responsible),
                        isAlone
                                ? Optional.empty()
                                : Optional.of(
                                        married
                                                ? "Married to the mother"
                                                : responsible
                                                        ? "On the birth certificate"
                                                        : "Not on the birth certificate"),
                        threat ? Optional.of("Must not be told where the child lives") : Optional.empty()));
    }

    private boolean isAtHome() {
        return !isAlone
                && life.map(care -> care.story() == Story.WENT_HOME
                                || care.left().isEmpty()
                                        && care.homes().getLast().isWithParent())
                        .orElse(true);
    }

    private void others() {
        Optional<RecordId> mother = Optional.ofNullable(written.get(family.mother()));
        var grownUps = family.grownUps();
        grownUps.partner()
                .ifPresent(partner -> relative(
                        partner,
                        new Tie(
                                Kin.PARTNER_OF_PARENT,
                                "Mother’s partner",
                                mother,
                                yes(isAtHome() && family.worry() != Worry.VIOLENCE),
                                YesNo.NO,
                                Optional.empty(),
                                family.worry() == Worry.VIOLENCE
                                        ? Optional.of("Bail: no contact with the mother")
                                        : Optional.empty())));
        relative(grownUps.grandmother(), Tie.of(Kin.GRANDPARENT, "Nan, mother’s mother", mother));
        grownUps.grandfather()
                .ifPresent(grandfather ->
                        relative(grandfather, Tie.of(Kin.GRANDPARENT, "Grandad, mother’s father", mother)));
        grownUps.aunt().ifPresent(aunt -> relative(aunt, Tie.of(Kin.AUNT_OR_UNCLE, "Aunt, mother’s sister", mother)));
    }

    private void couples() {
        var grownUps = family.grownUps();
        family.fatherOf(child)
                .ifPresent(father ->
                        couple(family.mother(), father, grownUps.fatherAtHome() ? Bond.TOGETHER : Bond.APART));
        grownUps.partner()
                .ifPresent(partner -> couple(
                        family.mother(), partner, family.worry() == Worry.VIOLENCE ? Bond.APART : Bond.TOGETHER));
        grownUps.grandfather().ifPresent(grandfather -> couple(grownUps.grandmother(), grandfather, Bond.TOGETHER));
    }

    private void couple(Adult one, Adult other, Bond bond) {
        Optional<RecordId> first = Optional.ofNullable(written.get(one));
        Optional.ofNullable(written.get(other))
                .ifPresent(second -> pages.add(Couple.KIND, new Couple(first, second, bond)));
    }

    private void relative(Adult adult, Tie tie) {
        boolean living = adult.died().isEmpty();
        boolean flagged = tie.flag().isPresent();
        var id = pages.add(
                Relative.KIND,
                new Relative(
                        adult.name(),
                        tie.kin(),
                        tie.relation(),
                        tie.through(),
                        adult.sex(),
                        Optional.of(adult.born()),
                        Optional.empty(),
                        adult.died(),
                        Optional.of(tie.livesHere()),
                        living ? Optional.of(tie.responsible()) : Optional.empty(),
                        flagged ? Optional.of("Only as the plan says") : Optional.empty(),
                        tie.flag(),
                        living ? Optional.of(yes(!flagged)) : Optional.empty(),
                        isAlone || !living ? Optional.empty() : Optional.of(adult.phone()),
                        Optional.empty(),
                        Optional.of(on.minusDays(chance.between(1, 200)))
                                .filter(_ -> living && !isAlone && family.isWorkedWith() && chance.inHundred(60)),
                        tie.responsibility()));
        written.put(adult, id);
    }

    private static YesNo yes(boolean is) {
        return is ? YesNo.YES : YesNo.NO;
    }

    private void sibling(Person other, Optional<ChildId> ownRecord) {
        boolean half = !family.fatherOf(other).equals(family.fatherOf(child));
        boolean unborn = other.isUnbornOn(on);
        String relation = unborn
                ? "Coming brother or sister"
                : (half ? "Half-" : "") + (other.sex() == Sex.FEMALE ? "sister" : "brother");
        boolean together = isAtHome() && family.lifeOf(other).isEmpty()
                || life.isPresent() && family.lifeOf(other).map(Life::homes).equals(life.map(Life::homes));
        pages.add(
                Relative.KIND,
                new Relative(
                        other.name(),
                        half ? Kin.HALF_SIBLING : Kin.SIBLING,
                        relation.substring(0, 1).toUpperCase(Locale.ROOT) + relation.substring(1),
                        half ? Optional.ofNullable(written.get(family.mother())) : Optional.empty(),
                        unborn ? Sex.NOT_RECORDED : other.sex(),
                        unborn ? Optional.empty() : Optional.of(other.born()),
                        unborn ? Optional.of(other.born()) : Optional.empty(),
                        Optional.empty(),
                        unborn ? Optional.empty() : Optional.of(yes(together)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ownRecord,
                        Optional.empty()));
    }

    /// Who looks after a child in care now.
    private void carer() {
        life.filter(care -> care.left().isEmpty())
                .map(care -> care.homes().getLast())
                .filter(home -> !home.isWithParent())
                .ifPresent(home -> pages.add(
                        Relative.KIND,
                        new Relative(
                                new PersonName(
                                        home.carer(), chance.one(DETAILS.under("worker family")), Optional.empty()),
                                Kin.CARER,
                                "Looks after the child since " + home.began().getYear(),
                                Optional.empty(),
                                Sex.FEMALE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(YesNo.YES),
                                Optional.of(YesNo.NO),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(YesNo.YES),
                                Optional.of(Adult.phone(chance)),
                                Optional.empty(),
                                Optional.empty())));
    }

    /// What is true of some: a disability, a name or a number from before.
    private void marks() {
        if (child.isUnbornOn(on)) {
            return;
        }
        if (family.worry() == Worry.DISABILITY) {
            pages.add(Disability.KIND, new Disability(Optional.of(Disability.Code.LD)));
            if (chance.inHundred(50)) {
                pages.add(Disability.KIND, new Disability(Optional.of(Disability.Code.MOB)));
            }
        } else if (chance.inHundred(7)) {
            var codes = List.of(
                    Disability.Code.AUT,
                    Disability.Code.LD,
                    Disability.Code.BEH,
                    Disability.Code.COMM,
                    Disability.Code.HEAR);
            pages.add(Disability.KIND, new Disability(Optional.of(chance.one(codes))));
        }
        if (chance.inHundred(4) && child.ageOn(on) > 2) {
            pages.add(
                    FormerName.KIND,
                    new FormerName(
                            new PersonName(
                                    child.name().given(),
                                    family.grownUps().grandmother().name().family(),
                                    Optional.empty()),
                            Optional.of(child.birthday(1))));
        }
        if (isAlone) {
            pages.add(
                    OtherIdentifier.KIND,
                    new OtherIdentifier(
                            OtherIdentifier.Type.HOME_OFFICE_REFERENCE,
                            "Z99%05d".formatted(child.number()),
                            life.map(Life::came),
                            Optional.empty()));
        }
    }
}
