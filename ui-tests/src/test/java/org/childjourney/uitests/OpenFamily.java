package org.childjourney.uitests;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// The family of an open child, by keyboard.
final class OpenFamily {

    private final TheWindow window;

    OpenFamily(TheWindow window) {
        this.window = window;
    }

    /// Goes there from any other section of the child.
    static OpenFamily of(TheWindow window) {
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        var family = new OpenFamily(window);
        window.waitFor("#family-person-child");
        window.waitUntil("the caret on the child", () -> window.hasFocus("#family-person-child"));
        return family;
    }

    /// The ids of everyone in the genogram.
    List<String> symbols() {
        return window.onTheWindow(() -> window.<Node>find("#family-genogram").lookupAll(".person").stream()
                .map(Node::getId)
                .toList());
    }

    /// What each symbol says to somebody who does not see it.
    List<String> said() {
        return window.onTheWindow(() -> window.<Node>find("#family-genogram").lookupAll(".person").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    Optional<String> focused() {
        return symbols().stream().filter(id -> window.hasFocus("#" + id)).findFirst();
    }

    String said(String symbol) {
        return window.onTheWindow(() -> window.<Node>find("#" + symbol).getAccessibleText());
    }

    int linesOfTable() {
        return window.onTheWindow(
                () -> window.<TableView<?>>find("#family-table").getItems().size());
    }

    int chosenLine() {
        return window.onTheWindow(() ->
                window.<TableView<?>>find("#family-table").getSelectionModel().getSelectedIndex());
    }

    /// Adds somebody to the person who has the focus: Insert, then one key.
    void insert(KeyCode whom) {
        window.press(KeyCode.INSERT);
        window.waitFor("#family-addTo");
        window.press(whom);
        window.waitFor("#familyForm-title");
        window.waitUntil("the caret in the name", () -> window.hasFocus("#familyForm-given"));
    }

    void write(String part, String words) {
        window.focus("#familyForm-" + part);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(words);
    }

    /// Chooses the answer that stands so many below the one that is chosen.
    /// Answers by Y or N.
    void answer(String part, KeyCode yesOrNo) {
        window.focus("#familyForm-" + part);
        window.press(yesOrNo);
    }

    void choose(String part, int below) {
        window.focus("#familyForm-" + part);
        for (int step = 0; step < below; step++) {
            window.press(KeyCode.DOWN);
        }
    }

    void chooseFirst(String part) {
        window.focus("#familyForm-" + part);
        for (int step = 0; step < 4; step++) {
            window.press(KeyCode.UP);
        }
    }

    void finish() {
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#done-sentence");
        window.waitFor("#family-person-child");
    }
}
