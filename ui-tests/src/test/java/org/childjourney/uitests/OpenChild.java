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

    /// What its tab says.
    String tab() {
        return window.onTheWindow(
                () -> window.<TabPane>find("#shell-tabs").getTabs().getLast().getText());
    }

    void waitForForm() {
        window.waitFor("#visit-date");
        window.waitUntil("the caret in the date", () -> window.hasFocus("#visit-date"));
    }

    /// Types a visit from the date on, in the order of the form, and finishes it.
    void recordVisit(String date, String time, String words, String account) {
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(date);
        window.press(KeyCode.TAB);
        window.type(time);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.TAB);
        window.type("At home");
        window.press(KeyCode.TAB);
        window.type(words);
        window.press(KeyCode.TAB);
        window.type(account);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    String finished() {
        window.waitFor("#visitDone-sentence");
        window.waitUntil(
                "what is next", () -> window.read("#visitDone-sentence").contains("Next:"));
        return window.read("#visitDone-sentence");
    }

    WorkList backToWork() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        return new WorkList(window);
    }
}
