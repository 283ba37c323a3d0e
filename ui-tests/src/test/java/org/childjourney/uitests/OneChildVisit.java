package org.childjourney.uitests;

import javafx.scene.input.KeyCode;

/// A whole visit to one child, from the line of the list to what happens next, by counted keys.
final class OneChildVisit {

    /// Of figures, letters that choose, and chords, from the list to the end; what is told in words is not counted.
    static final int MOST_KEYS = 32;

    static final String WORDS = "You told me you like it when Nan stays.";

    private final CountedKeys keys;

    OneChildVisit(CountedKeys keys) {
        this.keys = keys;
    }

    /// Answers every question of a form that has just opened.
    void fill() {
        keys.type("0930");
        keys.on(5);
        keys.press(KeyCode.Y);
        keys.on(1);
        keys.press(KeyCode.Y);
        keys.on(1);
        keys.type("b");
        keys.on(1);
        keys.type("s");
        keys.on(1);
        keys.tell(WORDS);
        keys.on(1);
        keys.tell("Nan's two nights are working.");
        keys.on(1);
        keys.tell("Ask Nan about Saturdays");
        keys.on(1);
        keys.type("thu");
        keys.on(2);
        keys.type("3");
        keys.on(1);
        keys.tell("nothing changed at night");
    }
}
