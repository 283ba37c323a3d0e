package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The caret is where it was, whether the records are read before the screen is drawn or after.
@ExtendWith(ApplicationExtension.class)
class PlaceTest {

    private TextField date;
    private TextArea words;
    private StackPane screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        date = new TextField();
        words = new TextArea("You showed me your drawing.");
        words.setId("visit-words");
        screen = new StackPane(new ScrollPane(new VBox(date, words)));
        scene = new Scene(new StackPane());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void isFoundInAScreenThatIsNotShownYet() throws TimeoutException {
        WaitForAsyncUtils.asyncFx(() -> {
            Focus.on(date);
            Focus.backTo(new Place("visit-words", 3), screen);
            scene.setRoot(new TabPane(new Tab("A child", screen)));
        });

        waitForTheWords();
    }

    @Test
    void isFoundInAScreenThatIsShownButNotDrawnYet() throws TimeoutException {
        WaitForAsyncUtils.asyncFx(() -> {
            scene.setRoot(screen);
            Focus.on(date);
            Focus.backTo(new Place("visit-words", 3), screen);
        });

        waitForTheWords();
    }

    @Test
    void isAskedForAgainWhereAPartIsDrawnAnewBeforeItIsShown() throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(1000, () -> {
            Focus.on(words);
            assertThat(Focus.isOn(words)).isTrue();
            assertThat(Focus.isOn(date)).isFalse();
            scene.setRoot(new TabPane(new Tab("A child", screen)));
        });

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, words.focusedProperty());
        WaitForAsyncUtils.waitForAsyncFx(1000, () -> {
            date.requestFocus();
            assertThat(Focus.isOn(words)).isFalse();
        });
    }

    private void waitForTheWords() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, words.focusedProperty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words.isFocused()).isTrue();
        assertThat(words.getCaretPosition()).isEqualTo(3);
    }
}
