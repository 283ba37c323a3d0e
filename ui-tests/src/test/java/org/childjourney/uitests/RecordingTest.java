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

/// Ctrl+R asks what is to be recorded; each kind has its own form, and nothing needs a mouse.
@ExtendWith(ApplicationExtension.class)
class RecordingTest {

    private static final String INTERVIEW = "Offer and hold an independent return home interview";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();

    @Start
    void open(Stage stage) {
        TheWindow.on(stage, folder);
    }

    /// 3.5-2
    @Test
    void aReturnHomeInterviewStaysLateWithDatesAloneAndIsDoneOnceItIsWhole() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("return home interview");
        work.toFirstLine();
        assertThat(work.lines().getFirst().state()).startsWith("Late");
        OpenChild child = openChosen();
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitUntil("what is due", () -> late(child) > 0);
        long late = late(child);
        String before = window.read("#child-lastSeen");

        Recording recording = new Recording(window).ask();
        assertThat(recording.title()).matches("What do you want to record about \\p{L}.*");
        assertThat(recording.chosen()).isEqualTo("Visit");
        recording.letter(KeyCode.R);
        assertThat(recording.chosen()).isEqualTo("Return home interview");
        recording.openInto("return-home-interview", "offeredBy");
        window.type("Priya Nair");
        recording.next();
        window.press(KeyCode.Y);
        recording.next();
        window.type("t");
        recording.next();
        window.type("9.30");
        assertThat(recording.will()).startsWith("Dates only: still needs who held it");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        recording.waitForDone("Return home interview: kept as dates only. It does not count as done.");
        window.waitUntil(
                "the duty with dates only",
                () -> child.duties().stream()
                        .anyMatch(duty ->
                                duty.what().equals(INTERVIEW) && duty.state().contains("dates only")));
        assertThat(late(child)).isEqualTo(late);

        recording.ask();
        assertThat(recording.chosen()).isEqualTo("Return home interview");
        recording.openInto("return-home-interview", "offeredBy");
        window.type("Priya Nair");
        recording.next();
        window.press(KeyCode.Y);
        recording.next();
        window.type("t");
        recording.next();
        window.type("9.30");
        recording.next();
        window.type("Sky Wood of the voice service");
        recording.next();
        window.type("The house was loud.");
        recording.next();
        window.type("The flat of a cousin.");
        for (int question = 0; question < 5; question++) {
            // where, with whom, harm, whether it was shared with the police
            recording.next();
        }
        window.type("A quiet evening with Nan every Friday.");
        assertThat(recording.will()).isEqualTo("Recorded.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        recording.waitForDone("Return home interview: recorded.");
        window.waitUntil("a late duty less", () -> late(child) < late);
        assertThat(window.read("#child-lastSeen")).isEqualTo(before);
    }

    @Test
    void aPlannedDayStandsBesideTheDueDateWhichStays() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("return home interview");
        work.toFirstLine();
        OpenChild child = openChosen();
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitUntil("what is due", () -> late(child) > 0);
        var before = child.duties();
        String what = before.getFirst().what();

        // the first line is chosen, and it is what is planned
        Recording recording = new Recording(window).ask().choose(KeyCode.P, "Planned day");
        recording.open("planned-day").answer("planned", "+5").answer("who", "Priya Nair");
        assertThat(recording.will()).isEqualTo("Recorded.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        recording.waitForDone("Planned day: recorded.");
        window.waitUntil(
                "the plan beside the due date",
                () -> child.duties().stream()
                        .anyMatch(duty -> duty.what().equals(what) && duty.due().contains("planned 28 Nov 2026")));
        assertThat(child.duties())
                .extracting(duty -> duty.state())
                .isEqualTo(before.stream().map(duty -> duty.state()).toList());
        assertThat(window.read("#child-why")).contains("Planned for Sat 28 Nov 2026: Priya Nair. The due date stays.");
    }

    @Test
    void escGoesBackToWhereThePersonWas() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("see the");
        work.toFirstLine();
        openChosen();
        window.waitUntil("the overview", () -> window.hasFocus("#overview-words"));

        var recording = new Recording(window).ask();
        window.press(KeyCode.ESCAPE);

        window.waitUntil("the words of the child", () -> window.hasFocus("#overview-words"));
        assertThat(window.shows("#kinds-list")).isFalse();

        // what was looked at and not opened is not remembered
        recording.ask().letter(KeyCode.N);
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the words of the child", () -> window.hasFocus("#overview-words"));
        assertThat(recording.ask().chosen()).isEqualTo("Visit");

        recording.letter(KeyCode.N);
        recording.openInto("note", "at");
        window.press(KeyCode.ESCAPE);
        window.lock();
        window.unlock();
        window.waitFor("#child-visits");
        assertThat(recording.ask().chosen()).isEqualTo("Note or call");
    }

    private OpenChild openChosen() {
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");
        return new OpenChild(window);
    }

    private long late(OpenChild child) {
        return !window.shows("#child-duties")
                ? 0
                : child.duties().stream()
                        .filter(duty -> duty.what().equals(INTERVIEW))
                        .filter(duty -> duty.state().startsWith("Late"))
                        .count();
    }
}
