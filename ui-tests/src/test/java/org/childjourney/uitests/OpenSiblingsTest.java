package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Brothers and sisters whose pages are open beside each other while one visit to all of them is written.
@ExtendWith(ApplicationExtension.class)
class OpenSiblingsTest {

    private static final String LATE = "20 Nov 2026, 3 days late";
    private static final String NEXT = "7 Dec 2026, in 14 days";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final FindBox find = new FindBox(window);
    private final OpenChild child = new OpenChild(window);

    @Start
    void open(Stage stage) {
        KhanFamily.ofThree().fill(folder);
        TheWindow.on(stage, folder);
    }

    /// Sami's page is open beside Amira's, on which a visit is begun.
    @BeforeEach
    void beginAVisitWithAmira() {
        window.unlock();
        window.workList();
        turnTo("C-2", "KHAN, Sami");
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitUntil("when Sami is to be seen", () -> due().contains(LATE));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        child.waitForForm();
        assertThat(window.read("#visit-title")).isEqualTo("Record a visit to Amira");
    }

    @Test
    void whatIsFinishedAndUndoneIsSeenOnEveryOpenPage() {
        child.write("startedAt", "0930");
        window.focus("#visit-seen-1");
        window.press(KeyCode.ALT, KeyCode.A);
        answerAlone(1);
        answerAlone(2);
        answerAlone(3);
        child.write("words-1", "You said the dog barked.");
        child.write("words-2", "You drew a blue house.");
        child.write("words-3", "You laughed.");
        child.write("account", "The nights are calm.");
        child.write("next", "Ask Nan about Saturdays");
        child.write("nextBy", "thu");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        child.finished();
        turnTo("C-2", "KHAN, Sami");
        window.waitUntil("when Sami is to be seen next", () -> due().contains(NEXT));

        turnTo("C-1", "KHAN, Amira");
        window.focus("#done-undo");
        window.press(KeyCode.SPACE);
        window.waitFor("#visit-words-1");
        turnTo("C-2", "KHAN, Sami");
        window.waitUntil("the date as it was", () -> due().contains(LATE));
    }

    @Test
    void aVisitThatIsBegunWithASisterIsOfferedThere() {
        child.write("words-1", "You said the dog barked.");
        turnTo("C-2", "KHAN, Sami");
        window.waitUntil("the visit that is begun", () -> isShown("#child-together"));
        assertThat(says("#child-begunTogether")).isEqualTo("You have begun a visit to Amira and Sami together.");
        assertThat(window.wordsOf("#child-together")).noneMatch(words -> words.contains("dog"));

        // whoever begins another all the same is told
        press("#child-record");
        window.waitUntil("the form for Sami", () -> says("#visit-title").equals("Record a visit to Sami"));
        window.waitUntil(
                "that it is begun", () -> says("#visit-offerWords").startsWith("You have begun a visit to Amira"));
        window.press(KeyCode.ESCAPE);

        press("#child-goOnTogether");
        window.waitUntil("Amira", () -> says("#child-childName").equals("KHAN, Amira"));
        window.waitUntil("what was typed", () -> says("#visit-title").equals("Record a visit to Amira"));
        assertThat(window.read("#visit-words-1")).isEqualTo("You said the dog barked.");
    }

    private void press(String part) {
        window.onTheWindow(() -> {
            shown().lookup(part).requestFocus();
            return true;
        });
        window.press(KeyCode.SPACE);
    }

    private void answerAlone(int place) {
        window.focus("#visit-alone-" + place);
        window.press(KeyCode.Y);
    }

    private void turnTo(String number, String name) {
        find.open().type(number).openChild();
        window.waitUntil(name, () -> says("#child-childName").equals(name));
    }

    /// The dates of what is due on the page that is turned to.
    private List<String> due() {
        return window.onTheWindow(() -> ReadsRows.of((TableView<?>) shown().lookup("#child-duties")).stream()
                .map(cells -> cells.get(2))
                .toList());
    }

    private String says(String part) {
        return window.onTheWindow(() -> shown().lookup(part) instanceof Label label ? label.getText() : "");
    }

    private boolean isShown(String part) {
        return window.onTheWindow(() -> shown().lookup(part) instanceof Node node && node.isVisible());
    }

    private Node shown() {
        var tabs = window.<TabPane>find("#shell-tabs");
        return tabs.getSelectionModel().getSelectedItem().getContent();
    }
}
