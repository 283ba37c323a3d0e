package org.childjourney.uitests;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// What is to be recorded, and the form for it, by keyboard.
final class Recording {

    private static final int KINDS_OF_A_LETTER = 3;
    private static final int STOPS = 8;

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

    /// Chooses a kind by its first letter, as often as it takes.
    Recording choose(KeyCode letter, String kind) {
        for (int time = 0; time < KINDS_OF_A_LETTER && !chosen().equals(kind); time++) {
            window.press(letter);
        }
        return this;
    }

    /// Opens the chosen kind, wherever typing begins in it.
    Recording open(String kind) {
        form = kind;
        window.press(KeyCode.ENTER);
        window.waitFor("#" + kind);
        window.waitUntil(
                "the caret in the form",
                () -> window.onTheWindow(
                        () -> window.find("#" + kind).getScene().getFocusOwner() instanceof Node owner
                                && String.valueOf(owner.getId()).startsWith(kind + "-")));
        return this;
    }

    /// Goes on by Tab to a question, which is not far off, and answers it with yes.
    Recording yes(String question) {
        answer(question, "");
        window.press(KeyCode.Y);
        return this;
    }

    /// Goes on by Tab to a question, which is not far off, and answers it.
    Recording answer(String question, String words) {
        String part = "#" + form + "-" + question;
        for (int stop = 0; stop < STOPS && !window.hasFocus(part); stop++) {
            next();
        }
        window.waitUntil("the caret in " + question, () -> window.hasFocus(part));
        window.type(words);
        return this;
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

    /// Waits for the strip that says what was finished, in whichever section of the child's it stands.
    void waitForDone(String said) {
        window.waitUntil(
                said,
                () -> window.onTheWindow(() -> window.find("#shell-tabs").lookupAll(".label").stream()
                        .filter(label -> String.valueOf(label.getId()).startsWith("done-sentence"))
                        .anyMatch(label -> label instanceof Labeled words
                                && words.getText().startsWith(said))));
    }
}
