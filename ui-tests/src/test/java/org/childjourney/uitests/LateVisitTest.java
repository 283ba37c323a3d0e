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

/// From the first start of the program to a late visit recorded, without a mouse.
@ExtendWith(ApplicationExtension.class)
class LateVisitTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();

    @Start
    void open(Stage stage) {
        TheWindow.on(stage, folder);
    }

    @Test
    void aLateVisitRecordedByKeyboardLeavesTheListAndMovesTheNextDate() {
        WorkList work = window.lookAround();
        assertThat(window.read("#status-sync")).isEqualTo("On this laptop only · 30 children");
        work.everyone();
        work.filter("see the");
        window.waitUntil(
                "a late visit",
                () -> !work.lines().isEmpty() && work.lines().getFirst().state().startsWith("Late"));
        var late = work.lines().getFirst();
        String lateBefore = work.count("LATE");

        work.toFirstLine();
        OpenChild child = work.start();
        child.waitForForm();
        var dutyBefore = child.duties().stream()
                .filter(duty -> duty.what().equals(late.what()))
                .findFirst()
                .orElseThrow();
        assertThat(dutyBefore.due()).isEqualTo(late.due());

        child.recordVisit("t", "9.30", "You said: I like it when Nan stays.", "Settled; see again with Nan.");

        assertThat(child.finished()).startsWith("The visit on Mon 23 Nov 2026 is recorded. Next: See");
        window.waitUntil(
                "the due date to move",
                () -> child.duties().stream()
                        .noneMatch(duty ->
                                duty.state().startsWith("Late") && duty.due().equals(late.due())));
        assertThat(window.read("#status-sync")).contains("Saved ");
        assertThat(window.read("#child-lastSeen")).isEqualTo("23 Nov 2026 (today)");

        WorkList after = child.backToWork();
        assertThat(after.lines()).doesNotContain(late);
        assertThat(after.count("LATE")).isNotEqualTo(lateBefore);

        // and it is there after locking and unlocking
        window.lock();
        window.unlock();
        assertThat(window.workList().lines()).doesNotContain(late);
    }

    @Test
    void whatWasTypedIsThereAfterLocking() {
        WorkList work = window.lookAround();
        work.filter("see the");
        work.toFirstLine();
        OpenChild child = work.start();
        child.waitForForm();
        window.focus("#visit-words");
        window.type("You showed me your drawing of the house.");

        window.lock();
        window.unlock();

        window.waitFor("#visit-words");
        window.waitUntil("the draft", () -> window.read("#visit-words").contains("drawing of the house"));
        window.press(KeyCode.ESCAPE);
    }
}
