package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.childjourney.persistence.jooq.Tables.OBLIGATION;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.people.Team;
import org.childjourney.record.Beginning;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {

    @TempDir
    private Path folder;

    private TestStore store;
    private final ChildId child = new ChildId(UUID.randomUUID());

    @BeforeEach
    void open() {
        store = TestStore.create(folder);
    }

    @AfterEach
    void everythingStillAgrees() {
        try (var closing = store) {
            assertThat(closing.verify().differences()).isEmpty();
        }
    }

    @Test
    void aSaveCountsWholeOrNotAtAll() {
        var once = review(child, 1);
        store.door.save(TestStore.AUTHOR, List.of(once));

        refused("NOT-THE-HEAD", () -> store.door.save(TestStore.AUTHOR, List.of(review(child, 2), once)));

        assertThat(reviews(child)).containsExactly(day(1));
        assertThat(store.journal.end().frame()).isEqualTo(1);
    }

    @Test
    void aRecordOfOneChildIsNeverAnotherChilds() {
        var once = review(child, 1);
        store.door.save(TestStore.AUTHOR, List.of(once));
        var other = new ChildId(UUID.randomUUID());

        // found by the database alone: the table of reviews holds a record once
        refused(
                "SQL-23505",
                () -> store.door.save(
                        TestStore.AUTHOR,
                        List.of(Change.first(once.record(), once.kind(), Optional.of(other), once.body()))));

        assertThat(reviews(other)).isEmpty();
        store.door.save(TestStore.AUTHOR, List.of(review(other, 3)));
        assertThat(reviews(other)).containsExactly(day(3));
    }

    @Test
    void aCorrectionOfWhatHasMovedOnIsRefused() {
        store.door.save(TestStore.AUTHOR, List.of(review(child, 1)));
        var seen = store.records.of(child, LookedAfterReview.KIND).getFirst();
        store.door.save(TestStore.AUTHOR, List.of(Change.after(seen, body(2))));

        refused("NOT-THE-HEAD", () -> store.door.save(TestStore.AUTHOR, List.of(Change.after(seen, body(3)))));

        assertThat(reviews(child)).containsExactly(day(2));
    }

    @Test
    void whatARecordSaidBeforeIsReadFromTheLog() {
        store.door.save(TestStore.AUTHOR, List.of(review(child, 1), review(child, 5)));
        var first = store.records.of(child, LookedAfterReview.KIND).getFirst();
        store.door.save(TestStore.AUTHOR, List.of(Change.after(first, body(2))));
        var second = store.records.one(first.id(), LookedAfterReview.KIND).orElseThrow();
        store.door.save(TestStore.AUTHOR, List.of(Change.after(second, body(3))));
        var last = store.records.one(first.id(), LookedAfterReview.KIND).orElseThrow();

        assertThat(store.records.revisionsOf(first.id(), LookedAfterReview.KIND))
                .containsExactly(first, second, last);
        assertThat(last.author()).isEqualTo(TestStore.AUTHOR);

        store.door.save(TestStore.AUTHOR, List.of(Change.withdraw(last)));
        assertThat(store.records.revisionsOf(first.id(), LookedAfterReview.KIND))
                .isEmpty();
    }

    @Test
    void aRecordAboutNoChildIsGivenToNone() {
        refused(
                "WHOSE-RECORD",
                () -> store.door.save(
                        TestStore.AUTHOR,
                        List.of(Change.first(id(), Team.KIND, Optional.of(child), new Team("Team 3")))));
        refused(
                "WHOSE-RECORD",
                () -> store.door.save(
                        TestStore.AUTHOR,
                        List.of(Change.first(id(), LookedAfterReview.KIND, Optional.empty(), body(1)))));
    }

    @Nested
    class ALongWork {

        @Test
        void isSeenByNobodyUntilItIsFinished() {
            try (var work = store.door.begin(TestStore.AUTHOR, Origin.FROM_FILE)) {
                work.add(List.of(review(child, 1)));
                assertThat(reviews(child)).isEmpty();
                work.finish();
            }
            assertThat(store.records.of(child, LookedAfterReview.KIND))
                    .singleElement()
                    .extracting(Held::origin)
                    .isEqualTo(Origin.FROM_FILE);
        }

        @Test
        void leavesNothingWhenStopped() {
            try (var work = store.door.begin(TestStore.AUTHOR, Origin.FROM_FILE)) {
                work.add(List.of(review(child, 1)));
            }
            assertThat(reviews(child)).isEmpty();
            store.door.save(TestStore.AUTHOR, List.of(review(child, 2)));
            assertThat(reviews(child)).containsExactly(day(2));
        }

        @Test
        void leavesOutTheChildWhomItCouldNotTake() {
            var other = new ChildId(UUID.randomUUID());
            var third = new ChildId(UUID.randomUUID());
            try (var work = store.door.begin(TestStore.AUTHOR, Origin.FROM_FILE)) {
                work.add(List.of(Change.first(id(), Team.KIND, Optional.empty(), new Team("Team 3"))));
                work.add(List.of(review(child, 1)));
                var twice = review(other, 2);
                refused("NOT-THE-HEAD", () -> work.add(List.of(twice, twice)));
                work.add(List.of(Change.first(id(), Team.KIND, Optional.empty(), new Team("Team 4"))));
                work.add(List.of(review(third, 3)));
                work.finish();
            }
            assertThat(reviews(child)).containsExactly(day(1));
            assertThat(reviews(other)).isEmpty();
            assertThat(reviews(third)).containsExactly(day(3));
            assertThat(store.records.all(Team.KIND)).hasSize(2);
        }

        @Test
        void comesBackToAChildItHasSeen() {
            try (var work = store.door.begin(TestStore.AUTHOR, Origin.FROM_FILE)) {
                for (int number = 0; number < 3_000; number++) {
                    work.add(List.of(review(new ChildId(new UUID(9, number % 1_000)), number % 28 + 1)));
                }
                work.finish();
            }
            assertThat(reviews(new ChildId(new UUID(9, 0)))).hasSize(3);
            assertThat(reviews(new ChildId(new UUID(9, 999)))).hasSize(3);
        }

        @Test
        void leavesDueForEveryChildWhatASaveByHandDoes() {
            store.door.save(TestStore.AUTHOR, List.of(inCare(child)));
            try (var work = store.door.begin(TestStore.AUTHOR, Origin.BY_HAND)) {
                for (int number = 0; number < 350; number++) {
                    work.add(List.of(inCare(new ChildId(new UUID(9, number)))));
                }
                // a review after each has come once: some are known already, the last are still new
                for (int number = 0; number < 350; number++) {
                    work.add(List.of(review(new ChildId(new UUID(9, number)), 5)));
                }
                work.finish();
            }
            store.door.save(TestStore.AUTHOR, List.of(review(child, 5)));

            var owed = owed();
            assertThat(owed).hasSize(351);
            assertThat(Set.copyOf(owed.values()))
                    .singleElement()
                    .satisfies(each -> assertThat(each).isGreaterThan(3));
        }

        private static Change<PeriodOfCare> inCare(ChildId child) {
            var began = new PeriodOfCare(Beginning.on(day(1)), Optional.empty(), Optional.empty(), Optional.empty());
            return Change.first(id(), PeriodOfCare.KIND, Optional.of(child), began);
        }

        /// How much is due for each child, by the child's number.
        private Map<Long, Integer> owed() {
            return store.view.read(sql -> sql.select(OBLIGATION.CHILD_NO, DSL.count())
                    .from(OBLIGATION)
                    .groupBy(OBLIGATION.CHILD_NO)
                    .fetchMap(OBLIGATION.CHILD_NO, DSL.count()));
        }

        @Test
        void isRefusedASaveFromWithin() {
            try (var _ = store.door.begin(TestStore.AUTHOR, Origin.FROM_FILE)) {
                refused("SAVE-WITHIN-A-LONG-WORK", () -> store.door.save(TestStore.AUTHOR, List.of(review(child, 1))));
            }
        }
    }

    @Test
    void nobodyGuessesWhatABodyWas() {
        var twice = List.<Change<?>>of(review(child, 1), review(child, 1));
        var minted = new Minting(TestStore.DEVICE, TestStore.CLOCK, new SecureRandom(), new Bodies(Upcasts.standard()))
                .revisions(twice, TestStore.AUTHOR, Origin.BY_HAND, Sealing.BEGINNING);

        assertThat(minted.get(0).envelope().bodyHash())
                .isNotEqualTo(minted.get(1).envelope().bodyHash());
        assertThat(Sealing.follows(
                        minted.get(0).envelope().chain(), minted.get(1).envelope()))
                .isTrue();
        assertThat(Sealing.follows(Sealing.BEGINNING, minted.get(1).envelope())).isFalse();
    }

    private void refused(String code, Runnable save) {
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(save::run)
                .extracting(StoreFault::code)
                .isEqualTo(code);
    }

    private List<LocalDate> reviews(ChildId of) {
        return store.records.of(of, LookedAfterReview.KIND).stream()
                .map(held -> held.body().on())
                .toList();
    }

    private static Change<LookedAfterReview> review(ChildId child, int day) {
        return Change.first(id(), LookedAfterReview.KIND, Optional.of(child), body(day));
    }

    private static LookedAfterReview body(int day) {
        return new LookedAfterReview(day(day), Optional.empty());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }
}
