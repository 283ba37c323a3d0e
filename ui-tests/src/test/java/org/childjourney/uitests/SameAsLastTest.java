package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ctrl+D says again where the last visit was, and never what a child said or what it meant.
@ExtendWith(ApplicationExtension.class)
class SameAsLastTest {

    private static final String HOME = "Home, 12 Elm St, Worthing";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        TheWindow.on(stage, folder);
    }

    @Test
    void whereTheLastVisitWasIsSaidAgainByAKeyAndUndoneByAnother() {
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        new OpenChild(window).waitForForm();
        assertThat(window.read("#visit-where")).isEqualTo(HOME);
        assertThat(window.read("#visit-whereLast")).isEqualTo("Ctrl+D as on 6 Nov 2026");

        window.focus("#visit-where");
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(window.read("#visit-where")).isEqualTo("At home");
        assertThat(window.read("#visit-whereLast")).isEqualTo("As on 6 Nov 2026");
        assertThat(window.<Node>find("#visit-where").getAccessibleHelp()).isEqualTo("As on 6 Nov 2026");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.read("#visit-where")).isEqualTo(HOME);
        assertThat(window.read("#visit-whereLast")).isEqualTo("Ctrl+D as on 6 Nov 2026");

        for (String told : List.of("words-1", "account", "next")) {
            window.focus("#visit-" + told);
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.read("#visit-" + told)).as(told).isEmpty();
        }
    }
}
