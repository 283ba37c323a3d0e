package org.childjourney.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.childjourney.people.Address;
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

/// Writes who belongs to one invented child, and where the child lived.
final class NetworkFile {

    private static final Choices DETAILS = Choices.read("details.txt");

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
        this.isAlone =
                life.filter(care -> care.story() == Story.ALONE_IN_THE_COUNTRY).isPresent();
    }

    /// @param ownRecord the record of a brother or sister, where the authority has one
    void write(Function<Person, Optional<ChildId>> ownRecord) {
        if (!isAlone) {
            pages.add(FamilyGroup.KIND, new FamilyGroup(family.identifier()));
        }
        parents();
        if (!isAlone) {
            others();
            family.children().stream()
                    .filter(other -> !other.equals(child))
                    .forEach(other -> sibling(other, ownRecord.apply(other)));
        }
        carer();
        addresses();
        marks();
    }

    private void parents() {
        boolean home = isAtHome();
        relative(family.mother(), Kin.PARENT, "Mother", Optional.empty(), home, true, Optional.empty());
        family.fatherOf(child)
                .ifPresent(father -> relative(
                        father,
                        Kin.PARENT,
                        "Father",
                        Optional.empty(),
                        home && family.fatherAtHome(),
                        chance.inHundred(75),
                        isThreat() && !family.fatherAtHome()
                                ? Optional.of("Must not be told where the child lives")
                                : Optional.empty()));
    }

    private boolean isThreat() {
        return family.worry() == Worry.VIOLENCE && !isAlone;
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
        family.partner()
                .ifPresent(partner -> relative(
                        partner,
                        Kin.PARTNER_OF_PARENT,
                        "Mother’s partner",
                        mother,
                        isAtHome(),
                        false,
                        family.worry() == Worry.VIOLENCE
                                ? Optional.of("Bail: no contact with the mother")
                                : Optional.empty()));
        relative(family.grandmother(), Kin.GRANDPARENT, "Nan, mother’s mother", mother, false, false, Optional.empty());
        family.aunt()
                .ifPresent(aunt -> relative(
                        aunt, Kin.AUNT_OR_UNCLE, "Aunt, mother’s sister", mother, false, false, Optional.empty()));
    }

    private void relative(
            Adult adult,
            Kin kin,
            String relation,
            Optional<RecordId> through,
            boolean livesHere,
            boolean responsible,
            Optional<String> flag) {
        var id = pages.add(
                Relative.KIND,
                new Relative(
                        adult.name(),
                        kin,
                        relation,
                        through,
                        adult.sex(),
                        Optional.of(adult.born()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(livesHere ? YesNo.YES : YesNo.NO),
                        Optional.of(responsible ? YesNo.YES : YesNo.NO),
                        flag.map(_ -> "Only as the plan says"),
                        flag,
                        Optional.of(flag.isPresent() ? YesNo.NO : YesNo.YES),
                        isAlone ? Optional.empty() : Optional.of(adult.phone()),
                        Optional.empty(),
                        Optional.of(on.minusDays(chance.between(1, 200))).filter(_ -> chance.inHundred(60))));
        written.put(adult, id);
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
                        Optional.of(together ? YesNo.YES : YesNo.NO),
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

    private void addresses() {
        LocalDate from = child.isUnbornOn(on) ? child.knownFrom() : child.born();
        Optional<LocalDate> came = life.map(Life::came);
        if (!isAlone) {
            for (Dwelling dwelling : family.dwellings()) {
                atHome(dwelling, from, came);
            }
        }
        life.ifPresent(this::inCare);
        if (family.is(Failure.TWO_ADDRESSES)) {
            pages.add(
                    Address.KIND,
                    new Address(
                            chance.between(1, 148) + " " + chance.one(DETAILS.under("street")) + ", "
                                    + chance.one(DETAILS.under("town")),
                            Optional.of(Lives.postcode(chance)),
                            Optional.of(on.minusDays(4)),
                            Optional.empty(),
                            Optional.of("School, contact of this week"),
                            Optional.empty()));
        }
    }

    private void atHome(Dwelling dwelling, LocalDate from, Optional<LocalDate> came) {
        LocalDate began = dwelling.began().isBefore(from) ? from : dwelling.began();
        Optional<LocalDate> ended = came.filter(
                        day -> dwelling.ended().map(day::isBefore).orElse(true))
                .or(dwelling::ended);
        if (began.isAfter(on) || ended.filter(day -> !day.isAfter(began)).isPresent()) {
            return;
        }
        Optional<LocalDate> confirmed = ended.isPresent() ? ended : Optional.of(on.minusDays(chance.between(3, 90)));
        pages.add(Address.KIND, dwelling.address(began, ended, "Visit", confirmed.filter(began::isBefore)));
    }

    private void inCare(Life care) {
        for (Home home : care.homes()) {
            if (home.isWithParent()) {
                pages.add(
                        Address.KIND,
                        family.dwellingOn(home.began())
                                .address(home.began(), home.ended(), "Placement", Optional.empty()));
            } else {
                pages.add(
                        Address.KIND,
                        new Address(
                                "c/o " + home.carer() + ", " + home.street(),
                                Optional.of(home.postcode()),
                                Optional.of(home.began()),
                                home.ended(),
                                Optional.of("Placement"),
                                Optional.empty()));
            }
        }
        care.left().ifPresent(left -> {
            switch (care.story()) {
                case LEFT_CARE ->
                    pages.add(
                            Address.KIND,
                            new Address(
                                    "Flat " + chance.between(1, 40) + ", " + chance.one(DETAILS.under("street")) + ", "
                                            + chance.one(DETAILS.under("town")),
                                    Optional.of(Lives.postcode(chance)),
                                    Optional.of(left),
                                    Optional.empty(),
                                    Optional.of("The young person"),
                                    Optional.of(on.minusDays(chance.between(3, 60)))
                                            .filter(left::isBefore)));
                case WENT_HOME ->
                    pages.add(
                            Address.KIND,
                            family.dwellingOn(left)
                                    .address(
                                            left,
                                            Optional.empty(),
                                            "Visit",
                                            Optional.of(on.minusDays(5)).filter(left::isBefore)));
                default -> {}
            }
        });
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
                                    family.grandmother().name().family(),
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
