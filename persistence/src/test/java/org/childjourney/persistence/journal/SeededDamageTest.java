package org.childjourney.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.persistence.journal.Journals.ALEX;
import static org.childjourney.persistence.journal.Journals.KEY;
import static org.childjourney.persistence.journal.Journals.SAM;
import static org.childjourney.persistence.journal.Journals.STORE;
import static org.childjourney.persistence.journal.Journals.append;
import static org.childjourney.persistence.journal.Journals.bodies;
import static org.childjourney.persistence.journal.Journals.entry;
import static org.childjourney.persistence.journal.Journals.frame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.childjourney.persistence.journal.DamagedJournalTest.Range;
import org.childjourney.persistence.journal.Opened.Finding;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A journal with saves, a long work and a removal is damaged at random, with and without a backup and a database. Each
/// time the damage is named, or mended from the backup, or it is the torn last frame; never is something else read.
class SeededDamageTest {

    private static final int CASES = 20;
    private static final int LONG_CASES = 200;

    @TempDir
    private Path laptop;

    private enum Damage {
        FLIPPED,
        CUT_AT_THE_END,
        CUT_IN_THE_MIDDLE,
        FRAMES_SWAPPED,
        FRAME_REPLAYED,
        FRAME_REPEATED,
        SEGMENTS_SWAPPED,
        SEGMENT_LOST,
        BLOCK_EMPTY,
        BYTES_ADDED
    }

    private enum Copies {
        NONE,
        OLDER,
        NEWEST
    }

    static List<Long> seeds() {
        return new Random(20261123).longs(CASES).boxed().toList();
    }

    static List<Long> manySeeds() {
        return new Random(3052027).longs(LONG_CASES).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damageIsNeverReadAsSomethingElse(long seed) throws IOException {
        damageAndOpen(new Random(seed));
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("manySeeds")
    void damageIsNeverReadAsSomethingElseHoweverOften(long seed) throws IOException {
        damageAndOpen(new Random(seed));
    }

    private void damageAndOpen(Random random) throws IOException {
        var folder = laptop.resolve("journal");
        var older = laptop.resolve("older");
        var newest = laptop.resolve("newest");
        List<String> saved;
        Position end;
        try (var journal = Journals.create(folder)) {
            append(journal, 1, 5 + random.nextInt(20));
            try (var run = journal.begin()) {
                for (int i = 0; i < 3; i++) {
                    run.add(List.of(entry(SAM, "run " + i), entry(ALEX, "run " + i)));
                }
                run.finish();
            }
            journal.rewrite(entry -> entry.child().equals(Optional.of(ALEX)));
            append(journal, 101, 101 + random.nextInt(10));
            JournalOnAFailingDiskTest.copy(folder, older);
            append(journal, 201, 202 + random.nextInt(20));
            JournalOnAFailingDiskTest.copy(folder, newest);
            saved = bodies(journal);
            end = journal.end();
        }
        var damage = pick(random, Damage.values());
        var copies = pick(random, Copies.values());
        var reached = random.nextBoolean() ? end : Position.START;
        damage(folder, damage, random);
        var damaged = contents(folder);
        var backups = switch (copies) {
            case NONE -> new Path[0];
            case OLDER -> new Path[] {older};
            case NEWEST -> new Path[] {newest, older};
        };
        Optional<Journal> opened;
        try {
            opened = Optional.of(Journals.open(folder, reached, backups));
        } catch (StoreFault fault) {
            assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DAMAGED_JOURNAL);
            assertThat(contents(folder)).as("left as it was").isEqualTo(damaged);
            if (copies == Copies.NEWEST) {
                // something lies behind what the backup has, and may have been a save
                assertThat(damage)
                        .isIn(
                                Damage.BYTES_ADDED,
                                Damage.SEGMENTS_SWAPPED,
                                Damage.FRAMES_SWAPPED,
                                Damage.FRAME_REPLAYED);
            }
            return;
        }
        try (var journal = opened.get()) {
            var found = bodies(journal);
            var findings = journal.outcome().findings();
            if (!found.equals(saved)) {
                // only what no one can tell from a save that was torn
                assertThat(reached).isEqualTo(Position.START);
                assertThat(copies).isNotEqualTo(Copies.NEWEST);
                assertThat(damage)
                        .isIn(Damage.CUT_AT_THE_END, Damage.CUT_IN_THE_MIDDLE, Damage.BLOCK_EMPTY, Damage.SEGMENT_LOST);
                assertThat(saved.subList(0, found.size())).isEqualTo(found);
                if (damage != Damage.SEGMENT_LOST) {
                    assertThat(findings)
                            .containsAnyOf(Finding.TORN_FRAME_DROPPED, Finding.COMPLETED_AS_FAR_AS_THE_BACKUP);
                }
            }
            if (journal.outcome().isCompleted()) {
                var aside = contents(folder.resolve("set-aside"));
                assertThat(aside).hasSameSizeAs(journal.outcome().setAside());
                damaged.values().removeAll(contents(folder).values());
                assertThat(aside.values()).containsAll(damaged.values());
            }
            found.add("after");
            journal.append(frame("after"));
            assertThat(bodies(journal)).isEqualTo(found);
        }
        try (var journal = Journals.open(folder, Position.START)) {
            assertThat(journal.outcome().findings()).isEmpty();
            assertThat(bodies(journal)).endsWith("after");
        }
    }

    private static void damage(Path folder, Damage damage, Random random) throws IOException {
        long last = new Segments(folder, STORE, KEY).last();
        var segments = new Segments(folder, STORE, KEY);
        var file = segments.fileOf(1 + random.nextLong(last));
        var bytes = Files.readAllBytes(file);
        var frames = DamagedJournalTest.frames(bytes);
        int at = random.nextInt(bytes.length);
        int frame = random.nextInt(frames.size());
        switch (damage) {
            case FLIPPED -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
            case CUT_AT_THE_END -> {
                var lastFile = segments.fileOf(last);
                var lastBytes = Files.readAllBytes(lastFile);
                int length = inTheMiddleOfAFrame(lastBytes, random);
                Files.write(lastFile, Arrays.copyOf(lastBytes, length));
            }
            case CUT_IN_THE_MIDDLE -> {
                int to = Math.min(bytes.length - 1, at + 1 + random.nextInt(100));
                int from = Math.min(at, to - 1);
                Files.write(file, joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length)));
            }
            case FRAMES_SWAPPED -> {
                int other = (frame + 1 + random.nextInt(frames.size() - 1)) % frames.size();
                var order = new ArrayList<>(frames);
                order.set(frame, frames.get(other));
                order.set(other, frames.get(frame));
                Files.write(file, inOrder(bytes, order));
            }
            case FRAME_REPLAYED -> {
                var order = new ArrayList<>(frames);
                order.set(frame, frames.get((frame + 1) % frames.size()));
                Files.write(file, inOrder(bytes, order));
            }
            case FRAME_REPEATED -> {
                var order = new ArrayList<>(frames);
                order.add(frame, frames.get(frame));
                Files.write(file, inOrder(bytes, order));
            }
            case SEGMENTS_SWAPPED -> {
                var other = segments.fileOf(1 + (segments.last() - 1 + random.nextLong(last)) % last);
                var others = Files.readAllBytes(other);
                Files.write(other, bytes);
                Files.write(file, others);
            }
            case SEGMENT_LOST -> Files.delete(file);
            case BLOCK_EMPTY -> {
                int block = at / 512 * 512;
                Arrays.fill(bytes, block, Math.min(bytes.length, block + 512), (byte) 0);
                Files.write(file, bytes);
            }
            case BYTES_ADDED -> {
                var added = new byte[1 + random.nextInt(600)];
                random.nextBytes(added);
                Files.write(file, joined(bytes, added));
            }
        }
    }

    /// A cut between two frames looks like a journal that never went on; only database and backup can tell.
    private static int inTheMiddleOfAFrame(byte[] bytes, Random random) {
        var frames = DamagedJournalTest.frames(bytes);
        var frame = frames.get(random.nextInt(frames.size()));
        return frame.from() + 1 + random.nextInt(frame.to() - frame.from() - 1);
    }

    private static byte[] inOrder(byte[] bytes, List<Range> frames) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, SegmentHeader.LENGTH);
        frames.forEach(frame -> out.writeBytes(frame.in(bytes)));
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                for (var file : files) {
                    contents.put(file.getFileName().toString(), Arrays.toString(Files.readAllBytes(file)));
                }
            }
        }
        return contents;
    }

    private static <T> T pick(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }
}
