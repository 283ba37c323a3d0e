package org.childjourney.app.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Shows a part of a screen only while something is so, and leaves no gap where it is not.
public final class Shown {

    private Shown() {}

    public static void set(Node part, boolean so) {
        part.setVisible(so);
        part.setManaged(so);
    }

    public static void when(Node part, ObservableValue<Boolean> so) {
        part.visibleProperty().bind(so);
        part.managedProperty().bind(so);
    }
}
