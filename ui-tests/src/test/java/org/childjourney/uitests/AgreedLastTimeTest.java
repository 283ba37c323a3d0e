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

/// What a visit agreed is asked about at the next one.
@ExtendWith(ApplicationExtension.class)
class AgreedLastTimeTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        TheWindow.on(stage, folder);
    }

    @Test
    void theNextVisitAsksWhetherItWasDone() {
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        var child = new OpenChild(window);
        child.waitForForm();
        assertThat(window.shows("#visit-agreedDone-1")).isFalse();
        child.recordVisit("0910", "You told me about Nan.", "Nan's nights work.");
        assertThat(child.finished()).startsWith("Amira seen alone: recorded.");

        window.press(KeyCode.CONTROL, KeyCode.R);
        window.waitUntil("the kinds of record", () -> window.hasFocus("#kinds-list"));
        window.press(KeyCode.ENTER);
        child.waitForForm();
        assertThat(window.read("#visit-agreedDone-1Hint"))
                .isEqualTo("Agreed on 23 Nov 2026: Ask Nan about Saturdays. By 27 Nov 2026, Priya Nair");
        window.focus("#visit-agreedDone-1");
        window.press(KeyCode.Y);
        child.recordVisit("0950", "You drew the river.", "Calm today.");
        assertThat(child.finished()).startsWith("Amira seen alone: recorded.");

        window.waitUntil("both visits", () -> child.visits().size() == 3);
        window.focus("#child-visits");
        window.press(KeyCode.HOME);
        window.press(KeyCode.ENTER);
        window.waitFor("#record-agreedDone-1");
        assertThat(window.read("#record-agreedDone-1")).isEqualTo("Yes");
    }
}
