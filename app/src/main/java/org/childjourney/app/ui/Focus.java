package org.childjourney.app.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// Puts the caret into a part of a screen, at once or as soon as the screen is shown.
public final class Focus {

    private static final Object AWAITED = new Object();

    private Focus() {}

    public static void on(Node part) {
        part.getProperties().put(AWAITED, true);
        whenInScene(part, () -> {
            part.getProperties().remove(AWAITED);
            part.requestFocus();
        });
    }

    /// Whether a part has the focus, or will have it as soon as it is shown. Whoever draws such a part anew before that
    /// asks for the focus anew.
    public static boolean isOn(Node part) {
        return part.isFocused() || part.hasProperties() && part.getProperties().containsKey(AWAITED);
    }

    /// Puts the focus where it was. Other parts of a screen that is not shown yet may have been asked for before it;
    /// this one counts.
    public static void backTo(Place place, Parent screen) {
        if (screen.getScene() == null) {
            whenInScene(screen, () -> Platform.runLater(() -> place.goTo(screen)));
        } else {
            place.goTo(screen);
        }
    }

    private static void whenInScene(Node part, Runnable then) {
        if (part.getScene() != null) {
            then.run();
            return;
        }
        var waiting = new Object() {
            Subscription until = Subscription.EMPTY;
        };
        waiting.until = part.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                waiting.until.unsubscribe();
                then.run();
            }
        });
    }
}
