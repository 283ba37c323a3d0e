package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.YearInCare;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.State;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.LastSeenInRecords;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueListTest {

    private static final LocalDate CAME = LocalDate.of(2026, 1, 5);
    private static final EnumSet<State> STILL_OWED = EnumSet.of(State.OPEN, State.DUE_SOON, State.LATE);

    @TempDir
    private Path folder;

    private LaptopStore store;
    private ChildId amira;
    private ChildId tyler;
    private RecordId priya;
    private RecordId team;

    @BeforeEach
    void twoChildrenInCare() {
        store = new TestLaptop(folder).create();
        team = save(Team.KIND, Optional.empty(), new Team("Team 3"));
        priya = save(
                Worker.KIND,
                Optional.empty(),
                new Worker(
                        Optional.of(new PersonName("Priya", "Nair", Optional.empty())),
                        Optional.of("SW1"),
                        Worker.Position.SOCIAL_WORKER,
                        Optional.of(team)));
        amira = childInCare("1002", "Amira");
        tyler = childInCare("1001", "Tyler");
        save(Allocation.KIND, Optional.of(amira), new Allocation(priya, CAME, Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void everythingStillAgrees() {
        try (var closing = store) {
            assertThat(closing.verify().differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05", "2026-01-12", "2026-01-13", "2026-02-02", "2026-03-30", "2026-12-31"})
    void whatIsOpenIsWhatTheWholeListCallsSo(LocalDate day) {
        saw(amira, LocalDate.of(2026, 1, 9));
        answeredTheYear(tyler);
        var open = store.dueList().openOn(day, new Scope.Everyone());
        var owed = store.dueList().on(day, new Scope.Everyone()).stream()
                .filter(row -> STILL_OWED.contains(row.state()))
                .toList();
        assertThat(open).isNotEmpty().isEqualTo(owed);
    }

    @Test
    void aVisitTakesTheDutyOffTheListFromItsDayOn() {
        LocalDate seen = LocalDate.of(2026, 1, 9);
        var before = openVisits(amira, seen);
        saw(amira, seen);

        assertThat(openVisits(amira, seen.minusDays(1))).isEqualTo(before);
        var after = openVisits(amira, seen);
        assertThat(after).isNotEqualTo(before);
        assertThat(after)
                .allSatisfy(row -> assertThat(row.obligation().due())
                        .isAfter(before.getFirst().obligation().due()));
    }

    @Test
    void lastSeenIsTheSameAsItsRecordsSay() {
        saw(amira, LocalDate.of(2026, 1, 9));
        saw(amira, LocalDate.of(2026, 2, 9));
        var both = List.of(amira, tyler);

        assertThat(store.lastSeen().of(both))
                .containsOnlyKeys(amira)
                .isEqualTo(new LastSeenInRecords(store.records()).of(both));
        assertThat(store.lastSeen().of(List.of(tyler))).isEmpty();
    }

    @Test
    void whatWasDoneLaterWasNotDoneThen() {
        saw(amira, LocalDate.of(2026, 3, 2));
        assertThat(store.dueList().on(LocalDate.of(2026, 2, 27), new Scope.OfChild(amira)))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.obligation().doneOn()).isNotEqualTo(Optional.of(LocalDate.of(2026, 3, 2))));
    }

    @Test
    void daysLateGrowUntilItIsDone() {
        var late = openVisits(amira, LocalDate.of(2026, 2, 1)).getFirst();
        assertThat(late.state()).isEqualTo(State.LATE);
        assertThat(openVisits(amira, LocalDate.of(2026, 2, 3)).getFirst().daysLate())
                .isEqualTo(late.daysLate() + 2);
    }

    @Test
    void rowsAreSortedByTheAuthoritysIdDueDateAndRule() {
        var rows = store.dueList().on(LocalDate.of(2026, 6, 1), new Scope.Everyone());
        assertThat(rows)
                .isSortedAccordingTo(
                        Comparator.comparing((DueRow row) -> row.authorityId().orElseThrow())
                                .thenComparing(row -> row.obligation().due())
                                .thenComparing(row -> row.obligation().rule()));
        assertThat(rows.stream().map(DueRow::child).distinct()).containsExactly(tyler, amira);
    }

    @Test
    void aWorkerAndATeamSeeTheirOwnChildren() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        var ofAmira = store.dueList().on(day, new Scope.OfChild(amira));

        assertThat(ofAmira).isNotEmpty().allSatisfy(row -> {
            assertThat(row.worker()).hasValue("Priya Nair");
            assertThat(row.team()).hasValue("Team 3");
            assertThat(row.childName().map(PersonName::given)).hasValue("Amira");
        });
        assertThat(store.dueList().on(day, new Scope.OfWorker(priya))).isEqualTo(ofAmira);
        assertThat(store.dueList().on(day, new Scope.OfTeam(team))).isEqualTo(ofAmira);
        assertThat(store.dueList().on(day, new Scope.OfChild(tyler)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.worker()).isEmpty());
    }

    @Test
    void aWorkerWhoseAllocationEndedSeesTheChildNoMore() {
        var allocation = store.records().of(amira, Allocation.KIND).getFirst();
        var was = allocation.body();
        store.door()
                .save(
                        store.user(),
                        List.of(Change.after(
                                allocation,
                                new Allocation(
                                        was.worker(), was.began(), Optional.of(CAME.plusDays(9)), was.reason()))));

        assertThat(store.dueList().on(LocalDate.of(2026, 2, 2), new Scope.OfWorker(priya)))
                .isEmpty();
    }

    private List<DueRow> openVisits(ChildId child, LocalDate day) {
        return store.dueList().openOn(day, new Scope.OfChild(child)).stream()
                .filter(row -> row.obligation().rule().startsWith("cla-visit"))
                .toList();
    }

    private void saw(ChildId child, LocalDate on) {
        save(
                Visit.KIND,
                Optional.of(child),
                new Visit(
                        on,
                        Optional.empty(),
                        Visit.Purpose.IN_CARE,
                        ChildSeen.ALONE,
                        "At home",
                        "I like it here.",
                        "Settled.",
                        Optional.of(priya)));
    }

    private ChildId childInCare(String authorityId, String given) {
        var child = Optional.of(new ChildId(UUID.randomUUID()));
        save(
                Child.KIND,
                child,
                new Child(
                        Optional.of(authorityId),
                        Optional.of(new PersonName(given, "Khan", Optional.empty())),
                        Optional.of(LocalDate.of(2014, 9, 12)),
                        Sex.FEMALE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        save(
                PeriodOfCare.KIND,
                child,
                new PeriodOfCare(Beginning.on(CAME), Optional.empty(), Optional.empty(), Optional.empty()));
        save(
                Placement.KIND,
                child,
                new Placement(
                        Placement.Type.U6,
                        Optional.empty(),
                        Beginning.on(CAME),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return child.get();
    }

    private <B extends Body> RecordId save(RecordKind<B> kind, Optional<ChildId> child, B body) {
        var record = new RecordId(UUID.randomUUID());
        store.door().save(store.user(), List.of(Change.first(record, kind, child, body)));
        return record;
    }

    private void answeredTheYear(ChildId child) {
        Optional<YesNo> yes = Optional.of(YesNo.YES);
        Optional<YesNo> unsaid = Optional.empty();
        save(
                YearInCare.KIND,
                Optional.of(child),
                new YearInCare(
                        LocalDate.of(2026, 3, 31),
                        Optional.of(12),
                        Optional.empty(),
                        unsaid,
                        unsaid,
                        yes,
                        yes,
                        yes,
                        unsaid,
                        unsaid,
                        unsaid));
    }
}
