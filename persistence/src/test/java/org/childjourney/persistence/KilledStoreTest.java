package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that saves is killed at random moments; one store grows from round to round, and the next writer checks
/// it. Between rounds the database is deleted, replaced by an older copy, cut or flipped.
class KilledStoreTest {

    private static final int LONGEST_WAIT_IN_SECONDS = 180;

    @TempDir
    private Path folder;

    private int acknowledged;

    @Test
    void noAcknowledgedSaveIsLost() throws Exception {
        killAgainAndAgain(10);
    }

    @Test
    @Tag("long")
    void noAcknowledgedSaveIsLostHoweverOften() throws Exception {
        killAgainAndAgain(200);
    }

    private void killAgainAndAgain(int rounds) throws Exception {
        var random = new Random(rounds);
        new TestLaptop(store()).create().close();
        Files.createDirectories(copy());
        for (int round = 1; round <= rounds; round++) {
            run(random, round % 4 != 0);
            harm(Harm.values()[round % Harm.values().length], random);
        }
        run(random, false);
        assertThat(acknowledged).isGreaterThan(rounds);
    }

    private enum Harm {
        NONE,
        DELETED,
        OLDER_COPY,
        OLDER_COPY_UNDER_ITS_SEAL,
        CUT,
        FLIPPED
    }

    private void harm(Harm harm, Random random) throws IOException {
        Path database = store().resolve("database.mv.db");
        Path seal = store().resolve("database.seal");
        Path olderDatabase = copy().resolve("database.mv.db");
        Path olderSeal = copy().resolve("database.seal");
        switch (harm) {
            case NONE -> {
                Files.copy(database, olderDatabase, StandardCopyOption.REPLACE_EXISTING);
                Files.copy(seal, olderSeal, StandardCopyOption.REPLACE_EXISTING);
            }
            case DELETED -> Files.delete(database);
            case OLDER_COPY -> putBack(olderDatabase, database);
            case OLDER_COPY_UNDER_ITS_SEAL -> {
                putBack(olderDatabase, database);
                putBack(olderSeal, seal);
            }
            case CUT -> {
                try (var file = new RandomAccessFile(database.toFile(), "rw")) {
                    file.setLength(random.nextLong(file.length()));
                }
            }
            case FLIPPED -> flip(database, random);
        }
    }

    private static void putBack(Path older, Path file) throws IOException {
        if (Files.exists(older)) {
            Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void flip(Path path, Random random) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            long at = random.nextLong(file.length());
            file.seek(at);
            int was = file.read();
            file.seek(at);
            file.write(was ^ (1 << random.nextInt(8)));
        }
    }

    /// Lets the next writer check the store and go on for a while; then kills it, or lets it close the store.
    private void run(Random random, boolean kill) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        KilledWriter.class.getName(),
                        store().toString(),
                        String.valueOf(acknowledged))
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            waitUntilOpen(process, said);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(600));
            if (!kill) {
                process.outputWriter().append('\n').flush();
                assertThat(process.waitFor(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS))
                        .isTrue();
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        var lines = said(said);
        assertThat(lines.getLast().equals("closed")).isEqualTo(!kill);
        acknowledged = lines.stream()
                .filter(line -> !line.equals("closed"))
                .map(line -> line.replace("open ", ""))
                .mapToInt(Integer::parseInt)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private void waitUntilOpen(Process process, Path said) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_IN_SECONDS);
        while (said(said).isEmpty()) {
            assertThat(process.isAlive()).as(() -> errors()).isTrue();
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(said(said).getFirst()).startsWith("open ");
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return "nothing was said";
        }
    }

    /// The last line may have been cut short by the kill.
    private static List<String> said(Path said) throws IOException {
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    private Path store() {
        return folder.resolve("store");
    }

    private Path copy() {
        return folder.resolve("copy");
    }
}
