package org.childjourney.uitests;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// Find, by keyboard.
final class FindBox {

    private final TheWindow window;

    FindBox(TheWindow window) {
        this.window = window;
    }

    /// A line as it is read, where there is room for all columns.
    record Line(String name, String born, String lives, String stage, String worker, String why) {}

    FindBox open() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.waitUntil("the caret in the box", () -> window.shows("#find-box") && window.hasFocus("#find-box"));
        return this;
    }

    /// Types over what is in the box.
    FindBox type(String text) {
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(text);
        return this;
    }

    List<Line> lines() {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#find-list")).stream()
                .map(cells ->
                        new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)))
                .toList());
    }

    Line only() {
        window.waitUntil("one child", () -> lines().size() == 1);
        return lines().getFirst();
    }

    /// The name in the chosen line; nothing where no line is chosen.
    String chosen() {
        return window.onTheWindow(() ->
                ReadsRows.chosen(window.find("#find-list")).stream().findFirst().orElse(""));
    }

    /// Opens the only child who is found.
    OpenChild openChild() {
        only();
        window.press(KeyCode.DOWN);
        window.waitUntil("the list", () -> window.hasFocus("#find-list"));
        window.press(KeyCode.ENTER);
        window.waitUntil("the list to give way", () -> !window.shows("#find-list"));
        return new OpenChild(window);
    }
}
