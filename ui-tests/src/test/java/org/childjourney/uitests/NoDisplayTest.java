package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A window opens, takes the keyboard and can be read where there is no display: what every journey stands on.
@ExtendWith(ApplicationExtension.class)
class NoDisplayTest {

    private TextField note;

    @Start
    void open(Stage stage) {
        note = new TextField();
        stage.setScene(new Scene(note, 1366, 768));
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void typedWordsArriveInTheWindow(FxRobot worker) {
        worker.clickOn(note).write("seen at home");

        assertThat(note.getText()).isEqualTo("seen at home");
        assertThat(note.getScene().getWidth()).isEqualTo(1366);
    }
}
