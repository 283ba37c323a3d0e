package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Each kind of record is made from Ctrl+R to Ctrl+Enter by the keyboard alone, and is whole.
@ExtendWith(ApplicationExtension.class)
class EveryKindTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final Recording recording = new Recording(window);

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().usedBy("Jo Marsh", Role.PRACTICE_MANAGER).fill(folder);
        TheWindow.on(stage, folder);
    }

    @Test
    void everyKindIsRecordedByKeyboard() {
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");

        begin(KeyCode.N, "Note or call", "note")
                .answer("how", "t")
                .answer("withWhom", "Mr Ali, class teacher")
                .answer("said", "She came in late twice.")
                .answer("means", "Mornings are hard at home.");
        finish("Note or call");

        begin(KeyCode.D, "Direct work", "direct-work")
                .answer("did", "We drew the house and who sleeps where.")
                .answer("showed", "You drew Nan beside your bed.")
                .answer("means", "Nan is who makes her feel safe.");
        finish("Direct work");

        begin(KeyCode.H, "Health event", "health-event")
                .answer("what", "h")
                .answer("attended", "y")
                .answer("who", "Dr Obi, children's ward")
                .answer("found", "A cut on the hand, three stitches.");
        finish("Health event");

        begin(KeyCode.D, "Dentist visit", "dentist-visit")
                .answer("who", "Ms Rao, Elm Street dentists")
                .answer("found", "Two teeth need filling.");
        finish("Dentist visit");

        begin(KeyCode.M, "Management decision", "decision")
                .answer("decision", "Visit twice a week until the conference")
                .answer("why", "Amira is alone on other nights")
                .answer("who", "Priya Nair")
                .answer("by", "fri");
        finish("Management decision");

        begin(KeyCode.M, "Missing episode", "missing-episode")
                .answer("kind", "m")
                .answer("went", "-1")
                .answer("reported", "Sussex Police, log 118")
                .answer("toldBy", "Mum")
                .yes("back")
                .answer("returned", "t")
                .answer("returnedAt", "0700");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        recording.waitForDone("Back: recorded.");

        begin(KeyCode.R, "Return home interview", "return-home-interview")
                .answer("offeredBy", "Sky Wood")
                .yes("accepted")
                .answer("on", "t")
                .answer("at", "0930")
                .answer("heldBy", "Sky Wood of the voice service")
                .answer("pushes", "The house was loud.")
                .answer("pulls", "The flat of a cousin.")
                .answer("where", "On the sofa")
                .answer("withWhom", "Leila, 15")
                .answer("changes", "A quiet evening with Nan every Friday.");
        finish("Return home interview");
    }

    private Recording begin(KeyCode letter, String name, String kind) {
        recording.ask().choose(letter, name);
        assertThat(recording.chosen()).isEqualTo(name);
        return recording.open(kind);
    }

    private void finish(String name) {
        assertThat(recording.will()).isEqualTo("Recorded.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        recording.waitForDone(name + ": recorded.");
    }
}
