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
        child.recordVisit("9.30", "You said: I like it when Nan stays.", "Settled; see again with Nan.");

        assertThat(child.finished())
                .containsPattern("seen alone: recorded. Next visit by \\w{3} \\d+ \\w{3} 20\\d\\d\\.");
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
        assertThat(window.read("#child-worker")).startsWith("Priya Nair, since");
        assertThat(child.tab()).doesNotStartWith("●");
        window.focus("#visit-words-1");
        window.type("You showed me your drawing of the house.");
        assertThat(child.tab()).startsWith("● ");
        window.press(KeyCode.HOME);
        for (int letter = 0; letter < 4; letter++) {
            window.press(KeyCode.RIGHT);
        }

        window.lock();
        window.unlock();

        window.waitFor("#visit-words-1");
        window.waitUntil("the draft", () -> window.read("#visit-words-1").contains("drawing of the house"));
        window.waitUntil("the caret where it was", () -> window.hasFocus("#visit-words-1"));
        window.type("all ");
        assertThat(window.read("#visit-words-1")).isEqualTo("You all showed me your drawing of the house.");
        assertThat(child.tab()).startsWith("● ");
    }

    @Test
    void theLineOfTheListIsThereAfterLocking() {
        WorkList work = window.lookAround();
        work.filter("review");
        work.toFirstLine();
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        String line = window.read("#mywork-paneChild") + window.read("#mywork-paneWhat");

        window.lock();
        window.unlock();

        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        assertThat(window.read("#mywork-filter")).isEqualTo("review");
        window.waitUntil(
                "the same line",
                () -> (window.read("#mywork-paneChild") + window.read("#mywork-paneWhat")).equals(line));
    }

    @Test
    void keysReachEveryPaneAndSection() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("see the");
        work.toFirstLine();
        window.press(KeyCode.F6);
        assertThat(window.hasFocus("#mywork-paneWhy")).isTrue();
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.hasFocus("#mywork-list")).isTrue();

        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.waitFor("#child-childName");
        window.waitUntil("the overview", () -> window.hasFocus("#overview-words"));
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(window.hasFocus("#child-visits")).isTrue();
        window.press(KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(window.hasFocus("#child-reviews")).isTrue();
        window.press(KeyCode.F6);
        assertThat(window.hasFocus("#child-childName")).isTrue();
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.hasFocus("#child-record")).isTrue();
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.hasFocus("#child-why")).isTrue();
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(window.hasFocus("#child-duties")).isTrue();
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(window.hasFocus("#overview-words")).isTrue();
        window.press(KeyCode.F6);
        assertThat(window.hasFocus("#overview-worries")).isTrue();
        window.press(KeyCode.F6);
        assertThat(window.hasFocus("#overview-next")).isTrue();
        window.press(KeyCode.F6);
        assertThat(window.hasFocus("#child-childName")).isTrue();
    }

    @Test
    void aDayIsChosenFromTheCalendar() {
        WorkList work = window.lookAround();
        work.filter("see the");
        work.toFirstLine();
        OpenChild child = work.start();
        child.waitForForm();

        window.focus("#visit-on");
        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.press(KeyCode.LEFT);
        window.press(KeyCode.ENTER);

        window.waitUntil("the day before", () -> window.read("#visit-on").equals("22 Nov 2026"));
        window.waitUntil("the caret in the date", () -> window.hasFocus("#visit-on"));
    }
}
