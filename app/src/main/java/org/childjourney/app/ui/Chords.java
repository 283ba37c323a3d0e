package org.childjourney.app.ui;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Which keys held together are a command, and which write a letter: with AltGr, which is told as Ctrl and Alt, and on
/// a Mac with Alt, names such as Seán and Wałęsa are typed.
public final class Chords {

    private static final String SYSTEM = System.getProperty("os.name", "");

    private Chords() {}

    /// Whether Alt and a key are a command.
    public static boolean isAlt(KeyEvent press) {
        return isAlt(press, press.getTarget() instanceof TextInputControl ? Where.IN_TEXT : Where.ELSEWHERE, SYSTEM);
    }

    /// Where a key is pressed.
    enum Where {
        IN_TEXT,
        ELSEWHERE
    }

    static boolean isAlt(KeyEvent press, Where where, String system) {
        boolean isLetter = where == Where.IN_TEXT && system.startsWith("Mac");
        return press.isAltDown() && !press.isControlDown() && !press.isMetaDown() && !isLetter;
    }

    /// Whether Ctrl, on a Mac Cmd, and a key are a command.
    public static boolean isShortcut(KeyEvent press) {
        return press.isShortcutDown() && !press.isAltDown();
    }
}
