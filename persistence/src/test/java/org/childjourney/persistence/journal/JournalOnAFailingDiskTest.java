package org.childjourney.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.childjourney.persistence.journal.Journals.ALEX;
import static org.childjourney.persistence.journal.Journals.SAM;
import static org.childjourney.persistence.journal.Journals.bodies;
import static org.childjourney.persistence.journal.Journals.entry;
import static org.childjourney.persistence.journal.Journals.frame;
import static org.childjourney.persistence.journal.Journals.words;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.persistence.disk.FaultyDisk.Done;
import org.childjourney.persistence.disk.FaultyDisk.Lasting;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every write, force, rename and deletion fails in turn.
class JournalOnAFailingDiskTest {

    @TempDir
    private Path laptop;

    /// Saves, long works and a removal, in which the disk may fail; remembers what was acknowledged.
    private static final class Day {

        private final List<String> acknowledged = new ArrayList<>();
        private final List<String> perhaps = new ArrayList<>();
        private final boolean goesOn;
        private int faults;
        private Optional<Journal> journal = Optional.empty();

        Day(Lasting lasting) {
            goesOn = lasting == Lasting.ONCE;
        }

        void spend(Path folder, Disk disk) {
            if (!tried(List.of(), () -> journal = Optional.of(Journals.create(folder, disk)))) {
                return;
            }
            var open = journal.orElseThrow();
            boolean isFine = true;
            for (int i = 1; isFine && i <= 12; i++) {
                var words = words(i);
                isFine = tried(List.of(words), () -> open.append(frame(words)));
            }
            var large = "a long work ".repeat(90_000);
            isFine = isFine
                    && tried(List.of(large, "last of the run"), () -> {
                        try (var run = open.begin()) {
                            run.add(List.of(entry(ALEX, large)));
                            run.add(List.of(entry(ALEX, "last of the run")));
                            run.finish();
                        }
                    });
            isFine = isFine && tried(List.of("about Sam"), () -> open.append(frame("about Sam")));
            if (isFine
                    && tried(
                            List.of(), () -> open.rewrite(entry -> entry.child().equals(Optional.of(SAM))))) {
                acknowledged.replaceAll(words -> words.startsWith("save") || words.equals("about Sam") ? "-" : words);
                tried(
                        List.of("after the removal"),
                        () -> open.append(new Frame(List.of(entry(ALEX, "after the removal")))));
            }
        }

        /// Whether it was done; where the disk failed once, at the second try.
        private boolean tried(List<String> words, Runnable act) {
            try {
                act.run();
            } catch (StoreFault fault) {
                assertThat(fault.kind()).isIn(StoreFault.Kind.DISK_FULL, StoreFault.Kind.CANNOT_WRITE);
                faults++;
                if (!goesOn) {
                    perhaps.addAll(words);
                    return false;
                }
                assertThat(journal.map(Journals::bodies).orElse(List.of()))
                        .usingElementComparator((one, other) ->
                                one.equals(other) || one.equals("-") || other.equals("-") ? 0 : one.compareTo(other))
                        .isEqualTo(acknowledged);
                act.run();
            }
            acknowledged.addAll(words);
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedStaysWhenTheDiskFailsOnce(Done done) {
        eachActFails(done, Lasting.ONCE);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedStaysWhenTheDiskFailsForGood(Done done) {
        eachActFails(done, Lasting.FROM_THEN_ON);
    }

    private void eachActFails(Done done, Lasting lasting) {
        var counting = FaultyDisk.counting();
        var whole = new Day(lasting);
        whole.spend(laptop.resolve("0"), counting);
        assertThat(whole.faults).isZero();
        assertThat(counting.acts()).isGreaterThan(50);

        for (int act = 1; act <= counting.acts(); act++) {
            var folder = laptop.resolve(String.valueOf(act));
            var day = new Day(lasting);
            day.spend(folder, new FaultyDisk(act, done, lasting));
            assertThat(day.faults).as("faults when act %d fails", act).isEqualTo(1);
            if (lasting == Lasting.ONCE) {
                assertThat(bodies(day.journal.orElseThrow())).hasSameSizeAs(whole.acknowledged);
            }
            if (day.journal.isEmpty()) {
                continue;
            }
            day.journal.get().close();
            try (var again = Journals.open(folder, Position.START)) {
                var found = bodies(again);
                if (isAsAcknowledged(found, day.acknowledged)) {
                    continue;
                }
                var withTheUnacknowledged = new ArrayList<>(day.acknowledged);
                withTheUnacknowledged.addAll(day.perhaps);
                if (lasting == Lasting.ONCE || !isAsAcknowledged(found, withTheUnacknowledged)) {
                    fail("act %d: %s instead of %s", act, found, day.acknowledged);
                }
            }
        }
    }

    /// Where a removal failed half way, some bodies are gone and some not: it is done again.
    private static boolean isAsAcknowledged(List<String> found, List<String> acknowledged) {
        if (found.size() != acknowledged.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals("-") && !found.get(i).equals(acknowledged.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aFullDiskIsSaidToBeFullAndTheNextSaveGoesOn() {
        var disk = new FaultyDisk(12, Done.HALF, Lasting.ONCE);
        try (var journal = Journals.create(laptop.resolve("journal"), disk)) {
            StoreFault.Kind said = null;
            for (int i = 1; said == null; i++) {
                try {
                    journal.append(frame(words(i)));
                } catch (StoreFault fault) {
                    said = fault.kind();
                    assertThat(fault).hasNoCause().hasMessageNotContaining(laptop.toString());
                }
            }
            assertThat(said).isEqualTo(StoreFault.Kind.DISK_FULL);
            var before = bodies(journal);
            journal.append(frame("after"));
            before.add("after");
            assertThat(bodies(journal)).isEqualTo(before);
        }
    }

    @Test
    void aCompletionThatFailsChangesNothingAndCanBeTriedAgain() throws IOException {
        var good = laptop.resolve("good");
        var backup = laptop.resolve("backup");
        var saved = new ArrayList<String>();
        try (var journal = Journals.create(good)) {
            saved.addAll(Journals.append(journal, 1, 25));
            copy(good, backup);
            saved.addAll(Journals.append(journal, 26, 30));
        }
        for (var done : Done.values()) {
            for (int act = 1; ; act++) {
                var folder = laptop.resolve(done + " " + act);
                copy(good, folder);
                damage(folder);
                var disk = new FaultyDisk(act, done, Lasting.FROM_THEN_ON);
                Supplier<Journal> opening = () -> Journal.open(
                        folder, Journals.STORE, Journals.KEY, Position.START, List.of(backup), disk, Journals.SMALL);
                boolean isThrough = false;
                try (var journal = opening.get()) {
                    isThrough = true;
                } catch (StoreFault fault) {
                    assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DISK_FULL);
                }
                try (var journal = Journals.open(folder, Position.START, backup)) {
                    assertThat(bodies(journal)).isEqualTo(saved);
                }
                if (isThrough) {
                    assertThat(act).isGreaterThan(10);
                    break;
                }
            }
        }
    }

    private static void damage(Path folder) throws IOException {
        for (var name : List.of("00000001.segment", "00000002.segment")) {
            var bytes = Files.readAllBytes(folder.resolve(name));
            bytes[new Random(5).nextInt(bytes.length)] ^= 4;
            Files.write(folder.resolve(name), bytes);
        }
    }

    @Test
    void aTornFrameThatCannotBeCutOffIsNotWrittenOver() throws IOException {
        var folder = laptop.resolve("journal");
        List<String> saved;
        try (var journal = Journals.create(folder)) {
            saved = Journals.append(journal, 1, 3);
        }
        var segment = folder.resolve("00000001.segment");
        var torn = Files.readAllBytes(segment);
        Files.write(segment, ByteBuffer.allocate(torn.length + 9).put(torn).array());

        var disk = new FaultyDisk(1, Done.NOTHING, Lasting.FROM_THEN_ON);
        assertThatThrownBy(() -> Journals.open(folder, disk)).isInstanceOf(StoreFault.class);
        try (var journal = Journals.open(folder, Position.START)) {
            assertThat(journal.outcome().findings()).containsExactly(Opened.Finding.TORN_FRAME_DROPPED);
            assertThat(bodies(journal)).isEqualTo(saved);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.newDirectoryStream(from, "*.segment")) {
            for (var file : files) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
