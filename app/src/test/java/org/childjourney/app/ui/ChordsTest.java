package org.childjourney.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ChordsTest {

    private static final String WINDOWS = "Windows 11";
    private static final String MAC = "Mac OS X";

    private enum Held {
        ALT,
        ALT_GR
    }

    private static KeyEvent press(Held held) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, held == Held.ALT_GR, true, false);
    }

    @Test
    void altAndALetterAreACommand() {
        assertThat(Chords.isAlt(press(Held.ALT), Chords.Where.IN_TEXT, WINDOWS)).isTrue();
        assertThat(Chords.isAlt(press(Held.ALT), Chords.Where.ELSEWHERE, MAC)).isTrue();
    }

    @Test
    void altGrAndALetterWriteAnAccent() {
        assertThat(Chords.isAlt(press(Held.ALT_GR), Chords.Where.IN_TEXT, WINDOWS))
                .isFalse();
        assertThat(Chords.isAlt(press(Held.ALT_GR), Chords.Where.ELSEWHERE, WINDOWS))
                .isFalse();
    }

    @Test
    void onAMacAltWritesAnAccentInText() {
        assertThat(Chords.isAlt(press(Held.ALT), Chords.Where.IN_TEXT, MAC)).isFalse();
    }
}
