package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What was begun is offered again when the program is started anew, with the caret where it was.
@ExtendWith(ApplicationExtension.class)
class OfferedAgainTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        KhanFamily.ofAmira().fill(folder);
        TheWindow.on(stage, folder);
    }

    @Test
    void aDraftIsOfferedAgainAfterTheProgramWasClosed() throws Exception {
        window.unlock();
        window.workList();
        assertThat(window.shows("#mywork-notFinished")).isFalse();
        window.press(KeyCode.ENTER);
        window.waitFor("#visit-words-1");
        window.focus("#visit-words-1");
        window.type("You showed me the house.");
        window.press(KeyCode.HOME);
        for (int letter = 0; letter < 4; letter++) {
            window.press(KeyCode.RIGHT);
        }
        startAnew();

        window.unlock();
        window.workList();
        window.waitFor("#mywork-notFinished");
        assertThat(window.read("#mywork-goOn-1")).isEqualTo("Go on: KHAN, Amira");
        window.focus("#mywork-goOn-1");
        window.press(KeyCode.SPACE);
        window.waitFor("#visit-words-1");
        window.waitUntil("the caret where it was", () -> window.hasFocus("#visit-words-1"));
        window.type("all ");
        assertThat(window.read("#visit-words-1")).isEqualTo("You all showed me the house.");

        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(window.shows("#mywork-notFinished")).isTrue();
    }

    @Test
    void aCorrectionThatWasBegunIsOpenedAtItsRecord() throws Exception {
        window.unlock();
        window.workList();
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitUntil("the list of visits", () -> window.hasFocus("#child-visits"));
        window.press(KeyCode.ENTER);
        window.waitFor("#record-correct");
        window.press(KeyCode.ALT, KeyCode.A);
        window.waitUntil("the caret", () -> window.hasFocus("#visit-corrected"));
        window.type("It was at Nan's.");
        startAnew();

        window.unlock();
        window.workList();
        window.waitFor("#mywork-goOn-1");
        window.focus("#mywork-goOn-1");
        window.press(KeyCode.SPACE);
        window.waitUntil("the caret", () -> window.hasFocus("#visit-corrected"));
        assertThat(window.read("#visit-corrected")).isEqualTo("It was at Nan's.");
        window.press(KeyCode.ESCAPE);
        window.waitFor("#record-correct");
        assertThat(window.read("#record-correct")).isEqualTo("_A correction is begun: go on");
    }

    private void startAnew() throws Exception {
        window.close(stage);
        window.waitUntil("the window closed", () -> !stage.isShowing());
        FxToolkit.setupFixture(() -> TheWindow.on(stage, folder));
    }
}
