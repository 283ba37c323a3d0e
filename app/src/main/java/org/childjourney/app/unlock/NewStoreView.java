package org.childjourney.app.unlock;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.files.PathsField;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Problems;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WordConverter;
import org.childjourney.app.unlock.NewStoreViewModel.Problem;

/// Joins `NewStoreView.fxml` to its view model, and does nothing else.
final class NewStoreView {

    private final NewStoreViewModel model;
    private final Texts texts;
    private final FileDialogs dialogs;
    private final Runnable goBack;

    @FXML
    private Label title;

    @FXML
    private Problems problems;

    @FXML
    private VBox authorityPart;

    @FXML
    private Label authorityLabel;

    @FXML
    private Label authorityProblem;

    @FXML
    private TextField authority;

    @FXML
    private VBox filesPart;

    @FXML
    private Label filesLabel;

    @FXML
    private Label filesProblem;

    @FXML
    private PathsField files;

    @FXML
    private Label userLabel;

    @FXML
    private Label userProblem;

    @FXML
    private TextField user;

    @FXML
    private Label roleLabel;

    @FXML
    private Label roleProblem;

    @FXML
    private ComboBox<Role> role;

    @FXML
    private Label passphraseLabel;

    @FXML
    private Label hint;

    @FXML
    private Label passphraseProblem;

    @FXML
    private PasswordField passphrase;

    @FXML
    private Label againLabel;

    @FXML
    private Label againProblem;

    @FXML
    private PasswordField again;

    @FXML
    private Button submit;

    @FXML
    private Button back;

    @FXML
    private Label making;

    private NewStoreView(NewStoreViewModel model, FileDialogs dialogs, Texts texts, Runnable goBack) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.goBack = goBack;
    }

    static Parent of(NewStoreViewModel model, FileDialogs dialogs, Texts texts, Runnable goBack) {
        return Fxml.load(new NewStoreView(model, dialogs, texts, goBack), texts);
    }

    @FXML
    private void initialize() {
        title.setText(texts.say("unlock.new.title." + model.beginning().name()));
        authorityLabel.setLabelFor(authority);
        filesLabel.setLabelFor(files.first());
        userLabel.setLabelFor(user);
        roleLabel.setLabelFor(role);
        passphraseLabel.setLabelFor(passphrase);
        againLabel.setLabelFor(again);
        Shown.set(authorityPart, model.asksForAuthority());
        Shown.set(filesPart, model.asksForFiles());
        authority.textProperty().bindBidirectional(model.authorityProperty());
        user.textProperty().bindBidirectional(model.userProperty());
        role.setItems(FXCollections.observableArrayList(Role.values()));
        role.setConverter(new WordConverter<>(texts::word));
        role.valueProperty().bindBidirectional(model.roleProperty());
        hint.setText(texts.say("unlock.new.hint", Passphrase.SHORTEST));
        passphrase.setAccessibleHelp(hint.getText());
        passphrase.textProperty().bindBidirectional(model.passphraseProperty());
        again.textProperty().bindBidirectional(model.againProperty());
        files.show(model.files(), dialogs);
        submit.setOnAction(_ -> model.make());
        submit.disableProperty().bind(model.makingProperty());
        back.setOnAction(_ -> goBack.run());
        back.disableProperty().bind(model.makingProperty());
        Shown.when(making, model.makingProperty());
        model.problemsProperty()
                .subscribe(found -> problems.show(
                        texts,
                        found.stream()
                                .map(problem ->
                                        new Problems.Line(model.sentence(problem), field(problem), beside(problem)))
                                .toList()));
    }

    private Node field(Problem problem) {
        return switch (problem) {
            case NO_AUTHORITY -> authority;
            case NO_FILES -> files.first();
            case NO_NAME -> user;
            case NO_ROLE, MAY_NOT_LOAD -> role;
            case TOO_SHORT -> passphrase;
            case NOT_THE_SAME -> again;
        };
    }

    private Label beside(Problem problem) {
        return switch (problem) {
            case NO_AUTHORITY -> authorityProblem;
            case NO_FILES -> filesProblem;
            case NO_NAME -> userProblem;
            case NO_ROLE, MAY_NOT_LOAD -> roleProblem;
            case TOO_SHORT -> passphraseProblem;
            case NOT_THE_SAME -> againProblem;
        };
    }
}
