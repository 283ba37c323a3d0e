package org.childjourney.app.form;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins what was kept to the strip that says so.
final class DoneView {

    private final FlowPane root = new FlowPane();

    DoneView(DoneViewModel model, Texts texts) {
        var sentence = new Label();
        sentence.setId("done-sentence");
        sentence.setWrapText(true);
        sentence.setFocusTraversable(true);
        sentence.textProperty().bind(model.sentenceProperty());
        var undo = new Button(texts.say("form.undo"));
        undo.setId("done-undo");
        undo.setMnemonicParsing(true);
        undo.setOnAction(_ -> model.undo());
        Shown.when(undo, model.mayUndoProperty());
        root.setId("done");
        root.getStyleClass().addAll("banner", "banner-done", "line");
        root.getChildren().setAll(sentence, undo);
    }

    Parent root() {
        return root;
    }
}
