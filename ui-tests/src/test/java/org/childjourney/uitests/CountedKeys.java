package org.childjourney.uitests;

import javafx.scene.input.KeyCode;

/// The keyboard of somebody whose keys are counted: a chord is one key, a letter or figure that chooses or counts is
/// one, and what is told in words is none.
final class CountedKeys {

    private final TheWindow window;
    private int count;

    CountedKeys(TheWindow window) {
        this.window = window;
    }

    void press(KeyCode... chord) {
        count++;
        window.press(chord);
    }

    /// Tab so often.
    void on(int times) {
        for (int time = 0; time < times; time++) {
            press(KeyCode.TAB);
        }
    }

    /// Figures or letters that are no account of anything.
    void type(String figures) {
        count += figures.length();
        window.type(figures);
    }

    void tell(String words) {
        window.type(words);
    }

    int count() {
        return count;
    }
}
