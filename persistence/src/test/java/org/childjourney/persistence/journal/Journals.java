package org.childjourney.persistence.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.childjourney.persistence.disk.Disk;

/// What the tests of the journal write into it, and how they read it.
final class Journals {

    static final UUID STORE = UUID.fromString("0197a2b4-0000-7000-8000-000000000001");
    static final UUID SAM = UUID.fromString("0197a2b4-0000-7000-8000-00000000000a");
    static final UUID ALEX = UUID.fromString("0197a2b4-0000-7000-8000-00000000000b");
    static final SecretKey KEY = key(1);
    /// So small that a few frames fill a segment.
    static final long SMALL = 2_000;

    private Journals() {}

    static SecretKey key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return new SecretKeySpec(bytes, "AES");
    }

    static Journal create(Path folder) {
        return Journal.create(folder, STORE, KEY, Disk.real(), SMALL);
    }

    static Journal create(Path folder, Disk disk) {
        return Journal.create(folder, STORE, KEY, disk, SMALL);
    }

    static Journal open(Path folder, Position reached, Path... backups) {
        return Journal.open(folder, STORE, KEY, reached, List.of(backups), Disk.real(), SMALL);
    }

    static Journal open(Path folder, Disk disk) {
        return Journal.open(folder, STORE, KEY, Position.START, List.of(), disk, SMALL);
    }

    static Entry entry(UUID child, String words) {
        return new Entry(Optional.of(child), bytes("envelope of " + words), Optional.of(bytes(words)));
    }

    static Frame frame(String words) {
        return new Frame(List.of(entry(SAM, words)));
    }

    /// Frames named `from` to `to`, with enough in each that deflating does not make them tiny.
    static List<String> append(Journal journal, int from, int to) {
        var words = IntStream.rangeClosed(from, to).mapToObj(Journals::words).toList();
        words.forEach(each -> journal.append(frame(each)));
        return words;
    }

    static String words(int number) {
        var random = new Random(number);
        return "save " + number + " "
                + random.ints(20 + number % 7 * 30, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /// The bodies that count, in order, `-` for one that was removed.
    static List<String> bodies(Journal journal) {
        return bodies(journal, Position.START);
    }

    static List<String> bodies(Journal journal, Position after) {
        var bodies = new ArrayList<String>();
        journal.read(
                after,
                saved -> saved.frames()
                        .forEach(frame -> frame.entries()
                                .forEach(entry -> bodies.add(
                                        entry.body().map(Journals::text).orElse("-")))));
        return bodies;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
