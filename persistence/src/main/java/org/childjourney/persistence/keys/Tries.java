package org.childjourney.persistence.keys;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.childjourney.persistence.disk.Disk;

/// Counts wrong tries, also from one start of the program to the next. After five the next is heard a minute later, and
/// each further one takes twice as long.
///
/// It slows down a person at the keyboard. One who copies the files is slowed down by Argon2id alone.
final class Tries {

    static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LONGEST_AFTER = 6;

    private final Path file;
    private final Disk disk;
    private final Clock clock;
    private final Properties counted = new Properties();

    Tries(Path folder, Disk disk, Clock clock) {
        this.file = folder.resolve("tries");
        this.disk = disk;
        this.clock = clock;
        try {
            if (Files.exists(file)) {
                counted.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            // a count that cannot be read begins again; the passphrase is still needed
            counted.clear();
        }
    }

    /// Until when nobody is heard; empty when the next try may be made now.
    Optional<Instant> waitUntil(String who) {
        var now = clock.instant();
        return read(who)
                .filter(tried -> tried.count() >= FREE)
                .map(tried -> tried.last().plus(waitAfter(tried.count())))
                // a clock that was put back must not lock a person out for years
                .filter(until -> now.isBefore(until)
                        && now.plus(LONGEST_WAIT).plusSeconds(1).isAfter(until));
    }

    private static Duration waitAfter(int count) {
        return count - FREE >= LONGEST_AFTER ? LONGEST_WAIT : FIRST_WAIT.multipliedBy(1L << (count - FREE));
    }

    Attempt.NotRight wrong(String who) {
        int count = read(who).map(Tried::count).orElse(0) + 1;
        counted.setProperty(who, count + " " + clock.instant().toEpochMilli());
        keep();
        return notRight(who);
    }

    Attempt.NotRight notRight(String who) {
        int count = read(who).map(Tried::count).orElse(0);
        return new Attempt.NotRight(Math.max(0, FREE - count), waitUntil(who));
    }

    void right(String who) {
        if (counted.remove(who) != null) {
            keep();
        }
    }

    private void keep() {
        try {
            var written = new StringWriter();
            counted.store(written, null);
            disk.replace(file, ByteBuffer.wrap(written.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // a full disk must not keep out a person who has the passphrase; this process still counts
        }
    }

    private record Tried(int count, Instant last) {}

    private Optional<Tried> read(String who) {
        try {
            return Optional.ofNullable(counted.getProperty(who))
                    .map(text -> text.split(" "))
                    .map(parts ->
                            new Tried(Integer.parseInt(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
