package org.childjourney.app.ui;

import javafx.scene.Node;
import javafx.util.Subscription;

/// Puts the caret into a part of a screen, at once or as soon as the screen is shown.
public final class Focus {

    private Focus() {}

    public static void on(Node part) {
        if (part.getScene() != null) {
            part.requestFocus();
            return;
        }
        var waiting = new Object() {
            Subscription until = Subscription.EMPTY;
        };
        waiting.until = part.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                waiting.until.unsubscribe();
                part.requestFocus();
            }
        });
    }
}
