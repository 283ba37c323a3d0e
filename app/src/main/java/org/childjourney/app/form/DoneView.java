package org.childjourney.app.form;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins what was finished to the strip that says so.
final class DoneView {

    private final DoneViewModel model;
    private final HBox root = new HBox();
    private final Label sentence = new Label();
    private final Button undo;

    DoneView(DoneViewModel model, Texts texts) {
        this.model = model;
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setFocusTraversable(true);
        sentence.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(this::room, root.widthProperty(), root.insetsProperty()));
        sentence.textProperty().bind(model.sentenceProperty());
        undo = new Button(texts.say("form.undo"));
        undo.setMnemonicParsing(true);
        undo.setOnAction(_ -> model.undo());
        Shown.when(undo, model.mayUndoProperty());
        undo.setMinWidth(Button.USE_PREF_SIZE);
        root.getStyleClass().addAll("banner", "banner-done", "row");
        root.getChildren().setAll(sentence, undo);
        root.setMinWidth(0);
    }

    /// How wide the sentence can be before it goes on below.
    private double room() {
        return root.getWidth() == 0
                ? Double.MAX_VALUE
                : root.getWidth() - root.snappedLeftInset() - root.snappedRightInset();
    }

    Parent root() {
        return root;
    }

    /// Whether it only says what became of it.
    boolean isOver() {
        return !model.mayUndoProperty().get();
    }

    /// Its place among several, from 0.
    void stands(int place) {
        String after = place == 0 ? "" : "-" + (place + 1);
        root.setId("done" + after);
        sentence.setId("done-sentence" + after);
        undo.setId("done-undo" + after);
    }
}
