package org.childjourney.app.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/// Where the foot of a form stands: always in sight where there is room for it, else below the questions, which scroll.
final class FootOfForm {

    /// From so many letters in height on there is room for questions above it.
    private static final double ROOM = 18;

    private final BorderPane root;
    private final ScrollPane scroll;
    private final Pane questions;
    private final Node foot;
    private final Label anyWords;
    private boolean isBelow;

    /// @param anyWords tells how large words are
    /// @param soon does something after what is going on, such as laying out the window
    FootOfForm(BorderPane root, ScrollPane scroll, Pane questions, Node foot, Label anyWords, Consumer<Runnable> soon) {
        this.root = root;
        this.scroll = scroll;
        this.questions = questions;
        this.foot = foot;
        this.anyWords = anyWords;
        root.heightProperty().subscribe(() -> soon.accept(this::arrange));
        anyWords.fontProperty().subscribe(() -> soon.accept(this::arrange));
        show();
    }

    private void arrange() {
        boolean hasRoom = root.getHeight() == 0
                || root.getHeight() >= ROOM * anyWords.getFont().getSize();
        if (isBelow == hasRoom && root.getCenter() == scroll) {
            isBelow = !hasRoom;
            show();
        }
    }

    /// Shows the questions and the foot.
    void show() {
        questions.getChildren().remove(foot);
        root.setCenter(scroll);
        root.setBottom(isBelow ? null : foot);
        if (isBelow) {
            questions.getChildren().add(foot);
        }
    }

    /// Shows something else in place of both.
    void showInstead(Node other) {
        root.setBottom(null);
        root.setCenter(other);
    }
}
