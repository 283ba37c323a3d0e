package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.Passphrase;
import org.childjourney.persistence.LaptopStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Closing the window makes a backup; where none can be made, the person is told and chooses.
@ExtendWith(ApplicationExtension.class)
class LeavingTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        TheWindow.on(stage, folder);
    }

    @Test
    void theBackupMadeOnLeavingHoldsEverything() throws IOException {
        window.lookAround();

        window.close(stage);

        waitUntilClosed();
        var laptop = LaptopStores.standard(Clock.systemUTC());
        try (var passphrase = Passphrase.of(TheWindow.PASSPHRASE);
                Stream<Path> sets = Files.list(folder.resolve("backups"))) {
            Path newest = sets.filter(Files::isDirectory).max(Path::compareTo).orElseThrow();
            var restored = laptop.restore(newest, folder.resolve("restored"), "Priya Nair", passphrase);
            assertThat(restored).isInstanceOf(Unlocking.Unlocked.class);
            try (var store = ((Unlocking.Unlocked) restored).store()) {
                var verified = store.verify();
                assertThat(verified.differences()).isEmpty();
                assertThat(verified.children()).isEqualTo(30);
            }
        }
    }

    @Test
    void whoHasNoBackupTriesAgain() throws IOException {
        leaveWhereNoBackupCanBeMade();

        Files.delete(folder.resolve("backups"));
        window.press(KeyCode.ENTER);

        waitUntilClosed();
        assertThat(folder.resolve("backups")).isDirectory();
    }

    @Test
    void whoHasNoBackupClosesWithoutOne() throws IOException {
        leaveWhereNoBackupCanBeMade();

        window.press(KeyCode.TAB);
        assertThat(window.hasFocus("#leaving-without")).isTrue();
        window.press(KeyCode.SPACE);

        waitUntilClosed();
        assertThat(folder.resolve("backups")).isRegularFile();
    }

    /// Where the backups should lie, there is a file.
    private void leaveWhereNoBackupCanBeMade() throws IOException {
        window.startEmpty();
        Files.writeString(folder.resolve("backups"), "");
        window.close(stage);
        window.waitFor("#leaving-again");
        assertThat(window.read("#leaving-title")).isEqualTo("The backup could not be made");
        assertThat(window.read("#leaving-text")).startsWith("Everything you saved is safe on this laptop");
        assertThat(window.read("#leaving-code")).startsWith("Tell the service desk this code: ");
        assertThat(window.shows("#leaving-progress")).isFalse();
        assertThat(window.hasFocus("#leaving-again")).isTrue();
        assertThat(stage.isShowing()).isTrue();
    }

    private void waitUntilClosed() {
        window.waitUntil("the window to close", () -> !stage.isShowing());
    }
}
