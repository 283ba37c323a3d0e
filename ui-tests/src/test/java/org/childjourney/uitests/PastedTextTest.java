package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.util.Modules;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What another program wrote waits, sentence by sentence, for a person who confirms it.
@ExtendWith(ApplicationExtension.class)
class PastedTextTest {

    private static final String WORDS = "#visit-words-1";
    private static final String NOTES =
            "You said that the door does not bang any more. You want Nan to pick you up on Fridays.";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder, new ChosenFiles(), Modules.EMPTY_MODULE));
    }

    @Test
    void itIsMarkedUntilAPersonConfirmsIt() {
        openTheVisit();
        copied(NOTES);
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.type("Teams notes");

        assertThat(window.read(WORDS))
                .isEqualTo("⟦You said that the door does not bang any more.⟧"
                        + " ⟦You want Nan to pick you up on Fridays.⟧ (from Teams notes)");
        assertThat(window.read(WORDS + "-elsewhere"))
                .isEqualTo("2 sentences were put in from elsewhere and not yet confirmed. Was it so?");
        assertThat(window.read(WORDS + "-elsewhereSentence"))
                .isEqualTo("You said that the door does not bang any more.");

        assertThat(window.read("#visit-will")).contains("Amira’s words");
        dresses.look("visit-pasted");
        assertThat(dresses.unreadable()).isEmpty();

        // what waits outlives a lock
        window.lock();
        window.unlock();
        window.waitFor(WORDS + "-confirm");
        window.focus(WORDS);
        window.press(KeyCode.TAB);
        window.waitUntil("the first answer", () -> window.hasFocus(WORDS + "-confirm"));
        assertThat(window.<TextArea>find(WORDS).getSelectedText())
                .isEqualTo("⟦You said that the door does not bang any more.⟧");
        window.press(KeyCode.SPACE);
        assertThat(window.read(WORDS + "-elsewhereSentence")).isEqualTo("You want Nan to pick you up on Fridays.");
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);

        assertThat(window.read(WORDS)).isEqualTo("You said that the door does not bang any more. (from Teams notes)");
        assertThat(window.shows(WORDS + "-confirm")).isFalse();
        assertThat(window.hasFocus(WORDS)).isTrue();
        // it is text as any other, and can be taken back
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.read(WORDS)).contains("⟦You want Nan to pick you up on Fridays.⟧");
    }

    @Test
    void whatIsCopiedHereAndWhatIsShortIsPastedAsItIs() {
        openTheVisit();
        copied("12 Elm Street, Worthing");
        window.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.read(WORDS)).isEqualTo("12 Elm Street, Worthing");

        window.type(". You told me that the door does not bang when Nan stays, and that you like it. ");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.CONTROL, KeyCode.C);
        window.press(KeyCode.CONTROL, KeyCode.END);
        window.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.read(WORDS)).doesNotContain("⟦").containsPattern("when Nan stays.*when Nan stays");
    }

    @Test
    void whoWroteItThemselvesSaysSoOnce() {
        openTheVisit();
        copied(NOTES);
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.focus(WORDS + "-own");
        window.press(KeyCode.SPACE);
        assertThat(window.read(WORDS)).isEqualTo(NOTES);
        assertThat(window.shows(WORDS + "-own")).isFalse();
    }

    @Test
    void whatNobodyConfirmedIsToldApartWhereItIsRead() {
        openTheVisit();
        copied(NOTES);
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.focus("#visit-alone-1");
        window.press(KeyCode.Y);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(new OpenChild(window).finished()).startsWith("Amira: kept as dates only.");

        window.focus("#child-visits");
        window.press(KeyCode.HOME);
        window.press(KeyCode.ENTER);
        window.waitFor("#record-words-1-elsewhere");
        assertThat(window.read("#record-words-1")).startsWith("⟦You said that the door");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        window.waitFor("#overview-words");
        assertThat(window.wordsOf("#overview-words"))
                .as("the last words that somebody confirmed")
                .anyMatch(words -> words.contains("best soup"))
                .noneMatch(words -> words.contains("bang"));
    }

    private void openTheVisit() {
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        window.waitFor(WORDS);
        window.focus("#visit-seen-1");
        window.press(KeyCode.Y);
        window.focus(WORDS);
    }

    private void copied(String text) {
        window.onTheWindow(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
