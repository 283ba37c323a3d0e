package org.childjourney.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The panes of a screen in reading order. F6 goes to the next, Shift and F6 to the one before.
public final class Panes {

    private Panes() {}

    /// Moves on where F6 was pressed.
    ///
    /// @return whether it was
    public static boolean moveOn(KeyEvent press, List<? extends Node> panes) {
        if (press.getCode() != KeyCode.F6) {
            return false;
        }
        press.consume();
        var open = panes.stream().filter(pane -> firstIn(pane).isPresent()).toList();
        if (!open.isEmpty()) {
            int at = open.indexOf(paneOfFocus(open));
            int next = press.isShiftDown() ? Math.max(at, 0) - 1 : at + 1;
            firstIn(open.get(Math.floorMod(next, open.size()))).ifPresent(Node::requestFocus);
        }
        return true;
    }

    private static Node paneOfFocus(List<? extends Node> panes) {
        Node pane = panes.getFirst();
        for (Node up = pane.getScene().getFocusOwner(); up != null; up = up.getParent()) {
            if (panes.contains(up)) {
                return up;
            }
        }
        return pane.getScene().getRoot();
    }

    /// The first part of a pane that takes the focus.
    private static Optional<Node> firstIn(Node pane) {
        if (pane.getScene() == null || !pane.isVisible() || pane.isDisabled()) {
            return Optional.empty();
        }
        if (pane.isFocusTraversable()) {
            return Optional.of(pane);
        }
        Stream<Node> parts = pane instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return parts.flatMap(part -> firstIn(part).stream()).findFirst();
    }
}
