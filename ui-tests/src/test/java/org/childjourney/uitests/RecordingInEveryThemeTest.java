package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.util.Modules;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is to be recorded, and the form for it, in every theme and size.
@ExtendWith(ApplicationExtension.class)
class RecordingInEveryThemeTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder, new ChosenFiles(), Modules.EMPTY_MODULE));
    }

    @Test
    void noWordsAreCutOffOrOverlapWhereSomethingIsRecorded() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("return home interview");
        work.toFirstLine();
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");

        var recording = new Recording(window).ask();
        recording.letter(KeyCode.R);
        dresses.look("record-what");
        recording.openInto("return-home-interview", "offeredBy");
        recording.next();
        window.press(KeyCode.Y);
        dresses.look("record-interview");
        recording.next();
        window.type("not a day");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#return-home-interview-problems");
        dresses.look("record-interview-problem");
        window.press(KeyCode.ESCAPE);
        window.waitFor("#child-visits");

        recording.ask().letter(KeyCode.H);
        recording.openInto("health-event", "what");
        dresses.look("record-health");
        window.press(KeyCode.ESCAPE);
        window.waitFor("#child-visits");
        // a data officer may not decide
        recording.ask().letter(KeyCode.M);
        window.press(KeyCode.ENTER);
        window.waitUntil("who may decide", () -> window.hasFocus("#oversight-mayNot"));
        dresses.look("record-not-yours");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }
}
