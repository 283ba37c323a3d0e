package org.childjourney.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.childjourney.persistence.disk.Disk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that saves is killed at random moments; the same journal grows from round to round.
class KilledWhileSavingTest {

    @TempDir
    private Path folder;

    @Test
    void noAcknowledgedSaveIsLost() throws Exception {
        killAgainAndAgain(10);
    }

    @Tag("long")
    @Test
    void noAcknowledgedSaveIsLostHoweverOften() throws Exception {
        killAgainAndAgain(200);
    }

    private void killAgainAndAgain(int rounds) throws Exception {
        var random = new Random(rounds);
        Journal.create(folder.resolve("journal"), Journals.STORE, Journals.KEY, Disk.real())
                .close();
        int kept = 0;
        for (int round = 1; round <= rounds; round++) {
            int acknowledged = lastAcknowledged(kept, random.nextInt(400));
            var found = numbers();
            assertThat(found)
                    .isEqualTo(IntStream.rangeClosed(1, found.size()).boxed().toList());
            assertThat(found.size()).isBetween(acknowledged, acknowledged + 1);
            kept = found.size();
        }
        assertThat(kept).isGreaterThan(rounds);
    }

    /// Lets a process go on from here for a while, kills it, and says what it acknowledged last.
    private int lastAcknowledged(int kept, int milliseconds) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        String.valueOf(kept + 1))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!Files.readString(said).startsWith("open")) {
                assertThat(process.isAlive() && System.nanoTime() < deadline).isTrue();
                TimeUnit.MILLISECONDS.sleep(2);
            }
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        var lines = Files.readString(said);
        // the last line may have been cut short by the kill
        var whole =
                lines.substring(0, lines.lastIndexOf('\n') + 1).lines().skip(1).toList();
        return whole.isEmpty() ? kept : Integer.parseInt(whole.getLast());
    }

    private List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        try (var lock = StoreLock.take(folder);
                var journal = Journals.open(folder.resolve("journal"), Position.START)) {
            assertThat(lock).isNotNull();
            for (var body : Journals.bodies(journal)) {
                if (!body.startsWith("part ")) {
                    numbers.add(Integer.parseInt(body.substring(0, body.indexOf(' '))));
                }
            }
        }
        return numbers;
    }
}
