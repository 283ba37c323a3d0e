package org.childjourney.app.files;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins `WorkingView.fxml` to its view model, and does nothing else.
public final class WorkingView {

    private final WorkingViewModel model;
    private final Stopping stopping;

    @FXML
    private Label title;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label count;

    @FXML
    private Button stop;

    private WorkingView(WorkingViewModel model, Stopping stopping) {
        this.model = model;
        this.stopping = stopping;
    }

    /// Whether the person may stop it.
    public enum Stopping {
        MAY,
        MAY_NOT
    }

    public static Parent of(WorkingViewModel model, Stopping stopping) {
        return Fxml.load(new WorkingView(model, stopping), Texts.of(WorkingView.class));
    }

    @FXML
    private void initialize() {
        title.setText(model.title());
        progress.progressProperty().bind(model.partProperty());
        progress.accessibleTextProperty().bind(model.countProperty());
        count.textProperty().bind(model.countProperty());
        Shown.set(stop, stopping == Stopping.MAY);
        stop.setOnAction(_ -> {
            stop.setDisable(true);
            model.stop();
        });
    }
}
