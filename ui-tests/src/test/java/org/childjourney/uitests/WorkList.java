package org.childjourney.uitests;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// My work, by keyboard.
final class WorkList {

    private final TheWindow window;

    WorkList(TheWindow window) {
        this.window = window;
    }

    /// A line as it is read: how it stands, the child, what, and when.
    record Line(String state, String child, String what, String due) {}

    /// The lines that can be seen.
    List<Line> lines() {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#mywork-list")).stream()
                .map(cells -> new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3)))
                .toList());
    }

    /// Everyone's children, where the list begins with one's own.
    void everyone() {
        window.focus("#mywork-whose");
        while (!window.read("#mywork-whose").equals("EVERYONE")) {
            window.press(KeyCode.DOWN);
        }
        window.waitUntil(
                "everyone's children", () -> window.read("#mywork-whose").equals("EVERYONE"));
    }

    String count(String chip) {
        return window.read("#mywork-chip-" + chip);
    }

    void filter(String words) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type(words);
    }

    void forgetFilter() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.press(KeyCode.ESCAPE);
    }

    /// Goes from the filter into the list, to its first line.
    void toFirstLine() {
        window.press(KeyCode.DOWN);
        window.waitUntil("the first line", () -> window.hasFocus("#mywork-list"));
    }

    /// The caret is on the list already, as after unlocking.
    void toFirstLineOfList() {
        window.focus("#mywork-list");
        window.press(KeyCode.HOME);
    }

    /// Begins what the chosen line asks for.
    OpenChild start() {
        window.press(KeyCode.ENTER);
        window.waitFor("#child-childName");
        return new OpenChild(window);
    }
}
