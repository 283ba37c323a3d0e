package org.childjourney.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.persistence.journal.Journals.ALEX;
import static org.childjourney.persistence.journal.Journals.KEY;
import static org.childjourney.persistence.journal.Journals.SAM;
import static org.childjourney.persistence.journal.Journals.STORE;
import static org.childjourney.persistence.journal.Journals.append;
import static org.childjourney.persistence.journal.Journals.bodies;
import static org.childjourney.persistence.journal.Journals.bytes;
import static org.childjourney.persistence.journal.Journals.entry;
import static org.childjourney.persistence.journal.Journals.frame;
import static org.childjourney.persistence.journal.Journals.text;
import static org.childjourney.persistence.journal.Journals.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path laptop;

    private Path folder;

    @BeforeEach
    void chooseAFolder() {
        folder = laptop.resolve("journal");
    }

    @Test
    void whatWasAppendedIsReadInOrder() {
        try (var journal = Journals.create(folder)) {
            var saved = append(journal, 1, 40);

            assertThat(bodies(journal)).isEqualTo(saved);
        }
    }

    @Test
    void itIsThereAfterOpeningAgain() {
        List<String> saved;
        Position end;
        try (var journal = Journals.create(folder)) {
            saved = append(journal, 1, 40);
            end = journal.end();
        }
        try (var journal = Journals.open(folder, end)) {
            assertThat(journal.outcome()).isEqualTo(new Opened(Set.of(), List.of()));
            assertThat(journal.end()).isEqualTo(end);
            assertThat(bodies(journal)).isEqualTo(saved);
        }
    }

    @Test
    void anEntryKeepsChildEnvelopeAndBody() {
        var withoutChild = new Entry(Optional.empty(), bytes("envelope"), Optional.of(bytes("team")));
        var withoutBody = new Entry(Optional.of(ALEX), bytes("envelope only"), Optional.empty());
        var empty = new Entry(Optional.of(SAM), new byte[0], Optional.of(new byte[0]));
        try (var journal = Journals.create(folder)) {
            journal.append(new Frame(List.of(withoutChild, withoutBody, empty)));
            var read = new ArrayList<Entry>();
            journal.read(Position.START, saved -> saved.frames().forEach(frame -> read.addAll(frame.entries())));

            assertThat(read).usingRecursiveComparison().isEqualTo(List.of(withoutChild, withoutBody, empty));
        }
    }

    @Test
    void aFrameMayHoldNothingOrMoreThanASegment() {
        var large = words(3).repeat(2_000);
        try (var journal = Journals.create(folder)) {
            journal.append(new Frame(List.of()));
            journal.append(frame(large));
            journal.append(frame("after"));
        }
        try (var journal = Journals.open(folder, Position.START)) {
            assertThat(bodies(journal)).containsExactly(large, "after");
        }
    }

    @Test
    void positionsGrowAndReadingGoesOnAfterAnyOfThem() {
        var positions = new ArrayList<Position>();
        try (var journal = Journals.create(folder)) {
            for (int i = 1; i <= 30; i++) {
                positions.add(journal.append(frame(words(i))));
            }
            assertThat(positions).isSorted().doesNotHaveDuplicates();
            assertThat(journal.end()).isEqualTo(positions.getLast());
            for (int i = 1; i <= 30; i++) {
                assertThat(bodies(journal, positions.get(i - 1)))
                        .isEqualTo(IntStream.rangeClosed(i + 1, 30)
                                .mapToObj(Journals::words)
                                .toList());
            }
        }
    }

    @Test
    void eachSaveIsReadAtItsPosition() {
        try (var journal = Journals.create(folder)) {
            var positions = new ArrayList<Position>();
            for (int i = 1; i <= 30; i++) {
                positions.add(journal.append(frame(words(i))));
            }
            var read = new ArrayList<Position>();
            journal.read(Position.START, saved -> read.add(saved.at()));

            assertThat(read).isEqualTo(positions);
            assertThat(positions.getLast().segment()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void savesOfSeveralThreadsAreAllThere() throws Exception {
        try (var journal = Journals.create(folder)) {
            var threads = IntStream.range(0, 4)
                    .mapToObj(thread ->
                            Thread.ofPlatform().unstarted(() -> append(journal, 100 * thread + 1, 100 * thread + 25)))
                    .toList();
            threads.forEach(Thread::start);
            for (var thread : threads) {
                thread.join();
            }
            assertThat(new HashSet<>(bodies(journal))).hasSize(100);
        }
    }

    @Test
    void aThreadInterruptedWhileItSavesLeavesAJournalThatGoesOn() {
        try (var journal = Journals.create(folder)) {
            append(journal, 1, 2);
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> journal.append(frame("interrupted"))).isInstanceOf(StoreFault.class);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            journal.append(frame("after"));
            assertThat(bodies(journal)).containsExactly(words(1), words(2), "after");
        }
        try (var journal = Journals.open(folder, Position.START)) {
            assertThat(bodies(journal)).containsExactly(words(1), words(2), "after");
        }
    }

    @Test
    void aClosedJournalTakesNothing() {
        var journal = Journals.create(folder);
        journal.close();
        journal.close();

        assertThatThrownBy(() -> journal.append(frame("late"))).isInstanceOf(StoreFault.class);
        try (var again = Journals.open(folder, Position.START)) {
            assertThat(bodies(again)).isEmpty();
        }
    }

    @Test
    void aJournalIsNotBegunOverAnother() {
        Journals.create(folder).close();

        assertThatThrownBy(() -> Journals.create(folder))
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.ALREADY_THERE));
    }

    @Test
    void anotherKeyOrAnotherStoreOpensNothingAndChangesNothing() throws IOException {
        try (var journal = Journals.create(folder)) {
            append(journal, 1, 20);
        }
        var before = contents();
        assertThatThrownBy(() -> Journal.open(folder, STORE, Journals.key(2), Position.START, List.of(), Disk.real()))
                .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
        assertThatThrownBy(() -> Journal.open(folder, UUID.randomUUID(), KEY, Position.START, List.of(), Disk.real()))
                .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void nothingThatWasSaidCanBeReadInTheFiles() throws IOException {
        try (var journal = Journals.create(folder)) {
            for (int i = 0; i < 30; i++) {
                journal.append(frame("Zebedee Quillfeather was seen alone"));
            }
        }
        for (var file : contents()) {
            assertThat(file).doesNotContain("Zebedee", "Quillfeather", "envelope", "seen alone");
        }
    }

    @Test
    void theSameWordsAreNeverSealedTheSame() throws IOException {
        try (var journal = Journals.create(folder)) {
            for (int i = 0; i < 60; i++) {
                journal.append(frame("the same words again and again, long enough to fill a block or two of cipher"));
            }
        }
        var blocks = new HashSet<String>();
        int count = 0;
        for (var file : contents()) {
            for (int at = SegmentHeader.LENGTH; at + 16 <= file.length(); at += 1) {
                blocks.add(file.substring(at, at + 16));
                count++;
            }
        }
        assertThat(blocks).hasSize(count);
    }

    @Nested
    class ALongWork {

        @Test
        void countsWholeOnceItIsFinished() {
            try (var journal = Journals.create(folder)) {
                journal.append(frame("before"));
                try (var run = journal.begin()) {
                    run.add(List.of(entry(SAM, "one"), entry(SAM, "two")));
                    run.add(List.of(entry(ALEX, "three")));
                    assertThat(bodies(journal)).containsExactly("before");
                    assertThat(run.finish()).isEqualTo(journal.end());
                }
                journal.append(frame("after"));

                assertThat(bodies(journal)).containsExactly("before", "one", "two", "three", "after");
            }
        }

        @Test
        void neverCountsWhenItIsNotFinished() {
            try (var journal = Journals.create(folder)) {
                try (var run = journal.begin()) {
                    addMegabytes(run, 3);
                }
                journal.append(frame("after"));
                assertThat(bodies(journal)).containsExactly("after");
            }
            try (var journal = Journals.open(folder, Position.START)) {
                assertThat(bodies(journal)).containsExactly("after");
            }
        }

        @Test
        void ofManyPartsIsOneSaveAtItsEnd() {
            try (var journal = Journals.create(folder)) {
                var run = journal.begin();
                var added = addMegabytes(run, 3);
                journal.append(frame("meanwhile"));
                added.addAll(addMegabytes(run, 2));
                var at = run.finish();
                assertThat(at.segment()).isGreaterThan(4);

                var saves = new ArrayList<Saved>();
                journal.read(Position.START, saves::add);
                assertThat(saves).hasSize(2);
                assertThat(saves.getLast().at()).isEqualTo(at);
                for (int twice = 0; twice < 2; twice++) {
                    var read = new ArrayList<String>();
                    saves.getLast()
                            .frames()
                            .forEach(frame -> frame.entries()
                                    .forEach(entry -> read.add(text(entry.body().orElseThrow()))));
                    assertThat(read).isEqualTo(added);
                }
            }
        }

        @Test
        void isReadWholeByOneWhoHasReachedItsMiddle() {
            try (var journal = Journals.create(folder)) {
                var run = journal.begin();
                var added = addMegabytes(run, 2);
                var middle = journal.append(frame("meanwhile"));
                run.finish();

                assertThat(bodies(journal, middle)).isEqualTo(added);
                assertThat(bodies(journal, journal.end())).isEmpty();
            }
        }

        @Test
        void isNotMixedWithAnother() {
            try (var journal = Journals.create(folder)) {
                var first = journal.begin();
                var second = journal.begin();
                var third = journal.begin();
                var inFirst = addMegabytes(first, 1);
                addMegabytes(second, 2);
                var inThird = addMegabytes(third, 2);
                inFirst.addAll(addMegabytes(first, 1));
                third.finish();
                first.finish();

                var expected = new ArrayList<>(inThird);
                expected.addAll(inFirst);
                assertThat(bodies(journal)).isEqualTo(expected);
            }
        }

        @Test
        void isOverOnceFinishedOrClosed() {
            try (var journal = Journals.create(folder)) {
                var finished = journal.begin();
                finished.finish();
                var closed = journal.begin();
                closed.close();

                assertThatThrownBy(finished::finish).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> finished.add(List.of())).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(closed::finish).isInstanceOf(IllegalStateException.class);
            }
        }

        private List<String> addMegabytes(Run run, int megabytes) {
            var added = new ArrayList<String>();
            for (int i = 0; i < megabytes; i++) {
                var words = UUID.randomUUID().toString().repeat(30_000);
                run.add(List.of(entry(ALEX, words)));
                added.add(words);
            }
            return added;
        }
    }

    static void isDamage(StoreFault fault) {
        assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DAMAGED_JOURNAL);
    }

    private List<String> contents() throws IOException {
        var contents = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                contents.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
