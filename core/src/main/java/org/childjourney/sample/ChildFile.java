package org.childjourney.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.Uuid7;
import org.childjourney.returns.InFile;
import org.childjourney.sample.Staff.Desk;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;

/// Writes all records of one invented child.
final class ChildFile {

    /// What no record of the invented authority tells: plans for placements and education, the yearly
    /// immunisations, pathway plans, interviews. Those count from the day on which the authority began with the
    /// program.
    private static final Set<EventKind> NOT_TOLD = EnumSet.of(
            EventKind.PLACEMENT_PLAN,
            EventKind.PLACEMENT_NOTIFICATION,
            EventKind.TERMINATION_NOTICE,
            EventKind.REVIEW_REPORT,
            EventKind.IMMUNISATIONS_UP_TO_DATE,
            EventKind.PERSONAL_EDUCATION_PLAN_STARTED,
            EventKind.PERSONAL_EDUCATION_PLAN,
            EventKind.PARENT_SUITABILITY_ASSESSED,
            EventKind.PARENT_PLACEMENT_DECIDED,
            EventKind.CONNECTED_PERSON_APPROVED,
            EventKind.TEMPORARY_APPROVAL_EXTENDED,
            EventKind.SECURE_REVIEW,
            EventKind.ADOPTION_REVIEW,
            EventKind.PATHWAY_ASSESSMENT,
            EventKind.PATHWAY_PLAN,
            EventKind.RETURN_HOME_INTERVIEW,
            EventKind.LATER_LIFE_LETTER,
            EventKind.PANEL_MINUTES_RECEIVED,
            EventKind.DECISION_MAKER_DECIDED,
            EventKind.REVIEW_DECISIONS_SENT,
            EventKind.REVIEW_RECORD_COMPLETED,
            EventKind.HEALTH_ASSESSMENT_REQUESTED,
            EventKind.SECURE_ORDER_MADE,
            EventKind.STAYING_PUT_CONSIDERED,
            EventKind.PERSONAL_ADVISER_APPOINTED,
            EventKind.PARENTS_TOLD_OF_DECISION,
            EventKind.PARENTS_TOLD_IN_WRITING,
            EventKind.MATCH_CONSIDERED,
            EventKind.MATCHED);

    /// Whose team began with the program a fortnight ago, so that the first plans asked for since are late.
    private static final int BEGUN_EARLY_IN_HUNDRED = 13;

    private final Family family;
    private final Person child;
    private final Optional<Life> life;
    private final LocalDate on;
    private final Chance chance;
    private final Pages pages;
    private final Staff staff;
    private final NamedWorkers workers;
    private final List<Referred> referrals;

    private ChildFile(Family family, Person child, LocalDate on, Chance chance, Uuid7 ids, Staff staff, Chance shared) {
        this.family = family;
        this.child = child;
        this.life = family.lifeOf(child);
        this.on = on;
        this.chance = chance;
        this.pages = new Pages(ids);
        this.staff = staff;
        this.referrals = referrals();
        this.workers = NamedWorkers.of(family, referrals, life, staff, on, shared);
    }

    /// All as people wrote it. What they brought over when the authority began with the program some days ago
    /// holds no placement plans and the like: those count from then.
    ///
    /// @param shared chance that falls the same way for each child of the family
    /// @param ownRecord the record of a brother or sister, where the authority has one
    static List<Change<?>> of(
            Family family,
            Person child,
            LocalDate on,
            Chance chance,
            Uuid7 ids,
            Staff staff,
            Chance shared,
            Function<Person, Optional<ChildId>> ownRecord) {
        var file = new ChildFile(family, child, on, chance, ids, staff, shared);
        file.write(ownRecord);
        return file.pages.changes();
    }

    private void write(Function<Person, Optional<ChildId>> ownRecord) {
        pages.add(new RecordId(pages.child().value()), Child.KIND, child.child(on, life.map(Life::story), chance));
        life.ifPresent(this::broughtOver);
        new NetworkFile(family, child, on, chance, pages).write(ownRecord);
        new AddressFile(family, child, on, chance, pages).write();
        new ReferralsFile(family, child, on, chance, pages, staff, workers).write(referrals);
        workers.allocations().forEach(allocation -> pages.add(Allocation.KIND, allocation));
        var visits = new ArrayList<Diary.Entry>();
        referrals.forEach(referral -> referral.meetings().visits().stream()
                .filter(visit -> !isInCare(visit.on()))
                .forEach(visits::add));
        life.ifPresent(care -> visits.addAll(inCare(care)));
        visits.sort(Comparator.comparing(Diary.Entry::on));
        var words = new VisitWords(family, child, chance);
        visits.forEach(visit -> visit(visit, words));
        new VoiceFile(family, child, chance, pages, words).write(visits);
        new SafetyFile(family, child, on, chance, pages, staff, workers).write(referrals);
    }

    private List<Diary.Entry> inCare(Life care) {
        var diary = new Diary(on, chance, family.number(), child.number());
        List<LocalDate> reviews = new CareFile(family, care, on, chance, diary, pages, staff).write();
        LocalDate firstReview = reviews.isEmpty() ? care.came().plusDays(20) : reviews.getFirst();
        var visits = new ArrayList<>(diary.visitsInCare(care, firstReview, earlyInHundred(care), family.failures()));
        if (care.story() == Story.LEFT_CARE) {
            var after = new LeavingCareFile(family, care, on, chance, diary, pages);
            after.write();
            visits.addAll(after.visits());
        }
        return visits;
    }

    private int earlyInHundred(Life care) {
        return care.story() == Story.LEFT_CARE ? 73 : chance.one(List.of(30, 45, 60, 70));
    }

    private boolean isInCare(LocalDate day) {
        return life.filter(care -> !day.isBefore(care.came())
                        && care.left().map(day::isBefore).orElse(true))
                .isPresent();
    }

    private List<Referred> referrals() {
        return family.course().referrals().stream()
                .flatMap(referral -> new Joining(referral, child, on).referral().stream())
                .map(this::closedWithCare)
                .toList();
    }

    /// A referral that led to care is closed when care ends, unless the child went home with a plan.
    private Referred closedWithCare(Referred referral) {
        if (life.isEmpty() || referral.opensNothing() || referral.closed().isPresent()) {
            return referral;
        }
        return switch (life.get().story()) {
            case WENT_HOME -> referral;
            case ADOPTION ->
                life.get()
                        .left()
                        .map(left -> referral.closed(left, Referral.ReasonClosed.RC1))
                        .orElse(referral);
            default ->
                life.get()
                        .left()
                        .map(left -> referral.closed(left, Referral.ReasonClosed.RC7))
                        .orElse(referral);
        };
    }

    private void broughtOver(Life care) {
        boolean early = Showcase.of(family.number()).isEmpty() && child.number() * 53 % 100 < BEGUN_EARLY_IN_HUNDRED;
        LocalDate asAt = on.minusDays(early ? chance.between(15, 18) : chance.between(0, 4));
        LocalDate first = family.course().first(care.came());
        if (care.came().isBefore(asAt)) {
            LocalDate from = first.isBefore(care.came()) ? first : care.came();
            var covered = new Coverage(told(), from, asAt, asAt);
            pages.add(InFile.KIND, new InFile(List.of(covered), Optional.empty()));
        }
    }

    private Set<EventKind> told() {
        var told = EnumSet.complementOf(EnumSet.copyOf(NOT_TOLD));
        if (family.is(Failure.NO_RETURN_INTERVIEW)) {
            told.add(EventKind.RETURN_HOME_INTERVIEW);
        }
        return told;
    }

    private void visit(Diary.Entry entry, VisitWords words) {
        var written = switch (entry.result()) {
            case SEEN -> words.seen(entry.on());
            case DATES_ONLY -> words.datesOnly(entry.on());
            case NO_WORDS -> words.withoutWords(entry.on());
            case NOT_SEEN -> words.missed(entry.on());
        };
        ChildSeen seen = entry.result() == Diary.Entry.Result.NOT_SEEN
                ? ChildSeen.NOT_SEEN
                : child.ageOn(entry.on()) >= 2 && chance.inHundred(78) ? ChildSeen.ALONE : ChildSeen.WITH_OTHERS;
        pages.add(
                Visit.KIND,
                new Visit(
                        entry.on(),
                        Optional.of(timeOn(entry.on())),
                        entry.purpose(),
                        seen,
                        written.where(),
                        written.childsWords(),
                        written.account(),
                        Optional.of(workers.on(entry.on(), desk(entry.purpose())))));
    }

    private static Desk desk(Visit.Purpose purpose) {
        return switch (purpose) {
            case PROTECTION, IN_NEED, PRIVATE_FOSTERING, PRE_BIRTH, FAMILY_TIME, SCHOOL -> Desk.SUPPORT;
            case IN_CARE -> Desk.CARE;
            case PERSONAL_ADVISER -> Desk.LEAVING_CARE;
        };
    }

    /// After school for those who go there.
    private LocalTime timeOn(LocalDate day) {
        int age = child.ageOn(day);
        int hour = age >= 5 && age < 18 ? chance.between(15, 18) : chance.between(9, 16);
        return LocalTime.of(hour, chance.between(0, 3) * 15);
    }
}
