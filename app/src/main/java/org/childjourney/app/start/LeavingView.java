package org.childjourney.app.start;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins `LeavingView.fxml` to its view model, and does nothing else.
final class LeavingView {

    private final LeavingViewModel model;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private Label code;

    @FXML
    private ProgressBar progress;

    @FXML
    private FlowPane choices;

    @FXML
    private Button again;

    @FXML
    private Button without;

    private LeavingView(LeavingViewModel model) {
        this.model = model;
    }

    static Parent of(LeavingViewModel model, Texts texts) {
        var view = new LeavingView(model);
        Parent root = Fxml.load(view, texts);
        root.accessibleTextProperty().bind(view.title.textProperty());
        return root;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        text.textProperty().bind(model.textProperty());
        code.textProperty().bind(model.codeProperty());
        Shown.when(code, model.codeProperty().isNotEmpty());
        Shown.when(progress, model.workingProperty());
        Shown.when(choices, model.workingProperty().not());
        Shown.when(again, model.mayTryAgainProperty());
        again.setOnAction(_ -> model.backUpAndClose());
        without.setOnAction(_ -> model.closeWithoutBackup());
        // there is no live region to announce what went wrong, so the button that comes with it says it
        again.accessibleHelpProperty().bind(model.textProperty());
        without.accessibleHelpProperty().bind(model.textProperty());
        model.workingProperty().subscribe(isWorking -> {
            if (!isWorking) {
                Focus.on(again.isVisible() ? again : without);
            }
        });
    }
}
