package org.childjourney.uitests;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

/// The overview of an open child, by keyboard.
final class OpenOverview {

    private final TheWindow window;

    OpenOverview(TheWindow window) {
        this.window = window;
    }

    /// Opens the overview of the child in the chosen line of the worklist.
    static OpenOverview ofChosenLine(TheWindow window) {
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        var overview = new OpenOverview(window);
        overview.waitForIt();
        return overview;
    }

    void waitForIt() {
        window.waitFor("#overview-words");
        window.waitUntil("the caret in a tile", () -> tiles().stream().anyMatch(tile -> window.hasFocus("#" + tile)));
    }

    /// The ids of the tiles, in reading order.
    List<String> tiles() {
        return window.onTheWindow(() -> window.<Node>find("#overview").lookupAll(".tile").stream()
                .map(Node::getId)
                .distinct()
                .toList());
    }

    /// The tile that the caret is on.
    Optional<String> focused() {
        return tiles().stream().filter(tile -> window.hasFocus("#" + tile)).findFirst();
    }

    /// What a tile says to somebody who does not see it.
    String said(String tile) {
        return window.onTheWindow(() -> window.<Node>find("#" + tile).getAccessibleText());
    }

    /// The words in a tile, as they are shown.
    List<String> shown(String tile) {
        return window.onTheWindow(() -> window.<Pane>find("#" + tile).lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    /// Goes to a tile as its arrow keys do, and presses Enter.
    void enter(String tile) {
        window.focus("#" + tile);
        window.press(KeyCode.ENTER);
    }

    void back() {
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        waitForIt();
    }
}
