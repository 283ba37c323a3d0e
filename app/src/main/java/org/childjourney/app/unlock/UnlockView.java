package org.childjourney.app.unlock;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins `UnlockView.fxml` to its view model, and does nothing else.
final class UnlockView {

    private final UnlockViewModel model;

    @FXML
    private Label userLabel;

    @FXML
    private ComboBox<String> user;

    @FXML
    private Label passphraseLabel;

    @FXML
    private PasswordField passphrase;

    @FXML
    private TextField shown;

    @FXML
    private Label message;

    @FXML
    private CheckBox show;

    @FXML
    private Button submit;

    @FXML
    private Label opening;

    private UnlockView(UnlockViewModel model) {
        this.model = model;
    }

    static Parent of(UnlockViewModel model, Texts texts) {
        var view = new UnlockView(model);
        Parent root = Fxml.load(view, texts);
        model.load();
        Focus.on(view.typedInto());
        return root;
    }

    @FXML
    private void initialize() {
        userLabel.setLabelFor(user);
        user.setItems(model.users());
        user.valueProperty().bindBidirectional(model.userProperty());
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        shown.textProperty().bindBidirectional(model.passphraseProperty());
        show.selectedProperty().bindBidirectional(model.showsPassphraseProperty());
        Shown.when(passphrase, model.showsPassphraseProperty().not());
        Shown.when(shown, model.showsPassphraseProperty());
        model.showsPassphraseProperty().subscribe(_ -> passphraseLabel.setLabelFor(typedInto()));
        message.textProperty().bind(model.messageProperty());
        Shown.when(message, model.messageProperty().isNotEmpty());
        Shown.when(opening, model.openingProperty());
        submit.disableProperty().bind(model.openingProperty().or(model.disabledProperty()));
        submit.setOnAction(_ -> model.unlock());
        // a wrong passphrase is typed again; there is no live region to announce it, so the field says it
        model.messageProperty().subscribe(said -> {
            passphrase.setAccessibleHelp(said);
            shown.setAccessibleHelp(said);
            typedInto().requestFocus();
        });
    }

    private TextField typedInto() {
        return model.showsPassphraseProperty().get() ? shown : passphrase;
    }
}
