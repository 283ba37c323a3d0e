package org.childjourney.app.unlock;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins `RecoveryCodeView.fxml` to its view model, and does nothing else.
final class RecoveryCodeView {

    private final RecoveryCodeViewModel model;

    @FXML
    private Label codeLabel;

    @FXML
    private TextArea code;

    @FXML
    private Label typedLabel;

    @FXML
    private Label message;

    @FXML
    private TextField typed;

    @FXML
    private Button submit;

    private RecoveryCodeView(RecoveryCodeViewModel model) {
        this.model = model;
    }

    static Parent of(RecoveryCodeViewModel model, Texts texts) {
        return Fxml.load(new RecoveryCodeView(model), texts);
    }

    @FXML
    private void initialize() {
        codeLabel.setLabelFor(code);
        typedLabel.setLabelFor(typed);
        code.setText(model.code());
        typed.textProperty().bindBidirectional(model.typedProperty());
        message.textProperty().bind(model.messageProperty());
        Shown.when(message, model.messageProperty().isNotEmpty());
        submit.setOnAction(_ -> model.submit());
        model.messageProperty().subscribe(said -> {
            typed.setAccessibleHelp(said);
            typed.requestFocus();
        });
    }
}
