package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.childjourney.access.Drafts;
import org.childjourney.access.Laptop;
import org.childjourney.access.Passphrase;
import org.childjourney.app.start.DataFolder;
import org.childjourney.app.start.Wiring;
import org.childjourney.people.Child;
import org.childjourney.persistence.LaptopStores;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.London;
import org.childjourney.recording.Answers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed at random moments while somebody types into the real form on a real store; the same draft
/// grows from round to round.
class KilledWhileTypingTest {

    /// No text older than this is lost.
    private static final long MOST_LOST = Duration.ofSeconds(2).toNanos();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), London.ZONE);

    @TempDir
    private Path folder;

    @Test
    void atMostTwoSecondsOfTextAreLost() throws Exception {
        killAgainAndAgain(5);
    }

    @Tag("long")
    @Test
    void atMostTwoSecondsOfTextAreLostHoweverOften() throws Exception {
        killAgainAndAgain(200);
    }

    private void killAgainAndAgain(int rounds) throws Exception {
        var random = new Random(rounds);
        KhanFamily.ofAmira().fill(folder);
        String before = "";
        for (int round = 1; round <= rounds; round++) {
            int atLeast = Math.max(before.length(), typedTwoSecondsBeforeTheKill(round, random.nextInt(6000)));
            String kept = keptWords();
            assertThat(kept).as("round %d", round).startsWith(before).hasSizeGreaterThanOrEqualTo(atLeast);
            assertThat(TypesUntilKilled.KEYS.repeat(kept.length() / TypesUntilKilled.KEYS.length() + 1))
                    .as("round %d: nothing but what was typed", round)
                    .startsWith(kept.substring(before.length()));
            before = kept;
        }
        assertThat(before).hasSizeGreaterThan(rounds);
    }

    /// How many letters stood in the form, as the person saw it, two seconds before it was killed.
    private int typedTwoSecondsBeforeTheKill(int round, int milliseconds) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var faults = folder.resolve("faults");
        Files.writeString(said, "");
        var process = AnotherProcess.of(TypesUntilKilled.class, List.of(), folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(faults.toFile())
                .start();
        long killed;
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (!Files.readString(said).contains(TypesUntilKilled.OPEN)) {
                assertThat(process.isAlive())
                        .as("round %d: %s", round, Files.readString(faults))
                        .isTrue();
                assertThat(System.nanoTime() < deadline)
                        .as("round %d: the form is open", round)
                        .isTrue();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            assertThat(process.isAlive())
                    .as("round %d: %s", round, Files.readString(faults))
                    .isTrue();
        } finally {
            killed = System.nanoTime();
            AnotherProcess.end(process);
        }
        return lettersBefore(killed - MOST_LOST, Files.readString(said));
    }

    /// Both processes read the same clock of the machine, which no kill sets back.
    private static int lettersBefore(long moment, String said) {
        // the last line may have been cut short by the kill
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("\\d+ \\d+"))
                .map(line -> line.split(" "))
                .filter(line -> Long.parseLong(line[0]) <= moment)
                .mapToInt(line -> Integer.parseInt(line[1]))
                .max()
                .orElse(0);
    }

    /// Opens the store as after any start: it is sound, and the draft with it.
    private String keptWords() {
        var opened = LaptopStores.standard(CLOCK)
                .unlock(new DataFolder(folder).store(), "Priya Nair", Passphrase.of(TheWindow.PASSPHRASE));
        assertThat(opened).isInstanceOf(Laptop.Unlocking.Unlocked.class);
        try (var store = ((Laptop.Unlocking.Unlocked) opened).store()) {
            assertThat(store.verify().differences()).isEmpty();
            var wired = Guice.createInjector(new Wiring(store, CLOCK));
            assertThat(wired.getInstance(ChildRecords.class).of(KhanFamily.AMIRA, Child.KIND))
                    .hasSize(1);
            var drafts = wired.getInstance(Drafts.class);
            assertThat(drafts.begun()).isSubsetOf(new Drafts.Begun(KhanFamily.AMIRA, "visit"));
            return drafts.kept(KhanFamily.AMIRA, "visit")
                    .map(Answers::fromDraft)
                    .map(draft -> draft.of("words", KhanFamily.AMIRA))
                    .orElse("");
        }
    }
}
