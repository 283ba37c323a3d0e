package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.app.start.Window;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Theme and text size outlast the program.
@ExtendWith(ApplicationExtension.class)
class KeptLookTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private Stage stage;
    private Window shown;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        this.shown = TheWindow.on(stage, folder);
    }

    @Test
    void aPersonsThemeAndTextSizeAreThereAtTheNextStart() {
        window.startEmpty();
        window.onTheWindow(() -> {
            shown.look().themeProperty().set(Theme.DARK);
            return true;
        });
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        window.close(stage);
        window.waitUntil("the window to close", () -> !stage.isShowing());

        Window next = window.onTheWindow(() -> TheWindow.on(new Stage(), folder));

        window.waitFor("#unlock-passphrase");
        assertThat(next.look().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(next.look().textSizeProperty().get()).isEqualTo(new TextSize(125));
        window.unlock();
        assertThat(next.look().textSizeProperty().get()).isEqualTo(new TextSize(125));
    }
}
