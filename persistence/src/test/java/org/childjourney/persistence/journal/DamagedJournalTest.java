package org.childjourney.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.persistence.journal.Journals.KEY;
import static org.childjourney.persistence.journal.Journals.STORE;
import static org.childjourney.persistence.journal.Journals.append;
import static org.childjourney.persistence.journal.Journals.bodies;
import static org.childjourney.persistence.journal.Journals.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.persistence.journal.Opened.Finding;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every byte of a small journal is flipped, and it is cut at every length.
class DamagedJournalTest {

    @TempDir
    private Path laptop;

    private Path folder;
    private Path segment;
    private List<String> saved = List.of();
    private Position end = Position.START;
    private byte[] whole = {};

    @BeforeEach
    void fillASegment() throws IOException {
        folder = laptop.resolve("journal");
        segment = folder.resolve("00000001.segment");
        try (var journal = Journals.create(folder)) {
            saved = append(journal, 1, 5);
            end = journal.end();
        }
        whole = Files.readAllBytes(segment);
    }

    @Nested
    class AFlippedByte {

        @Test
        void isDamageWhateverTheDatabaseKnows() throws IOException {
            for (int at = 0; at < whole.length; at++) {
                var flipped = whole.clone();
                flipped[at] ^= (byte) (1 << at % 8);
                for (var reached : List.of(end, Position.START)) {
                    assertDamage(flipped, reached);
                }
            }
        }

        @Test
        void isMendedFromTheBackupAndSetAside() throws IOException {
            var backup = backedUp();
            for (int at = 0; at < whole.length; at += 13) {
                var flipped = whole.clone();
                flipped[at] ^= 0x10;
                Files.write(segment, flipped);
                try (var journal = Journals.open(folder, end, backup)) {
                    assertThat(journal.outcome().findings()).containsExactly(Finding.COMPLETED_FROM_BACKUP);
                    assertThat(journal.outcome().setAside())
                            .singleElement()
                            .satisfies(aside -> assertThat(aside).hasBinaryContent(flipped));
                    assertThat(bodies(journal)).isEqualTo(saved);
                }
                assertThat(segment).hasBinaryContent(whole);
            }
        }

        @Test
        void behindWhatTheBackupHasCannotBeMended() throws IOException {
            var backup = backedUp();
            try (var journal = Journals.open(folder, end)) {
                append(journal, 6, 8);
            }
            var longer = Files.readAllBytes(segment);
            longer[whole.length + 30] ^= 1;
            Files.write(segment, longer);

            assertDamage(longer, Position.START, backup);
        }

        @Test
        void isMendedAndWhatCameAfterTheBackupIsKept() throws IOException {
            var backup = backedUp();
            var all = new ArrayList<>(saved);
            try (var journal = Journals.open(folder, end)) {
                all.addAll(append(journal, 6, 8));
            }
            var longer = Files.readAllBytes(segment);
            longer[whole.length - 3] ^= 1;
            Files.write(segment, longer);

            try (var journal = Journals.open(folder, end, backup)) {
                assertThat(bodies(journal)).isEqualTo(all);
            }
        }
    }

    @Nested
    class ACutFile {

        @Test
        void isDamageWhenTheDatabaseHasSeenMore() throws IOException {
            for (int length = 0; length < whole.length; length++) {
                assertDamage(Arrays.copyOf(whole, length), end);
            }
        }

        @Test
        void isATornFrameWhenTheDatabaseHasNot() throws IOException {
            var reached = new Position(1, 4);
            int lastFrame = frames(whole).getLast().from();
            for (int length = lastFrame; length < whole.length; length++) {
                Files.write(segment, Arrays.copyOf(whole, length));
                try (var journal = Journals.open(folder, reached)) {
                    assertThat(journal.outcome().findings())
                            .isEqualTo(length == lastFrame ? Set.of() : Set.of(Finding.TORN_FRAME_DROPPED));
                    assertThat(bodies(journal)).isEqualTo(saved.subList(0, 4));
                    journal.append(frame("after"));
                }
                try (var journal = Journals.open(folder, new Position(1, 5))) {
                    assertThat(journal.outcome().findings()).isEmpty();
                    assertThat(bodies(journal)).hasSize(5).endsWith("after");
                }
            }
        }

        @Test
        void isCompletedFromABackupThatHasMore() throws IOException {
            var backup = backedUp();
            for (int length = 0; length < whole.length; length += 17) {
                Files.write(segment, Arrays.copyOf(whole, length));
                try (var journal = Journals.open(folder, Position.START, backup)) {
                    assertThat(journal.outcome().findings()).containsExactly(Finding.COMPLETED_AS_FAR_AS_THE_BACKUP);
                    assertThat(bodies(journal)).isEqualTo(saved);
                }
                Files.write(segment, Arrays.copyOf(whole, length));
                try (var journal = Journals.open(folder, end, backup)) {
                    assertThat(journal.outcome().findings()).containsExactly(Finding.COMPLETED_FROM_BACKUP);
                }
            }
        }
    }

    @Nested
    class ATornFrame {

        @Test
        void mayHaveItsFullLengthButNotItsBlocks() throws IOException {
            try (var journal = Journals.open(folder, end)) {
                journal.append(frame(Journals.words(7).repeat(40)));
                append(journal, 20, 60);
                journal.append(frame(IntStream.range(0, 100)
                        .mapToObj(i -> UUID.randomUUID().toString())
                        .toList()
                        .toString()));
            }
            var last = new Segments(folder, STORE, KEY).last();
            var file = new Segments(folder, STORE, KEY).fileOf(last);
            var bytes = Files.readAllBytes(file);
            var torn = frames(bytes).getLast();
            assertThat(torn.to() - torn.from()).isGreaterThan(2_000);
            for (int block = torn.from(); block < torn.to(); block = (block / 512 + 1) * 512) {
                var holed = bytes.clone();
                Arrays.fill(holed, block, Math.min(bytes.length, (block / 512 + 1) * 512), (byte) 0);
                Files.write(file, holed);
                try (var journal = Journals.open(folder, Position.START)) {
                    assertThat(journal.outcome().findings()).containsExactly(Finding.TORN_FRAME_DROPPED);
                    assertThat(bodies(journal)).hasSize(5 + 1 + 41);
                }
                assertThat(Files.size(file)).isEqualTo(torn.from());
            }
        }

        @Test
        void mayLackOnlyAByteOfItsLastBlock() throws IOException {
            int tried = 0;
            for (int length = 100; tried < 4; length++) {
                var small = laptop.resolve("journal of " + length);
                var body = new byte[length];
                new Random(length).nextBytes(body);
                try (var journal = Journals.create(small, FaultyDisk.counting())) {
                    journal.append(new Frame(List.of(new Entry(Optional.empty(), body, Optional.empty()))));
                }
                var bytes = Files.readAllBytes(small.resolve("00000001.segment"));
                int inLastBlock = bytes.length % 512;
                if (inLastBlock >= 1 && inLastBlock <= 4) {
                    tried++;
                    Arrays.fill(bytes, bytes.length - inLastBlock, bytes.length, (byte) 0);
                    Files.write(small.resolve("00000001.segment"), bytes);
                    try (var journal = Journals.open(small, Position.START)) {
                        assertThat(journal.outcome().findings()).containsExactly(Finding.TORN_FRAME_DROPPED);
                    }
                }
            }
        }

        @Test
        void isTheLastOneOnly() throws IOException {
            // a block in the middle that the disk lost held frames that were acknowledged
            try (var journal = Journals.open(folder, end)) {
                append(journal, 6, 7);
            }
            var bytes = Files.readAllBytes(segment);
            assertThat(bytes.length).isGreaterThan(1_200);
            Arrays.fill(bytes, 512, 1_024, (byte) 0);
            assertDamage(bytes, Position.START);
        }

        @Test
        void leavesNoNonceToBeUsedAgain() throws IOException {
            var torn = frames(whole).getLast();
            var nonce = Arrays.copyOfRange(whole, torn.from() + 8, torn.from() + 20);
            Files.write(segment, Arrays.copyOf(whole, whole.length - 1));
            try (var journal = Journals.open(folder, Position.START)) {
                append(journal, 5, 5);
            }
            var again = Files.readAllBytes(segment);
            assertThat(again).hasSameSizeAs(whole);
            assertThat(Arrays.copyOfRange(again, torn.from() + 8, torn.from() + 20))
                    .isNotEqualTo(nonce);
        }
    }

    @Nested
    class AFrameInAnotherPlace {

        @Test
        void isDamage() throws IOException {
            var frames = frames(whole);
            for (int one = 1; one < frames.size(); one++) {
                for (int other = 0; other < frames.size(); other++) {
                    if (one != other) {
                        assertDamage(withFrame(frames, one, frames.get(other)), Position.START);
                    }
                }
            }
        }

        @Test
        void isDamageAlsoWhenItIsAnOlderOneOfTheSameNumber() throws IOException {
            // the last frame was torn off and another written: put the first one back, with one after it
            var older = frames(whole).getLast().in(whole);
            Files.write(segment, Arrays.copyOf(whole, whole.length - 1));
            try (var journal = Journals.open(folder, Position.START)) {
                append(journal, 5, 6);
            }
            var bytes = Files.readAllBytes(segment);
            var place = frames(bytes).get(5);
            System.arraycopy(older, 0, bytes, place.from(), older.length);
            assertDamage(bytes, Position.START);
        }

        @Test
        void orOfAnotherStoreIsDamage() throws IOException {
            var others = laptop.resolve("other");
            try (var journal = Journal.create(others, UUID.randomUUID(), KEY, Disk.real(), Journals.SMALL)) {
                append(journal, 1, 5);
            }
            assertDamage(Files.readAllBytes(others.resolve("00000001.segment")), Position.START);
        }

        private byte[] withFrame(List<Range> frames, int place, Range other) {
            var bytes = new ByteArrayOutputStream();
            bytes.write(whole, 0, frames.getFirst().from());
            for (int i = 0; i < frames.size(); i++) {
                bytes.writeBytes((i == place ? other : frames.get(i)).in(whole));
            }
            return bytes.toByteArray();
        }
    }

    @Nested
    class SeveralSegments {

        private List<String> all = List.of();
        private long last;

        @BeforeEach
        void fillMore() {
            try (var journal = Journals.open(folder, end)) {
                append(journal, 6, 60);
                all = bodies(journal);
                end = journal.end();
            }
            last = new Segments(folder, STORE, KEY).last();
            assertThat(last).isGreaterThan(4);
        }

        @Test
        void anyMissingOneIsDamage() throws IOException {
            for (long number = 1; number <= last; number++) {
                var file = new Segments(folder, STORE, KEY).fileOf(number);
                var bytes = Files.readAllBytes(file);
                Files.delete(file);
                assertThatThrownBy(() -> Journals.open(folder, end))
                        .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
                assertThat(file).doesNotExist();
                Files.write(file, bytes);
            }
        }

        @Test
        void anyMissingOneIsTakenFromTheBackup() throws IOException {
            var backup = backedUp();
            for (long number = 1; number <= last; number++) {
                Files.delete(new Segments(folder, STORE, KEY).fileOf(number));
                try (var journal = Journals.open(folder, end, backup)) {
                    assertThat(journal.outcome().findings()).containsExactly(Finding.COMPLETED_FROM_BACKUP);
                    assertThat(journal.outcome().setAside()).isEmpty();
                    assertThat(bodies(journal)).isEqualTo(all);
                }
            }
        }

        @Test
        void allOfThemAreTakenFromTheBackup() throws IOException {
            var backup = backedUp();
            for (long number = 1; number <= last; number++) {
                Files.delete(new Segments(folder, STORE, KEY).fileOf(number));
            }
            assertThatThrownBy(() -> Journals.open(folder, Position.START))
                    .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
            try (var journal = Journals.open(folder, Position.START, backup)) {
                assertThat(bodies(journal)).isEqualTo(all);
            }
        }

        @Test
        void aShorterCopyOfOneIsDamage() throws IOException {
            for (long number = 1; number < last; number++) {
                var file = new Segments(folder, STORE, KEY).fileOf(number);
                var bytes = Files.readAllBytes(file);
                for (var frame : frames(bytes)) {
                    Files.write(file, Arrays.copyOf(bytes, frame.from()));
                    assertThatThrownBy(() -> Journals.open(folder, Position.START))
                            .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
                }
                Files.write(file, bytes);
            }
        }

        @Test
        void oneInThePlaceOfAnotherIsDamage() throws IOException {
            var files = new Segments(folder, STORE, KEY);
            var second = Files.readAllBytes(files.fileOf(2));
            Files.write(files.fileOf(2), Files.readAllBytes(files.fileOf(3)));
            assertThatThrownBy(() -> Journals.open(folder, Position.START))
                    .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
            Files.write(files.fileOf(3), second);
            assertThatThrownBy(() -> Journals.open(folder, Position.START))
                    .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
        }

        @Test
        void severalAreMendedAtOnceFromWhicheverBackupIsWhole() throws IOException {
            var newest = backedUp();
            var older = laptop.resolve("older");
            JournalOnAFailingDiskTest.copy(newest, older);
            var inNewest = new Segments(newest, STORE, KEY).fileOf(2);
            var bytes = Files.readAllBytes(inNewest);
            bytes[99] ^= 1;
            Files.write(inNewest, bytes);
            for (long number = 1; number <= 3; number++) {
                Files.writeString(new Segments(folder, STORE, KEY).fileOf(number), "nothing of it left");
            }
            try (var journal = Journals.open(folder, end, laptop.resolve("none"), newest, older)) {
                assertThat(journal.outcome().setAside()).hasSize(3);
                assertThat(bodies(journal)).isEqualTo(all);
            }
        }

        @Test
        void aBackupFromBeforeARemovalMendsWhatCameBeforeIt() throws IOException {
            var backup = backedUp();
            try (var journal = Journals.open(folder, end)) {
                journal.rewrite(entry -> entry.body().map(Journals::text).equals(Optional.of(Journals.words(2))));
                assertThat(bodies(journal)).contains("-");
            }
            var first = new Segments(folder, STORE, KEY).fileOf(1);
            Files.write(first, Arrays.copyOf(Files.readAllBytes(first), 200));
            try (var journal = Journals.open(folder, end, backup)) {
                assertThat(journal.outcome().isCompleted()).isTrue();
                // the words are back: whoever opens it removes them again
                assertThat(bodies(journal)).isEqualTo(all);
            }
        }

        @Test
        void aBackupFromBeforeARemovalIsNotTheEnd() throws IOException {
            // what said that a child was removed would be lost with the end of the journal
            var backup = backedUp();
            var file = new Segments(folder, STORE, KEY).fileOf(last);
            try (var journal = Journals.open(folder, end)) {
                journal.rewrite(entry -> true);
            }
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
            assertThatThrownBy(() -> Journals.open(folder, end, backup))
                    .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
            assertThat(file).hasBinaryContent(Arrays.copyOf(bytes, bytes.length - 1));
        }

        @Test
        void aBackupOfALaterHistoryThatPartedIsNotTaken() throws IOException {
            // someone restored an older backup and went on; what the newer backups have is another history
            var older = laptop.resolve("older");
            JournalOnAFailingDiskTest.copy(folder, older);
            try (var journal = Journals.open(folder, end)) {
                append(journal, 100, 140);
            }
            var newer = backedUp();
            List<String> here;
            try (var journal = Journals.open(older, end, newer)) {
                assertThat(journal.outcome().findings()).containsExactly(Finding.COMPLETED_AS_FAR_AS_THE_BACKUP);
            }
            JournalOnAFailingDiskTest.copy(backedUpBefore(), laptop.resolve("parted"));
            try (var journal = Journals.open(laptop.resolve("parted"), Position.START)) {
                append(journal, 200, 201);
                here = bodies(journal);
            }
            try (var journal = Journals.open(laptop.resolve("parted"), Position.START, newer)) {
                assertThat(journal.outcome().findings()).isEmpty();
                assertThat(bodies(journal)).isEqualTo(here);
            }
        }

        /// As the journal was before the history parted.
        private Path backedUpBefore() throws IOException {
            var before = Files.createDirectories(laptop.resolve("before"));
            var files = new Segments(folder, STORE, KEY);
            for (long number = 1; number <= end.segment(); number++) {
                var bytes = Files.readAllBytes(files.fileOf(number));
                int length = number < end.segment()
                        ? bytes.length
                        : frames(bytes).get((int) end.frame()).to();
                Files.write(before.resolve(files.fileOf(number).getFileName()), Arrays.copyOf(bytes, length));
            }
            return before;
        }
    }

    @Test
    void aDatabaseAheadOfItsJournalIsDamage() {
        assertThatThrownBy(() -> Journals.open(folder, new Position(1, 6)))
                .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
        assertThatThrownBy(() -> Journals.open(folder, new Position(2, 1)))
                .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
    }

    @Test
    void damageWhileItIsOpenIsNamedWhenItIsRead() throws IOException {
        try (var journal = Journals.open(folder, end)) {
            whole[whole.length / 2] ^= 1;
            Files.write(segment, whole);
            assertThatThrownBy(() -> bodies(journal)).isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
            assertThatThrownBy(() -> journal.rewrite(entry -> true))
                    .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
            assertThatThrownBy(() -> Journal.check(folder, STORE, KEY))
                    .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
            assertThat(segment).hasBinaryContent(whole);
        }
    }

    private void assertDamage(byte[] bytes, Position reached, Path... backups) throws IOException {
        Files.write(segment, bytes);
        assertThatThrownBy(() -> Journals.open(folder, reached, backups))
                .isInstanceOfSatisfying(StoreFault.class, JournalTest::isDamage);
        assertThat(segment).hasBinaryContent(bytes);
        assertThat(folder.toFile().list()).containsExactly("00000001.segment");
    }

    private Path backedUp() throws IOException {
        var backup = laptop.resolve("backup");
        JournalOnAFailingDiskTest.copy(folder, backup);
        return backup;
    }

    /// Where a frame lies in its file; the opening frame is the first.
    record Range(int from, int to) {

        byte[] in(byte[] bytes) {
            return Arrays.copyOfRange(bytes, from, to);
        }
    }

    static List<Range> frames(byte[] segment) {
        var frames = new ArrayList<Range>();
        int at = SegmentHeader.LENGTH;
        while (at < segment.length) {
            Optional<Integer> length =
                    SegmentCipher.lengthOf(ByteBuffer.wrap(segment).position(at));
            frames.add(new Range(at, at + length.orElseThrow()));
            at = frames.getLast().to();
        }
        return frames;
    }
}
