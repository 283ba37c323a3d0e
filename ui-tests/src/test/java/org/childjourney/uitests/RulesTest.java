package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Settings and rules, by keyboard alone: every rule is found, read and tried.
@ExtendWith(ApplicationExtension.class)
class RulesTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    /// S11-1, S11-3
    @Test
    void aRuleIsFoundReadAndTriedDayByDay() {
        window.unlock();
        window.workList();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.waitUntil("the list of rules", () -> window.hasFocus("#timescales-list"));
        assertThat(window.tabs()).contains("Settings and rules");
        assertThat(rules()).hasSizeGreaterThan(5);
        dresses.look("rules");

        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("no such rule");
        window.waitFor("#timescales-empty");
        assertThat(window.read("#timescales-empty"))
                .isEqualTo("No rule matches “no such rule”. Press Esc to clear the filter.");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("cla-review-1");
        window.press(KeyCode.DOWN);
        window.waitUntil("the list of rules", () -> window.hasFocus("#timescales-list"));
        assertThat(rules()).singleElement().asString().contains("20 working days");

        window.press(KeyCode.ENTER);
        window.waitUntil("the rule", () -> window.hasFocus("#timescales-facts"));
        assertThat(window.wordsOf("#timescales-facts"))
                .contains("Law", "Came into care", "Seen in the official text", "Earlier and later versions")
                .anyMatch(words -> words.contains("reg 33"))
                .anyMatch(words -> words.startsWith("https://www.legislation.gov.uk/"));
        dresses.look("rules-opened");

        window.press(KeyCode.ALT, KeyCode.T);
        window.waitUntil("the start", () -> window.hasFocus("#timescales-start"));
        window.type("7 Dec 2026");
        window.waitFor("#timescales-due");
        assertThat(window.read("#timescales-due")).isEqualTo("Thu 7 Jan 2027");
        assertThat(window.read("#timescales-steps").lines())
                .contains("Thu 7 Jan 2027: working day 20")
                .filteredOn(line -> line.contains("passed over") && !line.endsWith("weekend"))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("Fri 25 Dec 2026", "Mon 28 Dec 2026", "Fri 1 Jan 2027");
        dresses.look("rules-tried");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
        assertThat(scrollsSideways()).isFalse();
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the list of rules", () -> window.hasFocus("#timescales-list"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.waitUntil("my work", () -> window.hasFocus("#mywork-list"));
    }

    private List<String> rules() {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#timescales-list")).stream()
                .map(cells -> String.join(" | ", cells))
                .toList());
    }

    private boolean scrollsSideways() {
        return window.onTheWindow(() -> {
            ScrollPane pane = window.find("#timescales-pane");
            return pane.getContent().getLayoutBounds().getWidth()
                    > pane.getViewportBounds().getWidth() + 1;
        });
    }
}
