package org.childjourney.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

    @TempDir
    private Path folder;

    @Test
    void aStoreIsOpenedOnceInAProcess() throws IOException {
        try (var lock = StoreLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertOpenElsewhere();
            // by another name it is still the same store
            var alias = Files.createSymbolicLink(folder.resolve("alias"), folder);
            assertThatThrownBy(() -> StoreLock.take(alias)).isInstanceOf(StoreFault.class);
        }
        StoreLock.take(folder).close();
    }

    @Test
    void aStoreIsOpenedByOneProcess() throws Exception {
        try (var lock = StoreLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertOpenElsewhere();
            assertThat(another().waitFor()).isEqualTo(3);
        }
        var other = another();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("taken");
            assertOpenElsewhere();
            other.outputWriter().close();
            assertThat(other.waitFor()).isZero();
        } finally {
            other.destroyForcibly();
        }
        StoreLock.take(folder).close();
    }

    @Test
    void aLockGoesWithItsProcess() throws Exception {
        var other = another();
        assertThat(other.inputReader().readLine()).isEqualTo("taken");
        other.toHandle().destroyForcibly();
        other.waitFor();
        StoreLock.take(folder).close();
    }

    @Test
    void aFolderThatIsNotThereCannotBeLocked() {
        assertThatThrownBy(() -> StoreLock.take(folder.resolve("none"))).isInstanceOf(StoreFault.class);
    }

    private void assertOpenElsewhere() {
        assertThatThrownBy(() -> StoreLock.take(folder))
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.OPEN_ELSEWHERE));
    }

    private Process another() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Taker.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// Takes the lock, says so, and keeps it until its input ends.
    static final class Taker {

        public static void main(String[] arguments) throws IOException {
            try (var _ = StoreLock.take(Path.of(arguments[0]))) {
                System.out.println("taken");
                System.in.read();
            } catch (StoreFault fault) {
                System.exit(fault.kind() == StoreFault.Kind.OPEN_ELSEWHERE ? 3 : 4);
            }
        }
    }
}
