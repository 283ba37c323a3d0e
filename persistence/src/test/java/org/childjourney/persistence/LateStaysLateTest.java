package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.oversight.Matter;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;
import org.childjourney.people.Worker;
import org.childjourney.plan.PlannedDay;
import org.childjourney.plan.ReasonLate;
import org.childjourney.plan.SaidOfDuties;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Entry;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Keeping;
import org.childjourney.recording.RecordEntry;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.State;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done with an overdue visit but the visit itself: it stays due on its day, as late as it is.
class LateStaysLateTest {

    private static final LocalDate CAME = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 20);
    private static final int TIMES = 20;

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-02-20T10:00:00Z"), London.ZONE);
    private final Uuid7 ids = new Uuid7(clock, new Random(7));
    private final List<RecordId> workers = new ArrayList<>();
    private final List<LocalDate> plans = new ArrayList<>();
    private LaptopStore store;
    private ChildId amira;
    private int reasons;

    @BeforeEach
    void aChildInCareWhomNobodyVisited() {
        store = new TestLaptop(folder).create();
        for (int worker = 0; worker < 3; worker++) {
            workers.add(save(Worker.KIND, Optional.empty(), worker(worker)));
        }
        amira = new ChildId(UUID.randomUUID());
        var child = Optional.of(amira);
        save(Child.KIND, child, child());
        save(
                PeriodOfCare.KIND,
                child,
                new PeriodOfCare(Beginning.on(CAME), Optional.empty(), Optional.empty(), Optional.empty()));
        save(Placement.KIND, child, placement());
        save(Allocation.KIND, child, new Allocation(workers.getFirst(), CAME, Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void everythingStillAgrees() {
        try (var closing = store) {
            assertThat(closing.verify().differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anOverdueVisitIsReassignedPlannedAnewAndReopenedAndNoDateMoves(long seed) {
        var chance = new Random(seed);
        var late = visit();
        long overdue = overdue();
        assertThat(late.state()).isEqualTo(State.LATE);

        for (int time = 0; time < TIMES; time++) {
            switch (chance.nextInt(5)) {
                case 0 -> reassign(workers.get(chance.nextInt(workers.size())));
                case 1, 2 -> plan(TODAY.plusDays(1 + chance.nextInt(60)));
                case 3 -> recordAndTakeBack();
                default -> sayWhyLate();
            }
            var now = visit();
            assertThat(now.obligation()).isEqualTo(late.obligation());
            assertThat(now.state()).isEqualTo(State.LATE);
            assertThat(now.daysLate()).isEqualTo(late.daysLate());
            assertThat(overdue()).isEqualTo(overdue);
        }

        var said = new SaidOfDuties(store.records().of(amira, Entry.KIND));
        assertThat(said.planned(late.obligation()))
                .extracting(SaidOfDuties.Planned::day)
                .containsExactlyElementsOf(plans.reversed());
        assertThat(said.late(late.obligation())).hasSize(reasons);
        assertThat(plans).hasSizeGreaterThan(3);
        assertThat(store.records().of(amira, Allocation.KIND)).hasSizeGreaterThan(1);
    }

    private DueRow visit() {
        return store.dueList().openOn(TODAY, new Scope.OfChild(amira)).stream()
                .filter(row -> row.obligation().rule().startsWith("cla-visit"))
                .findFirst()
                .orElseThrow();
    }

    private long overdue() {
        return store.dueList().on(TODAY, new Scope.Everyone()).stream()
                .filter(row -> row.state() == State.LATE)
                .count();
    }

    private void reassign(RecordId to) {
        var standing = store.records().of(amira, Allocation.KIND).stream()
                .filter(held -> held.body().ended().isEmpty())
                .findFirst()
                .orElseThrow();
        var was = standing.body();
        store.door()
                .save(
                        store.user(),
                        List.of(
                                Change.after(
                                        standing,
                                        new Allocation(was.worker(), was.began(), Optional.of(TODAY), was.reason())),
                                Change.first(
                                        new RecordId(UUID.randomUUID()),
                                        Allocation.KIND,
                                        Optional.of(amira),
                                        new Allocation(to, TODAY, Optional.empty(), Optional.empty()))));
    }

    private void plan(LocalDate day) {
        record(new PlannedDay(), Map.of("planned", day.toString(), "who", "Priya Nair"));
        plans.add(day);
    }

    private void sayWhyLate() {
        record(
                new ReasonLate(),
                Map.of("reason", "NO_APPOINTMENT", "waitingOn", "HEALTH", "words", "Asked again on Monday."));
        reasons++;
    }

    private void record(EntryKind kind, Map<String, String> answers) {
        var given = new Answers(answers)
                .with(EntryKind.ON, TODAY.toString())
                .with(EntryKind.ABOUT, new Matter.Duty(visit().obligation()).key());
        var user = new SignedIn(store.user(), "Wren", Role.SOCIAL_WORKER, Optional.empty());
        var finish = new FinishRecord(store.door(), store.records(), Delegation.standard(), user, ids, clock);
        assertThat(new RecordEntry(finish, store.children(), user, clock).record(kind, amira, given))
                .isInstanceOf(Keeping.Kept.class);
    }

    /// A visit finished by mistake: for a moment it is done, then it is late again.
    private void recordAndTakeBack() {
        var visit = new Visit(
                TODAY,
                Optional.empty(),
                Visit.Purpose.IN_CARE,
                ChildSeen.ALONE,
                "At home",
                "I like it here.",
                "Settled.",
                Optional.of(workers.getFirst()));
        var record = save(Visit.KIND, Optional.of(amira), visit);
        assertThat(visit().state()).isNotEqualTo(State.LATE);
        var held = store.records().one(record, Visit.KIND).orElseThrow();
        store.door().save(store.user(), List.of(Change.withdraw(held)));
    }

    private static Worker worker(int number) {
        return new Worker(
                Optional.of(new PersonName("Worker", "Number" + number, Optional.empty())),
                Optional.of("SW" + number),
                Worker.Position.SOCIAL_WORKER,
                Optional.empty());
    }

    private static Child child() {
        return new Child(
                Optional.of("1001"),
                Optional.of(new PersonName("Amira", "Khan", Optional.empty())),
                Optional.of(LocalDate.of(2014, 9, 12)),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Placement placement() {
        return new Placement(
                Placement.Type.U6,
                Optional.empty(),
                Beginning.on(CAME),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private <B extends Body> RecordId save(RecordKind<B> kind, Optional<ChildId> child, B body) {
        var record = new RecordId(UUID.randomUUID());
        store.door().save(store.user(), List.of(Change.first(record, kind, child, body)));
        return record;
    }
}
