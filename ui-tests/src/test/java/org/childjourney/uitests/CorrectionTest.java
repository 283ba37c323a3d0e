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

/// What was recorded is read again and corrected, and the old words stay, by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class CorrectionTest {

    private static final String LATE = "20 Nov 2026, 3 days late";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    @Test
    void aVisitIsReadAndCorrectedAndTheOldWordsStayDatedAndSigned() {
        OpenChild child = openVisits();
        window.press(KeyCode.ENTER);
        window.waitFor("#record-title");
        assertThat(window.read("#record-title")).isEqualTo("Visit under a protection plan, Fri 6 Nov 2026: Amira");
        assertThat(window.read("#record-signed")).isEqualTo("Recorded 6 Nov 2026, 18:00 by Priya Nair");
        assertThat(window.read("#record-words-1")).isEqualTo("You said Nan makes the best soup in the whole street.");
        window.waitUntil("the title to be read first", () -> window.hasFocus("#record-title"));
        dresses.look("record-read");

        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        assertThat(window.hasFocus("#record-correct")).isTrue();
        window.press(KeyCode.SPACE);
        window.waitFor("#visit-corrected");
        window.waitUntil("the caret", () -> window.hasFocus("#visit-corrected"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitUntil(
                "what is to be put right",
                () -> window.wordsOf("#visit-problems")
                        .contains("Say what was wrong. It is kept with the correction."));
        window.focus("#visit-corrected");
        window.type("It was on Monday, at Nan's.");
        replace("#visit-on", "9/11");
        replace("#visit-where", "At Nan's");
        dresses.look("record-correction");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        window.waitFor("#record-corrected");
        assertThat(window.read("#record-corrected"))
                .isEqualTo("Corrected 23 Nov 2026 by Priya Nair: It was on Monday, at Nan's.");
        assertThat(window.read("#record-on")).isEqualTo("Mon 9 Nov 2026");
        assertThat(window.shows("#record-before-1")).isFalse();
        window.focus("#record-unfold");
        window.press(KeyCode.SPACE);
        window.waitFor("#record-before-1");
        assertThat(window.read("#record-before-1")).contains("Fri 6 Nov 2026");
        assertThat(window.read("#record-before-1-signed")).isEqualTo("Recorded 6 Nov 2026, 18:00 by Priya Nair");
        assertThat(window.read("#record-before-1-where")).isEqualTo("At home");
        dresses.look("record-corrected");

        window.press(KeyCode.ESCAPE);
        window.waitUntil("the row it came from", () -> window.hasFocus("#child-visits"));
        window.waitUntil(
                "the due date of the right day", () -> child.visitsDue().equals("23 Nov 2026, today"));
        assertThat(child.visits()).singleElement().asString().contains("9 Nov 2026");
        undo(child);
        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    /// What was typed is a draft again, and is offered where the record is read.
    private void undo(OpenChild child) {
        window.focus("#done-undo");
        window.press(KeyCode.SPACE);
        window.waitFor("#visit-corrected");
        assertThat(window.read("#visit-corrected")).isEqualTo("It was on Monday, at Nan's.");
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the due date as it was", () -> child.visitsDue().equals(LATE));
        window.focus("#child-visits");
        window.press(KeyCode.ENTER);
        window.waitFor("#record-correct");
        assertThat(window.read("#record-correct")).isEqualTo("_A correction is begun: go on");
        assertThat(window.read("#record-where")).isEqualTo("At home");
        assertThat(window.shows("#record-corrected")).isFalse();
        window.press(KeyCode.ALT, KeyCode.A);
        window.waitFor("#visit-corrected");
        assertThat(window.read("#visit-corrected")).isEqualTo("It was on Monday, at Nan's.");
    }

    @Test
    void anEntryIsListedAmongTheVisitsAndReadAndCorrected() {
        OpenChild child = openVisits();
        var recording = new Recording(window).ask();
        recording.letter(KeyCode.N);
        recording.openInto("note", "at");
        window.focus("#note-said");
        window.type("He came in late twice.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        recording.waitForDone("Note or call: kept as dates only.");
        window.waitUntil("the note", () -> child.visits().getFirst().contains("He came in late twice."));
        assertThat(child.visits()).hasSize(2);

        window.focus("#child-visits");
        window.press(KeyCode.UP);
        window.press(KeyCode.ENTER);
        window.waitFor("#record-title");
        assertThat(window.read("#record-title")).isEqualTo("Note or call, Mon 23 Nov 2026: Amira");
        assertThat(window.read("#record-said")).isEqualTo("He came in late twice.");
        assertThat(window.read("#record-how")).isEqualTo("Not recorded");
        assertThat(window.shows("#record-at")).isFalse();
        dresses.look("record-entry");

        window.press(KeyCode.ALT, KeyCode.A);
        window.waitFor("#note-corrected");
        window.waitUntil("the caret", () -> window.hasFocus("#note-corrected"));
        window.type("It was once.");
        replace("#note-said", "He came in late once.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#record-corrected");
        assertThat(window.read("#record-corrected")).isEqualTo("Corrected 23 Nov 2026 by Priya Nair: It was once.");
        assertThat(window.read("#record-said")).isEqualTo("He came in late once.");
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the row it came from", () -> window.hasFocus("#child-visits"));
        assertThat(dresses.unreadable()).isEmpty();
    }

    @Test
    void aVisitIsOpenedInPlaceOfACorrectionWhoseDraftIsKept() {
        OpenChild child = openVisits();
        window.press(KeyCode.ENTER);
        window.waitFor("#record-correct");
        window.press(KeyCode.ALT, KeyCode.A);
        window.waitUntil("the caret", () -> window.hasFocus("#visit-corrected"));
        window.type("It was at Nan's.");

        child.backToWork();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        child.waitForForm();
        assertThat(window.shows("#visit-corrected")).isFalse();

        child.backToWork();
        window.waitFor("#mywork-goOn-1");
        assertThat(window.read("#mywork-goOn-1")).isEqualTo("Go on: KHAN, Amira – correction");
        window.focus("#mywork-goOn-1");
        window.press(KeyCode.SPACE);
        window.waitUntil("the caret", () -> window.hasFocus("#visit-corrected"));
        assertThat(window.read("#visit-corrected")).isEqualTo("It was at Nan's.");
    }

    private void replace(String field, String words) {
        window.focus(field);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(words);
    }

    private OpenChild openVisits() {
        window.waitUntil("the caret in the passphrase", () -> window.hasFocus("#unlock-passphrase"));
        window.type(TheWindow.PASSPHRASE);
        window.press(KeyCode.ENTER);
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        var child = new OpenChild(window);
        child.waitForForm();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitUntil("the list of visits", () -> window.hasFocus("#child-visits"));
        return child;
    }
}
