package org.childjourney.app.start;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Texts;

/// Says that a backup is being made before the window closes.
final class LeavingView {

    @FXML
    private Label title;

    static Parent of(Texts texts) {
        var view = new LeavingView();
        Parent root = Fxml.load(view, texts);
        root.setAccessibleText(view.title.getText());
        return root;
    }
}
