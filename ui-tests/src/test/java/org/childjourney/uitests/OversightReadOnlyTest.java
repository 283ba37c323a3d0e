package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A social worker looks at the oversight of a child about whom nothing was decided yet.
@ExtendWith(ApplicationExtension.class)
class OversightReadOnlyTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().withoutWorker().fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    @Test
    void whoMayNotDecideIsToldWhoMayAndWhatWillStandHere() {
        window.unlock();
        window.waitFor("#mywork-list");
        var work = new WorkList(window);
        work.everyone();
        window.waitUntil("lines on the worklist", () -> !work.lines().isEmpty());
        work.toFirstLineOfList();
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");
        window.waitFor("#child-banners");

        assertThat(window.wordsOf("#child-banners")).contains("To decide: ask your practice manager");
        assertThat(window.wordsOf("#child-banners")).doesNotContain("_Decide");
        window.press(KeyCode.ALT, KeyCode.DIGIT9);
        window.waitUntil("the stream", () -> window.hasFocus("#oversight-list"));
        assertThat(window.read("#oversight-mayNot"))
                .isEqualTo("You can read this record. What is here is recorded by: practice manager.");
        assertThat(window.shows("#oversight-record")).isFalse();
        assertThat(window.read("#oversight-empty")).startsWith("Nothing is recorded yet.");
        dresses.look("oversight-empty");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }
}
