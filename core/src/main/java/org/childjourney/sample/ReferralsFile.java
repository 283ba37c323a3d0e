package org.childjourney.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.EarlyHelp;
import org.childjourney.frontdoor.Referral;
import org.childjourney.frontdoor.Source;
import org.childjourney.people.Involvement;
import org.childjourney.protection.CoreGroup;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InNeedReview;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.childjourney.sample.Referred.Planned;
import org.childjourney.sample.Staff.Desk;

/// Writes what the front door, assessments and plans did for one invented child.
final class ReferralsFile {

    private static final Choices DETAILS = Choices.read("details.txt");

    private static final List<Source> IN_CARE =
            List.of(Source.SCHOOL, Source.POLICE, Source.GP, Source.FAMILY_OR_CARER, Source.SCHOOL);

    private final Family family;
    private final Person child;
    private final LocalDate on;
    private final Chance chance;
    private final Pages pages;
    private final Staff staff;
    private final NamedWorkers workers;
    private int plansBefore;

    ReferralsFile(
            Family family, Person child, LocalDate on, Chance chance, Pages pages, Staff staff, NamedWorkers workers) {
        this.family = family;
        this.child = child;
        this.on = on;
        this.chance = chance;
        this.pages = pages;
        this.staff = staff;
        this.workers = workers;
    }

    void write(List<Referred> referrals) {
        contacts();
        earlyHelp();
        referrals.forEach(this::referral);
    }

    private void contacts() {
        var words = new ContactWords(family, child, chance);
        Optional<Life> life = family.lifeOf(child);
        family.course().approaches().stream()
                .filter(approach -> !approach.on().isBefore(child.knownFrom()))
                .filter(approach ->
                        life.map(care -> !approach.on().isAfter(care.came())).orElse(true))
                .forEach(approach -> pages.add(
                        Contact.KIND, new Contact(approach.on(), Optional.of(approach.source()), words.of(approach))));
        life.filter(care -> care.story() != Story.ALONE_IN_THE_COUNTRY)
                .ifPresent(care -> inCare(care)
                        .forEach(approach -> pages.add(
                                Contact.KIND,
                                new Contact(approach.on(), Optional.of(approach.source()), words.inCare(approach)))));
    }

    /// Some times a year somebody writes about a child in care.
    private List<Course.Approach> inCare(Life care) {
        var approaches = new ArrayList<Course.Approach>();
        for (LocalDate day = care.came().plusDays(chance.between(20, 150));
                day.isBefore(care.lastDayInCare(on));
                day = day.plusDays(chance.between(45, 170))) {
            Source source = chance.one(IN_CARE);
            boolean closed = source == Source.SCHOOL && Referring.isHoliday(day);
            approaches.add(new Course.Approach(Chance.weekday(day), closed ? Source.FAMILY_OR_CARER : source));
        }
        return approaches;
    }

    private void earlyHelp() {
        RecordId lead = staff.teamOf(Desk.EARLY_HELP, family.number()).workers().getFirst();
        for (Course.Helped help : family.course().helped()) {
            if (help.ended().filter(day -> !day.isAfter(child.born())).isPresent() || child.isUnbornOn(help.began())) {
                continue;
            }
            pages.add(
                    EarlyHelp.KIND,
                    new EarlyHelp(
                            help.began(),
                            help.ended(),
                            Optional.of(chance.one(DETAILS.under("early help"))),
                            Optional.of(lead)));
            pages.add(
                    Involvement.KIND,
                    new Involvement(lead, Involvement.Part.EARLY_HELP_LEAD, help.began(), help.ended()));
        }
    }

    private void referral(Referred referral) {
        boolean unallocated = family.is(Failure.UNBORN_WITHOUT_WORKER);
        LocalDate worked = referral.decided().orElse(referral.on());
        Optional<RecordId> assessor =
                referral.decided().filter(_ -> !unallocated).map(day -> workers.on(day, Desk.ASSESSMENT));
        Optional<RecordId> assessing =
                Optional.of(staff.teamOf(Desk.ASSESSMENT, family.number()).team());
        RecordId id = pages.add(
                Referral.KIND,
                new Referral(
                        referral.on(),
                        Optional.of(referral.source()),
                        Optional.of(need(referral.on())),
                        referral.decided().map(_ -> referral.opensNothing() ? YesNo.YES : YesNo.NO),
                        referral.decided(),
                        referral.closed(),
                        referral.reasonClosed(),
                        assessing,
                        referral.opensNothing() ? Optional.empty() : assessor));
        Optional<RecordId> referred = Optional.of(id);
        referral.assessed()
                .ifPresent(assessed -> pages.add(
                        Assessment.KIND,
                        new Assessment(
                                referred,
                                assessed.began(),
                                assessed.reviewed(),
                                assessed.authorised(),
                                assessed.authorised().isPresent() ? factors(assessed.began()) : List.of(),
                                assessed.reviewed().map(_ -> child.isUnbornOn(worked) ? YesNo.NO : YesNo.YES),
                                assessed.authorised().map(_ -> assessed.supportNeeded() ? YesNo.YES : YesNo.NO),
                                assessing,
                                assessor)));
        Optional<RecordId> enquiry =
                referral.enquired().map(enquired -> enquiry(referred, enquired, assessing, assessor));
        referral.protection().ifPresent(plan -> protection(referred, enquiry, plan, referral.meetings()));
        for (Planned plan : referral.inNeed()) {
            inNeed(referred, plan);
        }
        referral.meetings().inNeedReviews().stream()
                .filter(day -> referral.inNeed().stream().anyMatch(plan -> within(plan, day)))
                .forEach(day -> pages.add(InNeedReview.KIND, new InNeedReview(day)));
    }

    private static boolean within(Planned plan, LocalDate day) {
        return !day.isBefore(plan.began())
                && plan.ended().map(end -> !day.isAfter(end)).orElse(true);
    }

    private Referral.Need need(LocalDate day) {
        return family.lifeOf(child)
                        .filter(life -> life.story() == Story.ALONE_IN_THE_COUNTRY)
                        .isPresent()
                ? Referral.Need.N8
                : worryOn(day).need();
    }

    private Worry worryOn(LocalDate day) {
        return family.worry().at(child.ageOn(day));
    }

    private List<String> factors(LocalDate began) {
        if (need(began) == Referral.Need.N8) {
            return List.of("9A");
        }
        var factors = new ArrayList<>(worryOn(began).factors());
        int fewest = chance.between(1, factors.size());
        return List.copyOf(factors.subList(0, fewest));
    }

    private RecordId enquiry(
            Optional<RecordId> referral,
            Referred.Enquired enquired,
            Optional<RecordId> team,
            Optional<RecordId> worker) {
        pages.add(StrategyDiscussion.KIND, new StrategyDiscussion(referral, enquired.on(), YesNo.YES));
        return pages.add(
                Section47Enquiry.KIND,
                new Section47Enquiry(
                        referral,
                        enquired.on(),
                        enquired.ended(),
                        Optional.empty(),
                        switch (enquired.outcome()) {
                            case NO_CONFERENCE -> Optional.of(YesNo.YES);
                            case CONFERENCE -> Optional.of(YesNo.NO);
                            case OPEN -> Optional.empty();
                        },
                        team,
                        worker));
    }

    private void protection(
            Optional<RecordId> referral, Optional<RecordId> enquiry, Planned plan, Referred.Meetings meetings) {
        var team = staff.teamOf(Desk.SUPPORT, family.number()).team();
        RecordId conference = pages.add(
                InitialConference.KIND,
                new InitialConference(
                        referral,
                        enquiry,
                        plan.began(),
                        Optional.empty(),
                        Optional.of(YesNo.NO),
                        Optional.of(YesNo.YES),
                        Optional.of(team),
                        Optional.of(workers.on(plan.began(), Desk.SUPPORT))));
        var category = worryOn(plan.began()).category();
        RecordId written = pages.add(
                ProtectionPlan.KIND,
                new ProtectionPlan(
                        referral,
                        Optional.of(conference),
                        plan.began(),
                        plan.ended(),
                        Optional.of(category),
                        Optional.of(category),
                        Optional.of(plansBefore)));
        plansBefore++;
        RecordId chair = staff.teamOf(Desk.REVIEWING, family.number()).workers().getLast();
        pages.add(
                Involvement.KIND,
                new Involvement(chair, Involvement.Part.CONFERENCE_CHAIR, plan.began(), plan.ended()));
        meetings.coreGroups().stream()
                .filter(day -> within(plan, day))
                .forEach(day -> pages.add(CoreGroup.KIND, new CoreGroup(day)));
        meetings.conferences().stream()
                .filter(day -> within(plan, day) && day.isAfter(plan.began()))
                .forEach(day -> pages.add(ProtectionReview.KIND, new ProtectionReview(Optional.of(written), day)));
    }

    private void inNeed(Optional<RecordId> referral, Planned plan) {
        var team = staff.teamOf(Desk.SUPPORT, family.number()).team();
        pages.add(
                InNeedPlan.KIND,
                new InNeedPlan(
                        referral,
                        plan.began(),
                        plan.ended(),
                        Optional.of(team),
                        plan.began().isAfter(on)
                                ? Optional.empty()
                                : Optional.of(workers.on(plan.began(), Desk.SUPPORT))));
    }
}
