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

/// What becomes of a visit to one child: recorded, undone, dates only, and not seen.
@ExtendWith(ApplicationExtension.class)
class VisitOutcomesTest {

    private static final String LATE = "20 Nov 2026, 3 days late";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final CountedKeys keys = new CountedKeys(window);
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    @Test
    void oneChildIsVisitedInFewKeysAndUndoingBringsTheDueDateBack() {
        OpenChild child = startFromTheList();
        dresses.look("visit-empty");
        assertThat(window.shows("#visit-late-1")).as("why it is late is asked").isTrue();
        new OneChildVisit(keys).fill();
        dresses.look("visit-draft");
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(child.finished()).startsWith("Amira seen alone: recorded. Next visit by Mon 7 Dec 2026.");
        assertThat(keys.count()).isLessThanOrEqualTo(OneChildVisit.MOST_KEYS);
        window.waitUntil("the next date", () -> child.visitsDue().equals("7 Dec 2026, in 14 days"));
        assertThat(window.read("#child-lately")).isEqualTo("Seen alone 2 of last 2 · by 1 person");
        dresses.look("visit-recorded");

        window.focus("#done-undo");
        window.press(KeyCode.SPACE);
        window.waitFor("#visit-words-1");
        assertThat(window.read("#visit-words-1")).isEqualTo(OneChildVisit.WORDS);
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the due date as it was", () -> child.visitsDue().equals(LATE));
        readable();
    }

    /// AltGr is told as Ctrl and Alt.
    @Test
    void aLetterThatIsTypedWithAltGrAnswersAndLocksNothing() {
        startFromTheList();
        String before = window.read("#visit-will");
        window.focus("#visit-words-1");
        window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.A);
        window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
        window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);

        assertThat(window.hasFocus("#visit-words-1")).isTrue();
        assertThat(window.read("#visit-will")).isEqualTo(before);
        window.press(KeyCode.ALT, KeyCode.A);
        assertThat(window.read("#visit-will")).isNotEqualTo(before);
    }

    @Test
    void datesAloneAreKeptAsSuchAndDoNotCount() {
        OpenChild child = startFromTheList();
        keys.type("0930");
        window.focus("#visit-seen-1");
        window.press(KeyCode.Y);
        window.press(KeyCode.TAB);
        window.press(KeyCode.N);

        assertThat(window.read("#visit-finish")).isEqualTo("_Keep as dates only");
        assertThat(window.read("#visit-will"))
                .isEqualTo("Amira: dates only, which does not count as a visit. To be recorded it still needs"
                        + " Amira’s words · what it means · what happens next · by when.");
        dresses.look("visit-datesOnly");
        child.write("late-1", "No car until Monday");
        dresses.look("visit-late");
        refused(child);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(child.finished()).startsWith("Amira: kept as dates only.");
        window.waitUntil("the visit", () -> child.visits().getFirst().contains("Dates only"));
        assertThat(child.duties().getFirst())
                .isEqualTo(new OpenChild.Duty("Late 3 days: dates only", "Visit: protection plan", LATE));
        WorkList work = child.backToWork();
        window.waitUntil(
                "the list",
                () -> work.lines().stream().anyMatch(line -> line.state().equals("Late 3 days: dates only")));
        readable();
    }

    @Test
    void whatIsNotAskedAnyMoreIsSaidToBeLostAndStaysInTheDraft() {
        OpenChild child = startFromTheList();
        window.focus("#visit-seen-1");
        window.press(KeyCode.Y);
        child.write("words-1", "You told me about the dog.");
        window.focus("#visit-seen-1");
        window.press(KeyCode.N);
        assertThat(window.shows("#visit-words-1")).isFalse();
        assertThat(window.read("#visit-will"))
                .isEqualTo("Amira NOT seen: still due by Fri 20 Nov 2026."
                        + " Amira’s words will not be kept, as Amira was not seen.");
        dresses.look("visit-notKept");

        window.press(KeyCode.ESCAPE);
        window.waitFor("#child-record");
        window.focus("#child-record");
        window.press(KeyCode.SPACE);
        window.waitFor("#visit-seen-1");
        assertThat(window.read("#visit-will")).contains("Amira’s words will not be kept");
        window.focus("#visit-seen-1");
        window.press(KeyCode.Y);
        assertThat(window.read("#visit-words-1")).isEqualTo("You told me about the dog.");
        assertThat(window.read("#visit-will")).doesNotContain("will not be kept");
        readable();
    }

    @Test
    void anAttemptDoesNotStopTheClockAndTheSecondIsTheManagers() {
        OpenChild child = startFromTheList();
        attempt(child, "0910", "n", "Rang twice; come back on Thursday");
        window.waitUntil("the attempt", () -> child.visits().getFirst().contains("Not seen"));
        assertThat(child.visitsDue()).isEqualTo(LATE);
        assertThat(window.shows("#banner-notSeen")).isFalse();
        dresses.look("visit-attempted");

        window.press(KeyCode.CONTROL, KeyCode.R);
        window.waitFor("#kinds-list");
        window.press(KeyCode.ENTER);
        child.waitForForm();
        attempt(child, "0940", "r", "Mum did not open");

        window.waitUntil("the banner", () -> window.shows("#banner-notSeen"));
        assertThat(window.wordsOf("#banner-notSeen"))
                .contains("Not seen at 2 visits in a row: a manager decides what happens")
                .anyMatch(words -> words.contains("Refused. Mum did not open"));
        assertThat(child.visitsDue()).isEqualTo(LATE);
        readable();
    }

    /// What can be put right is said, all at once, and nothing that was typed is lost.
    private void refused(OpenChild child) {
        window.focus("#visit-startedAt");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("after tea");
        child.write("scale", "3");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitUntil("what is to be put right", () -> window.hasFocus("#visit-problems"));
        assertThat(window.wordsOf("#visit-problems"))
                .contains(
                        "There is a problem",
                        "The start time is not a time. Enter it like 15:30, or leave it empty.",
                        "Say why it is that number on the scale.");
        dresses.look("visit-error");
        window.focus("#visit-startedAt");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("0930");
        window.focus("#visit-scale");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
        assertThat(window.read("#visit-late-1")).isEqualTo("No car until Monday");
    }

    private void attempt(OpenChild child, String time, String why, String tried) {
        child.write("startedAt", time);
        window.focus("#visit-seen-1");
        window.press(KeyCode.N);
        window.press(KeyCode.TAB);
        window.type(why);
        window.press(KeyCode.TAB);
        window.type(tried);
        assertThat(window.read("#visit-finish")).isEqualTo("_Keep as not seen");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(child.finished()).contains("Amira NOT seen: still due by Fri 20 Nov 2026.");
    }

    private OpenChild startFromTheList() {
        window.waitUntil("the caret in the passphrase", () -> window.hasFocus("#unlock-passphrase"));
        window.type(TheWindow.PASSPHRASE);
        window.press(KeyCode.ENTER);
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        keys.press(KeyCode.ENTER);
        var child = new OpenChild(window);
        child.waitForForm();
        return child;
    }

    private void readable() {
        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }
}
