package org.childjourney.app.family;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class AddingTest {

    @Test
    void isChosenByALetterAlone() {
        assertThat(Adding.by(press(KeyCode.R, false, false))).contains(Adding.PARENT);
        assertThat(Adding.by(press(KeyCode.Q, false, false))).isEmpty();
    }

    @Test
    void isNotChosenByTheKeyOfAnotherCommand() {
        assertThat(Adding.by(press(KeyCode.R, true, false))).isEmpty();
        assertThat(Adding.by(press(KeyCode.S, false, true))).isEmpty();
    }

    private static KeyEvent press(KeyCode key, boolean withCtrl, boolean withAlt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, withCtrl, withAlt, false);
    }
}
