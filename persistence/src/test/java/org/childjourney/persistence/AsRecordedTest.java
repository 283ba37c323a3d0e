package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.people.Child;
import org.childjourney.persistence.record.Bodies;
import org.childjourney.persistence.record.Revision;
import org.childjourney.persistence.record.Upcasts;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Knowledge;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Revised;
import org.childjourney.sample.SampleAuthority;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.State;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any figure for any past day, from the log: what was due of a child, as it was recorded by the end of that day, is
/// what
/// a plain reading of the journal up to that day gives.
class AsRecordedTest {

    private static final long SEED = 5;
    private static final int CHILDREN = 200;
    private static final int DAYS = 50;
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<RecordKind<?>> KINDS = EveryKind.known().all().stream()
            .<RecordKind<?>>map(table -> table.kind())
            .toList();

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);
    private final Moving clock = new Moving(BEGUN);
    private final Bodies bodies = new Bodies(Upcasts.standard());
    private final List<Held<?>> withdrawn = new ArrayList<>();

    @Test
    void isWhatTheJournalOfThatDaySays() {
        compare(2);
    }

    @Test
    @Tag("long")
    void isWhatTheJournalOfThatDaySaysForEveryChildAndDay() {
        compare(DAYS);
    }

    private void compare(int daysForEach) {
        var laptop = new TestLaptop(folder, clock);
        try (var store = laptop.create()) {
            new SampleAuthority(SEED, BEGUN).fill(store.door(), store.user(), CHILDREN);
            aYearOfWork(store);
        }
        Map<ChildId, List<Revised>> log = log(laptop);
        assertThat(log).hasSize(CHILDREN);
        var days = new ArrayList<LocalDate>();
        while (days.size() < DAYS) {
            days.add(BEGUN.plusDays(chance.nextInt((int) ChronoUnit.DAYS.between(BEGUN, TODAY))));
        }
        int late = 0;
        int otherNow = 0;
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            for (var child : log.entrySet()) {
                for (int day : IntStream.range(0, DAYS).boxed().toList()) {
                    if (daysForEach == DAYS || chance.nextInt(DAYS) < daysForEach) {
                        var scope = new Scope.OfChild(child.getKey());
                        List<String> answered = store.dueList().asRecordedOn(days.get(day), scope).stream()
                                .map(AsRecordedTest::line)
                                .sorted()
                                .toList();
                        assertThat(answered).isEqualTo(replayed(child.getValue(), days.get(day)));
                        late += (int) answered.stream()
                                .filter(line -> line.contains(" late "))
                                .count();
                        List<String> now = store.dueList().on(days.get(day), scope).stream()
                                .map(AsRecordedTest::line)
                                .sorted()
                                .toList();
                        otherNow += now.equals(answered) ? 0 : 1;
                    }
                }
            }
        }
        // something was overdue, and hindsight says something else
        assertThat(late).isGreaterThan(100);
        assertThat(otherNow).isGreaterThan(20);
    }

    /// Every few days records are withdrawn, recorded again late, and corrected.
    private void aYearOfWork(LaptopStore store) {
        var children = store.records().all(Child.KIND).stream()
                .map(held -> held.child().orElseThrow())
                .toList();
        for (LocalDate day = BEGUN.plusDays(1); day.isBefore(TODAY); day = day.plusDays(4)) {
            clock.at(day);
            for (int save = 0; save < 3; save++) {
                ChildId child = children.get(chance.nextInt(children.size()));
                change(store, child, day).ifPresent(change -> store.door().save(store.user(), List.of(change)));
            }
        }
    }

    private Optional<Change<?>> change(LaptopStore store, ChildId child, LocalDate day) {
        if (chance.nextInt(3) == 0 && !withdrawn.isEmpty()) {
            return Optional.of(recordedAgain(withdrawn.remove(chance.nextInt(withdrawn.size()))));
        }
        List<Held<PeriodOfCare>> care = store.records().of(child, PeriodOfCare.KIND);
        if (chance.nextInt(6) == 0 && !care.isEmpty()) {
            return Optional.of(endedOn(care.getLast(), day));
        }
        var standing = store.records().of(child).stream()
                .filter(held -> !held.kind().equals(Child.KIND))
                .toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        Held<?> held = standing.get(chance.nextInt(standing.size()));
        withdrawn.add(held);
        return Optional.of(Change.withdraw(held));
    }

    private static <B extends Body> Change<B> recordedAgain(Held<B> held) {
        return Change.first(new RecordId(UUID.randomUUID()), held.kind(), held.child(), held.body());
    }

    private static Change<PeriodOfCare> endedOn(Held<PeriodOfCare> held, LocalDate day) {
        var care = held.body();
        return Change.after(held, new PeriodOfCare(care.began(), Optional.of(day), care.reasonCeased(), care.need()));
    }

    private Map<ChildId, List<Revised>> log(TestLaptop laptop) {
        var log = new HashMap<ChildId, List<Revised>>();
        for (Revision revision : laptop.journal()) {
            revision.envelope()
                    .child()
                    .ifPresent(child -> log.computeIfAbsent(child, none -> new ArrayList<>())
                            .add(revised(revision)));
        }
        return log;
    }

    private Revised revised(Revision revision) {
        var envelope = revision.envelope();
        RecordKind<?> kind = KINDS.stream()
                .filter(known -> known.name().equals(envelope.kind()))
                .findFirst()
                .orElseThrow();
        Body body = bodies.read(
                kind, envelope.schema(), revision.body().orElseThrow().json());
        return new Revised(envelope.record(), body, envelope.origin(), envelope.standing(), envelope.recordedAt());
    }

    private static List<String> replayed(List<Revised> log, LocalDate day) {
        Instant midnight =
                day.plusDays(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant();
        var then = log.stream()
                .filter(revised -> revised.recordedAt().isBefore(midnight))
                .toList();
        return Obligations.of(Knowledge.of(then), Catalogue.standard(), WorkingDays.ofEngland()).stream()
                .filter(obligation -> !obligation.starts().isAfter(day))
                .map(obligation -> line(obligation, day))
                .sorted()
                .toList();
    }

    private static String line(DueRow row) {
        return line(row.obligation(), stateOf(row.state()), row.daysLate());
    }

    private static String stateOf(State state) {
        return switch (state) {
            case OPEN, DUE_SOON -> "open";
            case LATE -> "late";
            case MET, MET_LATE -> "met";
            case ENDED -> "ended";
            case UNKNOWN -> "unknown";
        };
    }

    /// Reckoned here once more, the plain way.
    private static String line(Obligation obligation, LocalDate day) {
        boolean met = obligation.outcome().filter(outcome -> outcome.counts()).isPresent()
                && obligation.doneOn().filter(done -> done.isAfter(day)).isEmpty();
        if (met) {
            return line(
                    obligation,
                    "met",
                    obligation.doneOn().map(done -> late(obligation, done)).orElse(0L));
        }
        if (obligation.lapsed().filter(lapse -> !lapse.on().isAfter(day)).isPresent()) {
            var lapse = obligation.lapsed().get();
            return lapse.why() == Obligation.Lapse.Why.ENDED
                    ? line(obligation, "ended", late(obligation, lapse.on()))
                    : line(obligation, "unknown", 0);
        }
        return line(obligation, day.isAfter(obligation.due()) ? "late" : "open", late(obligation, day));
    }

    private static long late(Obligation obligation, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(obligation.due(), day));
    }

    private static String line(Obligation obligation, String state, long daysLate) {
        return String.join(
                " ",
                obligation.rule(),
                obligation.trigger().name(),
                obligation.triggerDate().toString(),
                obligation.due().toString(),
                state,
                String.valueOf(daysLate));
    }

    /// Noon of the day that the test has come to, and a little later each time it is asked.
    private static final class Moving extends Clock {

        private Instant now;

        Moving(LocalDate day) {
            now = noon(day);
        }

        void at(LocalDate day) {
            now = noon(day);
        }

        private static Instant noon(LocalDate day) {
            return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
