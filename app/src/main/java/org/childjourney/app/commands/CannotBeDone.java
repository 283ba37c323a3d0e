package org.childjourney.app.commands;

/// What was asked could not be done, and nothing was changed.
final class CannotBeDone extends RuntimeException {

    private final String sentence;

    CannotBeDone(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// For the person.
    String sentence() {
        return sentence;
    }

    static CannotBeDone because(String key, Object... places) {
        return new CannotBeDone(Words.say(key, places));
    }
}
