package org.childjourney.app.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls just so far that a part is seen.
public final class Reveal {

    private Reveal() {}

    public static void in(ScrollPane scroll, Node part) {
        Node content = scroll.getContent();
        if (content == null || part.getScene() == null || !Parts.isWithin(part, content)) {
            return;
        }
        Bounds at = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        Bounds all = content.getLayoutBounds();
        Bounds room = scroll.getViewportBounds();
        scroll.setVvalue(value(scroll.getVvalue(), at.getMinY(), at.getMaxY(), all.getHeight(), room.getHeight()));
        scroll.setHvalue(value(scroll.getHvalue(), at.getMinX(), at.getMaxX(), all.getWidth(), room.getWidth()));
    }

    private static double value(double now, double from, double to, double all, double seen) {
        if (all <= seen) {
            return now;
        }
        double at = now * (all - seen);
        if (from < at || to - from > seen) {
            return Math.clamp(from / (all - seen), 0, 1);
        }
        return to > at + seen ? Math.clamp((to - seen) / (all - seen), 0, 1) : now;
    }
}
