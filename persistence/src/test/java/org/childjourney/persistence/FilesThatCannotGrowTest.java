package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final Path SHELL = Path.of("/bin/bash");
    private static final int KIB = 1024;
    private static final int LONGEST_WAIT_IN_SECONDS = 180;

    @TempDir
    private Path folder;

    private int acknowledged;

    @BeforeEach
    void aStoreAndAShell() {
        assumeTrue(Files.isExecutable(SHELL), "no shell here that can limit the length of files");
        new TestLaptop(store()).create().close();
    }

    @Test
    void whatWasAcknowledgedIsThere() throws Exception {
        // the journal grows too: with this little room the database meets the limit long before it
        saveWithRoomFor(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 64, 256})
    @Tag("long")
    void whatWasAcknowledgedIsThereWhereverTheyEnd(int kib) throws Exception {
        saveWithRoomFor(kib);
    }

    private void saveWithRoomFor(int kib) throws IOException, InterruptedException {
        long longest = Files.size(store().resolve("database.mv.db")) / KIB + kib;
        var limited = List.of(SHELL.toString(), "-c", "ulimit -f " + longest + " && exec \"$@\"", "limited");
        var refused = write(limited);
        assertThat(refused).contains("StoreFault: CANNOT_WRITE");
        assertThat(acknowledged).isPositive();
        assertThat(store().resolve("database-set-aside.mv.db"))
                .as("the database that could not grow")
                .exists();

        assertThat(write(List.of())).doesNotContain("Fault");
    }

    /// Lets a writer check the store and save until a save is refused; where nothing limits it, only check.
    ///
    /// @return what it said of faults
    private String write(List<String> limit) throws IOException, InterruptedException {
        var command = new ArrayList<>(limit);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                KilledWriter.class.getName(),
                store().toString(),
                String.valueOf(acknowledged)));
        var said = folder.resolve("said");
        var faults = folder.resolve("faults");
        var process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(faults.toFile())
                .start();
        try {
            if (limit.isEmpty()) {
                process.outputWriter().append('\n').flush();
            }
            assertThat(process.waitFor(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        var lines = Files.readAllLines(said);
        assertThat(lines.getFirst()).as(() -> String.join("\n", lines)).startsWith("open ");
        assertThat(lines.getLast().equals("closed")).isEqualTo(limit.isEmpty());
        acknowledged = lines.stream()
                .filter(line -> !line.equals("closed"))
                .map(line -> line.replace("open ", ""))
                .mapToInt(Integer::parseInt)
                .reduce((_, last) -> last)
                .orElseThrow();
        return Files.readString(faults);
    }

    private Path store() {
        return folder.resolve("store");
    }
}
