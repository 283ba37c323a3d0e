package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
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
        assertThat(window.read("#mywork-goOn-1")).isEqualTo("Go on: KHAN, Amira – visit");
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

    @Test
    void everyDraftCanBeReachedAndSaysWhichFormItIs() {
        window.unlock();
        window.workList();
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");
        begin(KeyCode.N, "Note or call", "note", "#note-said");
        begin(KeyCode.D, "Direct work", "direct-work", "#direct-work-did");
        begin(KeyCode.H, "Health event", "health-event", "#health-event-next");
        begin(KeyCode.D, "Dentist visit", "dentist-visit", "#dentist-visit-next");

        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.waitFor("#mywork-moreNotFinished");
        assertThat(window.read("#mywork-moreNotFinished")).isEqualTo("and 1 more");
        window.focus("#mywork-moreNotFinished");
        window.press(KeyCode.SPACE);
        window.waitUntil("the fourth", () -> window.hasFocus("#mywork-goOn-4"));
        assertThat(Stream.of(1, 2, 3, 4).map(place -> window.read("#mywork-goOn-" + place)))
                .containsExactlyInAnyOrder(
                        "Go on: KHAN, Amira – note or call",
                        "Go on: KHAN, Amira – direct work",
                        "Go on: KHAN, Amira – health event",
                        "Go on: KHAN, Amira – dentist visit");
    }

    private void begin(KeyCode letter, String kind, String form, String question) {
        new Recording(window).ask().choose(letter, kind).open(form);
        window.focus(question);
        window.type("Begun.");
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the lists", () -> !window.shows("#" + form));
    }

    private void startAnew() throws Exception {
        window.close(stage);
        window.waitUntil("the window closed", () -> !stage.isShowing());
        FxToolkit.setupFixture(() -> TheWindow.on(stage, folder));
    }
}
