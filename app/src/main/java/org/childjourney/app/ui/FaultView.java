package org.childjourney.app.ui;

import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Shows one fault: what it means for the person, and the code to quote.
final class FaultView {

    private static final double WIDTH = 560;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    @FXML
    private Label code;

    @FXML
    private Button close;

    static void show(Window owner, Look look, Texts texts, String says, String toQuote) {
        var view = new FaultView();
        Parent root = Fxml.load(view, texts);
        view.sentence.setText(says);
        view.code.setText(toQuote.isEmpty() ? "" : texts.say("ui.fault.code", toQuote));
        root.setAccessibleRole(AccessibleRole.DIALOG);
        root.setAccessibleText(view.title.getText() + ". " + says);
        var stage = new Stage();
        stage.initModality(Modality.APPLICATION_MODAL);
        if (owner.isShowing()) {
            stage.initOwner(owner);
        }
        stage.setTitle(view.title.getText());
        stage.setScene(new Scene(root));
        stage.setWidth(WIDTH);
        look.dress(stage.getScene());
        view.close.setCancelButton(true);
        view.close.setOnAction(_ -> stage.close());
        stage.show();
    }
}
