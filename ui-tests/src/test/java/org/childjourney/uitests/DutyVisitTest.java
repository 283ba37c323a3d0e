package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A visit by somebody who is not the child's worker is marked as one on duty, and counted.
@ExtendWith(ApplicationExtension.class)
class DutyVisitTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().withoutWorker().fill(folder);
        TheWindow.on(stage, folder);
    }

    /// 3.4-2
    @Test
    void visitsOnDutyAreMarkedAndCounted() {
        window.unlock();
        window.waitFor("#mywork-list");
        OpenChild child = new FindBox(window).open().type("C-1").openChild();
        window.waitFor("#child-childName");
        new Recording(window).ask().openVisit();
        child.waitForForm();
        child.recordVisit("9.30", "You said: I like it when Nan stays.", "Settled; see again with Nan.");
        child.finished();

        window.waitUntil(
                "both visits",
                () -> window.read("#child-lately").equals("Seen alone 2 of last 2 · by 1 person · 2 visits on duty"));
        List<String> rows = window.wordsOf("#child-visits").stream()
                .filter(words -> words.startsWith("VisitRow"))
                .toList();
        assertThat(rows).hasSize(2).allMatch(row -> row.contains("on duty"));
    }
}
