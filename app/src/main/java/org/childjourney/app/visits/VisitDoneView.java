package org.childjourney.app.visits;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins `VisitDoneView.fxml` to its view model, and does nothing else.
final class VisitDoneView {

    private final VisitDoneViewModel model;
    private final Runnable another;

    @FXML
    private Label sentence;

    @FXML
    private Button undo;

    @FXML
    private Label until;

    @FXML
    private Button again;

    private VisitDoneView(VisitDoneViewModel model, Runnable another) {
        this.model = model;
        this.another = another;
    }

    static Parent of(VisitDoneViewModel model, Texts texts, Runnable another) {
        var view = new VisitDoneView(model, another);
        Parent root = Fxml.load(view, texts);
        Focus.on(view.sentence);
        model.load();
        return root;
    }

    @FXML
    private void initialize() {
        sentence.textProperty().bind(model.sentenceProperty());
        until.textProperty().bind(model.untilProperty());
        Shown.when(undo, model.mayUndoProperty());
        undo.setOnAction(_ -> model.undo());
        again.setOnAction(_ -> another.run());
    }
}
