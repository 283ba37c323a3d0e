package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The smallest window, with as much above the lists as there can be: three banners and two visits that can be undone.
@ExtendWith(ApplicationExtension.class)
class LowWindowTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final OpenChild child = new OpenChild(window);
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    @Test
    void theListsHaveRoomForLinesUnderThreeBannersAndTwoVisitsThatCanBeUndone() {
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        child.waitForForm();
        attempt("0910", "Rang twice; come back on Thursday");
        window.press(KeyCode.CONTROL, KeyCode.R);
        window.waitFor("#kinds-list");
        window.press(KeyCode.ENTER);
        child.waitForForm();
        child.write("concern", "A man nobody knew was in the house.");
        attempt("0940", "Mum did not open");
        window.waitFor("#done-2");
        window.waitFor("#banner-notSeen");
        assertThat(window.shows("#banner-concern")).isTrue();
        window.waitUntil("both attempts", () -> lines("#child-visits") == 3);

        // ends in the smallest window
        dresses.look("visits-crowded");
        assertThat(window.read("#child-moreBanners")).isEqualTo("and 3 more");
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitUntil("the visits", () -> window.hasFocus("#child-visits"));
        assertThat(linesSeen("#child-visits")).isGreaterThanOrEqualTo(2);
        assertThat(linesSeen("#child-duties")).isGreaterThanOrEqualTo(2);
        window.press(KeyCode.ALT, KeyCode.DIGIT7);
        window.waitUntil("the reviews", () -> window.hasFocus("#child-reviews"));
        assertThat(isInTheWindow("#child-reviews")).isTrue();
        window.focus("#child-moreBanners");
        window.press(KeyCode.SPACE);
        assertThat(window.shows("#banner-notSeen")).isTrue();
        assertThat(window.shows("#child-moreBanners")).isFalse();
        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    private void attempt(String time, String tried) {
        child.write("startedAt", time);
        window.focus("#visit-seen-1");
        window.press(KeyCode.N);
        window.press(KeyCode.TAB);
        window.type("n");
        window.press(KeyCode.TAB);
        window.type(tried);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        child.finished();
    }

    private int lines(String list) {
        return window.onTheWindow(
                () -> window.<TableView<?>>find(list).getItems().size());
    }

    /// How many lines can be read whole.
    private long linesSeen(String list) {
        return window.onTheWindow(() -> {
            var table = window.<TableView<?>>find(list);
            var all = table.localToScene(table.getLayoutBounds());
            double ends = Math.min(
                    all.getMaxY(),
                    window.find("#status-sync").localToScene(0, 0).getY());
            return table.lookupAll(".table-row-cell").stream()
                    .filter(row -> row instanceof TableRow<?> line && !line.isEmpty())
                    .filter(row -> row.localToScene(row.getLayoutBounds()).getMaxY() <= ends)
                    .count();
        });
    }

    private boolean isInTheWindow(String part) {
        return window.onTheWindow(() -> {
            var node = window.find(part);
            return node.localToScene(node.getLayoutBounds()).getMaxY()
                    <= node.getScene().getHeight();
        });
    }
}
