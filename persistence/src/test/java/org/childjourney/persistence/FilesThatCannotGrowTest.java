package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The operating system lets no file of the store grow past a length, the database's own among them, which no test of
/// ours can let fail by itself. What a process that saves was told is there once there is room again.
class FilesThatCannotGrowTest {

    private static final Path LIMITER = Path.of("/usr/bin/prlimit");
    private static final int KIB = 1024;
    private static final int LONGEST_WAIT_IN_SECONDS = 180;
    private static final int LOOKS_A_SECOND = 50;

    @TempDir
    private Path folder;

    private int acknowledged;

    @BeforeEach
    void aStoreAndALimiter() {
        assumeTrue(Files.isExecutable(LIMITER), "nothing here that can limit the length of a process's files");
        new TestLaptop(store()).create().close();
    }

    @Test
    void whatWasAcknowledgedIsThere() throws Exception {
        saveWithRoomFor(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 64, 256})
    @Tag("long")
    void whatWasAcknowledgedIsThereWhereverTheyEnd(int kib) throws Exception {
        saveWithRoomFor(kib);
    }

    private void saveWithRoomFor(int kib) throws Exception {
        var refused = write(writer -> limit(writer, kib));
        assertThat(lines().getLast()).as("the writer was refused a save").isNotEqualTo("closed");
        assertThat(refused).contains("StoreFault: CANNOT_WRITE");
        assertThat(acknowledged).isPositive();
        assertThat(store().resolve("database-set-aside.mv.db"))
                .as("the database that could not grow")
                .exists();

        var accepted = write(writer -> writer.outputWriter().append('\n').flush());
        assertThat(lines().getLast()).isEqualTo("closed");
        assertThat(accepted).doesNotContain("Fault");
    }

    /// The store is open, and nothing of it may grow from now on past the database as it is and so much more. The
    /// journal has far to go until it is as long.
    private void limit(Process writer, int kib) throws IOException, InterruptedException {
        while (writer.isAlive() && lines().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(1000 / LOOKS_A_SECOND);
        }
        long longest = Files.size(store().resolve("database.mv.db")) + (long) kib * KIB;
        var limiting = new ProcessBuilder(LIMITER.toString(), "--pid=" + writer.pid(), "--fsize=" + longest)
                .inheritIO()
                .start();
        assertThat(limiting.waitFor()).isZero();
    }

    /// What is done to a writer that saves.
    private interface Meanwhile {
        void happens(Process writer) throws IOException, InterruptedException;
    }

    /// Lets a writer check the store, and save until it is told to stop or a save is refused.
    ///
    /// @return what it said of faults
    private String write(Meanwhile meanwhile) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                KilledWriter.class.getName(),
                store().toString(),
                String.valueOf(acknowledged));
        Files.deleteIfExists(said());
        var faults = folder.resolve("faults");
        var process = new ProcessBuilder(command)
                .redirectOutput(said().toFile())
                .redirectError(faults.toFile())
                .start();
        try {
            meanwhile.happens(process);
            assertThat(process.waitFor(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        assertThat(lines()).as(Files.readString(faults)).isNotEmpty();
        assertThat(lines().getFirst()).startsWith("open ");
        acknowledged = lines().stream()
                .filter(line -> !line.equals("closed"))
                .map(line -> line.replace("open ", ""))
                .mapToInt(Integer::parseInt)
                .reduce((_, last) -> last)
                .orElseThrow();
        return Files.readString(faults);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(said());
    }

    private Path said() {
        return folder.resolve("said");
    }

    private Path store() {
        return folder.resolve("store");
    }
}
