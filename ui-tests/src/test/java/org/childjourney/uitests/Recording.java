package org.childjourney.uitests;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// What is to be recorded, and the form for it, by keyboard.
final class Recording {

    private final TheWindow window;
    private String form = "";

    Recording(TheWindow window) {
        this.window = window;
    }

    Recording ask() {
        window.press(KeyCode.CONTROL, KeyCode.R);
        window.waitUntil("the kinds of record", () -> window.hasFocus("#kinds-list"));
        return this;
    }

    String title() {
        return window.read("#kinds-title");
    }

    /// What the chosen line says.
    String chosen() {
        return window.onTheWindow(() -> window.<ListView<?>>find("#kinds-list").lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> line && line.isSelected())
                .map(cell -> ((Labeled) cell).getText())
                .findFirst()
                .orElse(""));
    }

    void letter(KeyCode letter) {
        window.press(letter);
    }

    /// Opens the chosen kind.
    ///
    /// @param first the question in which typing begins
    void openInto(String kind, String first) {
        form = kind;
        window.press(KeyCode.ENTER);
        window.waitFor("#" + kind);
        window.waitUntil("the caret in " + first, () -> window.hasFocus("#" + kind + "-" + first));
    }

    /// The visit, which is chosen until another kind was.
    void openVisit() {
        window.press(KeyCode.ENTER);
    }

    void next() {
        window.press(KeyCode.TAB);
    }

    String will() {
        return window.read("#" + form + "-will");
    }

    void waitForDone(String said) {
        window.waitUntil(
                said,
                () -> window.shows("#visits-done")
                        && window.find("#visits-done").lookupAll(".label").stream()
                                .anyMatch(label -> label instanceof Labeled words
                                        && words.getText().startsWith(said)));
    }
}
