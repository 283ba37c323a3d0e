package org.childjourney.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.LookedAfterReview.Participation;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.PeriodOfCare.CategoryOfNeed;
import org.childjourney.care.Placement;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.care.YearInCare;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.people.Allocation.ReasonForChange;
import org.childjourney.people.Child;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.permanence.PreviousPermanence;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Uuid7;
import org.childjourney.record.YesNo;
import org.childjourney.returns.InFile;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;

/// Writes all records of one invented child, out of the frame of the child's life.
final class ChildFile {

    private static final Set<EventKind> TOLD_BY_RECORDS = Set.of(
            EventKind.BECAME_LOOKED_AFTER,
            EventKind.CEASED_LOOKED_AFTER,
            EventKind.FIRST_PLACEMENT_BEGAN,
            EventKind.PLACEMENT_BEGAN,
            EventKind.PLACEMENT_ENDED,
            EventKind.LEGAL_STATUS_BEGAN,
            EventKind.LOOKED_AFTER_REVIEW,
            EventKind.VISIT,
            EventKind.PERSONAL_ADVISER_VISIT,
            EventKind.WENT_MISSING,
            EventKind.RETURNED);

    /// Whose team began with the program a fortnight ago, so that the first plans asked for since are late.
    private static final int BEGUN_EARLY_IN_HUNDRED = 15;

    private final Life life;
    private final LocalDate on;
    private final Chance chance;
    private final Uuid7 ids;
    private final Staff staff;
    private final ChildId child;
    private final Optional<LocalDate> broughtOver;
    private final List<Change<?>> changes = new ArrayList<>();
    private final List<Allocation> allocations = new ArrayList<>();

    private ChildFile(Life life, LocalDate on, Chance chance, Uuid7 ids, Staff staff) {
        this.life = life;
        this.on = on;
        this.chance = chance;
        this.ids = ids;
        this.staff = staff;
        this.child = new ChildId(ids.next());
        boolean early = life.person().number() * 53 % 100 < BEGUN_EARLY_IN_HUNDRED;
        LocalDate asAt = on.minusDays(early ? chance.between(15, 18) : chance.between(0, 4));
        this.broughtOver = Optional.of(asAt).filter(life.came()::isBefore);
    }

    static ChildFile of(Life life, LocalDate on, Chance chance, Uuid7 ids, Staff staff) {
        var file = new ChildFile(life, on, chance, ids, staff);
        file.write();
        return file;
    }

    /// All as people wrote it. What they brought over when the authority began with the program some days ago has no
    /// care plans and the like: those count from then.
    List<Change<?>> changes() {
        return changes;
    }

    private void write() {
        var person = life.person();
        add(new RecordId(child.value()), Child.KIND, person.child(on, life.story(), chance));
        broughtOver.ifPresent(this::say);
        living();
        allocate();
        var diary = new Diary(on, chance);
        List<LocalDate> reviews = diary.reviews(life);
        reviews.forEach(
                day -> add(LookedAfterReview.KIND, new LookedAfterReview(day, Optional.of(participation(day)))));
        LocalDate firstReview = reviews.isEmpty() ? life.came().plusDays(20) : reviews.getFirst();
        var words = new VisitWords(life, chance);
        diary.visitsInCare(life, firstReview).forEach(entry -> visit(entry, Visit.Purpose.IN_CARE, words));
        if (life.story() == Story.LEFT_CARE) {
            diary.visitsAfterCare(life.left().orElseThrow())
                    .forEach(entry -> visit(entry, Visit.Purpose.PERSONAL_ADVISER, words));
        }
        years();
        missing();
    }

    private void say(LocalDate asAt) {
        var covered = new Coverage(TOLD_BY_RECORDS, life.came(), asAt, asAt);
        add(InFile.KIND, new InFile(List.of(covered), Optional.empty()));
    }

    private void living() {
        var person = life.person();
        add(
                PeriodOfCare.KIND,
                new PeriodOfCare(Beginning.on(life.came()), life.left(), life.reasonCeased(), Optional.of(need())));
        String homePostcode = Lives.postcode(chance);
        life.orders().forEach(order -> add(LegalStatus.KIND, order));
        for (Home home : life.homes()) {
            Optional<Placement.Carer> carer =
                    home == life.homes().getFirst() ? Optional.empty() : Optional.of(Placement.Carer.ANOTHER);
            add(Placement.KIND, home.placement(homePostcode, carer));
        }
        for (Body step : life.wayToPermanence()) {
            switch (step) {
                case AdoptionDecision decision -> add(AdoptionDecision.KIND, decision);
                case AdoptionMatch match -> add(AdoptionMatch.KIND, match);
                default -> throw new AssertionError("no step to permanence");
            }
        }
        if (life.story() == Story.ALONE_IN_THE_COUNTRY) {
            add(UnaccompaniedStatus.KIND, new UnaccompaniedStatus(Optional.of(person.birthday(18))));
        }
        boolean before = chance.inHundred(5) && person.ageOn(life.came()) > 3;
        add(
                PreviousPermanence.KIND,
                before
                        ? new PreviousPermanence(
                                PreviousPermanence.Kind.P3,
                                Optional.of("999"),
                                Optional.of(life.came().getYear() - 2),
                                Optional.empty(),
                                Optional.empty())
                        : new PreviousPermanence(
                                PreviousPermanence.Kind.Z1,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        if (life.story() == Story.CHILDRENS_HOME && chance.inHundred(12)) {
            LocalDate began = chance.day(life.homes().getLast().began(), on.minusDays(5));
            add(
                    DeprivationOfLiberty.KIND,
                    new DeprivationOfLiberty(
                            began, Optional.of(began.plusDays(84)).filter(on::isAfter)));
        }
    }

    private CategoryOfNeed need() {
        if (life.story() == Story.ALONE_IN_THE_COUNTRY) {
            return CategoryOfNeed.N8;
        }
        return chance.inHundred(65)
                ? CategoryOfNeed.N1
                : chance.one(List.of(
                        CategoryOfNeed.N2, CategoryOfNeed.N3, CategoryOfNeed.N4, CategoryOfNeed.N5, CategoryOfNeed.N6));
    }

    /// Named workers one after another, now and then with days between them in which there was none.
    private void allocate() {
        LocalDate last = life.left().orElse(on);
        var team = staff.teamOf(life.person().number());
        int worker = chance.between(0, team.size() - 1);
        LocalDate began = Chance.weekday(life.came().plusDays(1));
        boolean first = true;
        while (began.isBefore(last)) {
            LocalDate until = began.plusDays(chance.between(240, 800));
            boolean goesOn = until.isBefore(last.minusDays(20));
            boolean lost = !goesOn && life.left().isEmpty() && chance.inHundred(4) && began.isBefore(on.minusDays(30));
            Optional<LocalDate> ended =
                    goesOn ? Optional.of(until) : lost ? Optional.of(on.minusDays(chance.between(2, 15))) : life.left();
            allocation(team.get(worker), began, ended, first ? ReasonForChange.OTHERS : reasonForChange());
            if (!goesOn) {
                break;
            }
            began = until.plusDays(chance.inHundred(15) ? chance.between(3, 20) : 0);
            worker = (worker + chance.between(1, Math.max(1, team.size() - 1))) % team.size();
            first = false;
        }
        if (life.story() == Story.LEFT_CARE) {
            var advisers = staff.personalAdvisers();
            allocation(
                    advisers.get(life.person().number() % advisers.size()),
                    life.left().orElseThrow(),
                    Optional.empty(),
                    ReasonForChange.TSPROC);
        }
    }

    private ReasonForChange reasonForChange() {
        return chance.one(List.of(
                ReasonForChange.LEFTRL, ReasonForChange.LEFTRL, ReasonForChange.ORGRST, ReasonForChange.MANAGE));
    }

    private void allocation(RecordId worker, LocalDate began, Optional<LocalDate> ended, ReasonForChange reason) {
        var allocation = new Allocation(worker, began, ended, Optional.of(reason));
        allocations.add(allocation);
        add(Allocation.KIND, allocation);
    }

    private Participation participation(LocalDate day) {
        if (life.person().ageOn(day) < 4) {
            return Participation.PN0;
        }
        return chance.one(List.of(
                Participation.PN1,
                Participation.PN1,
                Participation.PN1,
                Participation.PN2,
                Participation.PN5,
                Participation.PN6));
    }

    private void visit(Diary.Entry entry, Visit.Purpose purpose, VisitWords words) {
        var written = switch (entry.result()) {
            case SEEN -> words.seen(entry.on());
            case DATES_ONLY -> words.datesOnly(entry.on());
            case NOT_SEEN -> words.missed(entry.on());
        };
        ChildSeen seen = entry.result() == Diary.Entry.Result.NOT_SEEN
                ? ChildSeen.NOT_SEEN
                : life.person().ageOn(entry.on()) >= 2 && chance.inHundred(78)
                        ? ChildSeen.ALONE
                        : ChildSeen.WITH_OTHERS;
        add(
                Visit.KIND,
                new Visit(
                        entry.on(),
                        Optional.of(timeOn(entry.on())),
                        purpose,
                        seen,
                        written.where(),
                        written.childsWords(),
                        written.account(),
                        Optional.of(workerOn(entry.on()))));
    }

    /// After school for those who go there.
    private LocalTime timeOn(LocalDate day) {
        int age = life.person().ageOn(day);
        int hour = age >= 5 && age < 18 ? chance.between(15, 18) : chance.between(9, 16);
        return LocalTime.of(hour, chance.between(0, 3) * 15);
    }

    /// The named worker of that day, or whoever of the team was on duty.
    private RecordId workerOn(LocalDate day) {
        return allocations.stream()
                .filter(allocation -> !allocation.began().isAfter(day)
                        && allocation.ended().map(day::isBefore).orElse(true))
                .map(Allocation::worker)
                .findFirst()
                .orElseGet(() -> chance.one(staff.teamOf(life.person().number())));
    }

    private void years() {
        LocalDate last = life.lastDayInCare(on);
        for (LocalDate year = LocalDate.of(life.came().getYear(), Month.MARCH, 31);
                year.isBefore(on);
                year = year.plusYears(1)) {
            if (!year.isAfter(last) && !life.came().plusYears(1).isAfter(year)) {
                add(YearInCare.KIND, yearInCare(year));
            }
            if (life.story() == Story.LEFT_CARE && life.left().orElseThrow().isBefore(year)) {
                add(LeavingCareYear.KIND, leavingCareYear(year));
            }
        }
    }

    private YearInCare yearInCare(LocalDate year) {
        int age = life.person().ageOn(year);
        boolean scored = age >= 4 && age <= 16;
        return new YearInCare(
                year,
                scored ? Optional.of(chance.between(3, 24)) : Optional.empty(),
                Optional.empty(),
                Optional.of(age >= 13 && chance.inHundred(4) ? YesNo.YES : YesNo.NO),
                age < 5 ? Optional.of(yes(94)) : Optional.empty(),
                Optional.of(yes(92)),
                Optional.of(yes(86)),
                Optional.of(yes(94)),
                Optional.of(age >= 13 && chance.inHundred(5) ? YesNo.YES : YesNo.NO),
                Optional.empty(),
                Optional.empty());
    }

    private YesNo yes(int inHundred) {
        return chance.inHundred(inHundred) ? YesNo.YES : YesNo.NO;
    }

    private LeavingCareYear leavingCareYear(LocalDate year) {
        var doing = List.of(
                LeavingCareYear.Activity.F1,
                LeavingCareYear.Activity.F2,
                LeavingCareYear.Activity.P2,
                LeavingCareYear.Activity.F4,
                LeavingCareYear.Activity.G4);
        return new LeavingCareYear(
                year,
                Optional.of(LeavingCareYear.InTouch.YES),
                Optional.of(chance.one(doing)),
                Optional.of(chance.one(List.of("U", "V", "Z", "K", "D"))),
                Optional.of(LeavingCareYear.Suitability.SUITABLE));
    }

    /// A few young people went missing; nearly all came back within a day or two.
    private void missing() {
        boolean likely = life.story() == Story.CHILDRENS_HOME;
        if (life.left().isPresent() || life.person().ageOn(on) < 12 || !chance.inHundred(likely ? 70 : 8)) {
            return;
        }
        LocalDate from = later(life.came().plusDays(10), on.minusDays(90));
        LocalDate to = on.minusDays(1);
        LocalDate day = from;
        for (int times = chance.between(1, likely ? 2 : 1); times > 0 && day.isBefore(to); times--) {
            LocalDate went = chance.day(day, to);
            int nights = chance.inHundred(75) ? 1 : chance.between(2, 4);
            var back = went.plusDays(nights)
                    .atTime(chance.between(6, 21), chance.between(0, 11) * 5)
                    .atZone(London.ZONE)
                    .toInstant();
            boolean returned = went.plusDays(nights).isBefore(on);
            add(
                    MissingEpisode.KIND,
                    new MissingEpisode(
                            chance.inHundred(80) ? MissingEpisode.Kind.MISSING : MissingEpisode.Kind.AWAY,
                            went,
                            returned ? Optional.of(went.plusDays(nights)) : Optional.empty(),
                            returned ? Optional.of(back.truncatedTo(ChronoUnit.MINUTES)) : Optional.empty()));
            day = went.plusDays(nights + 2L);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private <B extends Body> void add(RecordKind<B> kind, B body) {
        add(new RecordId(ids.next()), kind, body);
    }

    private <B extends Body> void add(RecordId id, RecordKind<B> kind, B body) {
        changes.add(Change.first(id, kind, Optional.of(child), body));
    }
}
