package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.app.start.Window;
import org.childjourney.app.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen in every theme, in the smallest window and the usual one: pictures for a person to look at, and no
/// words
/// cut off.
@ExtendWith(ApplicationExtension.class)
class EveryThemeTest {

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST);
    private static final int[][] SIZES = {{1000, 700}, {1366, 768}};

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final List<String> cutOff = new ArrayList<>();
    private Stage stage;
    private Window shown;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        this.shown = TheWindow.on(stage, folder);
    }

    @Test
    void noWordsAreCutOffInAnyThemeOrSize() {
        window.waitFor("#welcome-invented");
        look("welcome");
        window.focus("#welcome-invented");
        window.press(KeyCode.SPACE);
        window.waitFor("#new-user");
        window.focus("#new-submit");
        window.press(KeyCode.ENTER);
        look("new-store");
        window.focus("#new-back");
        window.press(KeyCode.SPACE);
        WorkList work = window.lookAround();
        work.toFirstLineOfList();
        look("my-work");
        work.everyone();
        work.filter("see the");
        work.toFirstLine();
        OpenChild child = work.start();
        child.waitForForm();
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        look("visit");
        window.press(KeyCode.ESCAPE);
        look("child");
        window.lock();
        window.type("not the passphrase");
        window.press(KeyCode.ENTER);
        window.waitUntil("the answer", () -> !window.read("#unlock-message").isEmpty());
        assertThat(window.read("#unlock-message")).isEqualTo("That passphrase is not right. You have 4 tries left.");
        look("unlock");

        assertThat(cutOff).isEmpty();
    }

    private void look(String screen) {
        for (Theme theme : THEMES) {
            for (int[] size : SIZES) {
                window.onTheWindow(() -> {
                    shown.look().themeProperty().set(theme);
                    stage.setWidth(size[0]);
                    stage.setHeight(size[1]);
                    return true;
                });
                WaitForAsyncUtils.waitForFxEvents(10);
                String name = screen + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0];
                window.onTheWindow(() -> {
                    Pictures.take(stage, name);
                    Pictures.cutOff(stage.getScene().getRoot()).forEach(words -> cutOff.add(name + " " + words));
                    return true;
                });
            }
        }
    }
}
