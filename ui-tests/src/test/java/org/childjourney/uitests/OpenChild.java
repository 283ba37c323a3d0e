package org.childjourney.uitests;

import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// The screen of one child, and the form for a visit.
final class OpenChild {

    private final TheWindow window;

    OpenChild(TheWindow window) {
        this.window = window;
    }

    /// A line of what is due: how it stands, what, and when.
    record Duty(String state, String what, String due) {}

    String name() {
        return window.read("#child-childName");
    }

    List<Duty> duties() {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#child-duties")).stream()
                .map(cells -> new Duty(cells.get(0), cells.get(1), cells.get(2)))
                .toList());
    }

    /// By when the visit is due that is listed first.
    String visitsDue() {
        return duties().stream()
                .filter(duty -> duty.what().startsWith("Visit"))
                .map(Duty::due)
                .findFirst()
                .orElse("");
    }

    /// The visits as they are listed, the latest first, each in one line.
    List<String> visits() {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#child-visits")).stream()
                .map(cells -> String.join(" | ", cells))
                .toList());
    }

    /// What its tab says.
    String tab() {
        return window.onTheWindow(
                () -> window.<TabPane>find("#shell-tabs").getTabs().getLast().getText());
    }

    void waitForForm() {
        window.waitFor("#visit-on");
        window.waitUntil("the caret where typing begins", () -> window.hasFocus("#visit-startedAt"));
    }

    /// Types a visit to this child alone, in the order of the form, and finishes it.
    void recordVisit(String time, String words, String account) {
        write("startedAt", time);
        if (window.read("#visit-where").isEmpty()) {
            write("where", "At home");
        }
        window.focus("#visit-seen-1");
        window.press(KeyCode.Y);
        window.press(KeyCode.TAB);
        window.press(KeyCode.Y);
        write("words-1", words);
        write("account", account);
        write("next", "Ask Nan about Saturdays");
        write("nextBy", "fri");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    void write(String part, String words) {
        writeIn("visit-" + part, words);
    }

    /// Types into a question of whichever form is open.
    void writeIn(String question, String words) {
        window.focus("#" + question);
        window.type(words);
    }

    String finished() {
        window.waitFor("#done-sentence");
        return window.read("#done-sentence");
    }

    WorkList backToWork() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        return new WorkList(window);
    }
}
