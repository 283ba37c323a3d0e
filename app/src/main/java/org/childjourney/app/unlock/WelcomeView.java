package org.childjourney.app.unlock;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Texts;

/// Offers the three ways to begin.
final class WelcomeView {

    private final Consumer<Beginning> begin;

    @FXML
    private Button invented;

    @FXML
    private Label inventedText;

    @FXML
    private Button empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button files;

    @FXML
    private Label filesText;

    private WelcomeView(Consumer<Beginning> begin) {
        this.begin = begin;
    }

    static Parent of(Consumer<Beginning> begin, Texts texts) {
        return Fxml.load(new WelcomeView(begin), texts);
    }

    @FXML
    private void initialize() {
        offer(invented, inventedText, Beginning.INVENTED);
        offer(empty, emptyText, Beginning.EMPTY);
        offer(files, filesText, Beginning.FILES);
    }

    private void offer(Button button, Label text, Beginning beginning) {
        button.setAccessibleHelp(text.getText());
        button.setOnAction(_ -> begin.accept(beginning));
    }
}
