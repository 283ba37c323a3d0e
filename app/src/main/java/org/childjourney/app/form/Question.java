package org.childjourney.app.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.visits.TypedDate;

/// One question of a form. `part` names the answer, and the field on the screen; an empty hint is not shown.
public record Question(String part, String label, String hint, Kind kind, List<Option> options) {

    public Question {
        options = List.copyOf(options);
    }

    /// How it is answered.
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        /// A day of somebody's life, which may be of the last century.
        DAY_OF_LIFE,
        CHOICE
    }

    /// One answer to choose: what is kept of it, and its words.
    public record Option(String value, String words) {}

    public static Question line(String part, String label) {
        return new Question(part, label, "", Kind.LINE, List.of());
    }

    public static Question text(String part, String label) {
        return new Question(part, label, "", Kind.TEXT, List.of());
    }

    public static Question day(String part, String label, String hint) {
        return new Question(part, label, hint, Kind.DAY, List.of());
    }

    public static Question dayOfLife(String part, String label, String hint) {
        return new Question(part, label, hint, Kind.DAY_OF_LIFE, List.of());
    }

    public static Question choice(String part, String label, List<Option> options) {
        return new Question(part, label, "", Kind.CHOICE, options);
    }

    public Question hinting(String words) {
        return new Question(part, label, words, kind, options);
    }

    /// The day that was typed, where one is asked for and it can be read.
    Optional<LocalDate> day(String typed, LocalDate today) {
        return switch (kind) {
            case DAY -> TypedDate.read(typed, today);
            case DAY_OF_LIFE -> TypedDate.readOfLife(typed, today);
            case LINE, TEXT, CHOICE -> Optional.empty();
        };
    }

    boolean isDay() {
        return kind == Kind.DAY || kind == Kind.DAY_OF_LIFE;
    }

    boolean isShort() {
        return kind != Kind.TEXT;
    }
}
