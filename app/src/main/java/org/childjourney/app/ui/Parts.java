package org.childjourney.app.ui;

import javafx.scene.Node;

/// What a screen is made of.
public final class Parts {

    private Parts() {}

    /// Whether a part belongs to a whole, or is the whole itself.
    public static boolean isWithin(Node part, Node whole) {
        for (Node up = part; up != null; up = up.getParent()) {
            if (up == whole) {
                return true;
            }
        }
        return false;
    }

    /// Whether the focus is somewhere in a whole.
    public static boolean hasFocusWithin(Node whole) {
        var scene = whole.getScene();
        return scene != null && scene.getFocusOwner() != null && isWithin(scene.getFocusOwner(), whole);
    }
}
