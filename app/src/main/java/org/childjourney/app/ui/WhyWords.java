package org.childjourney.app.ui;

import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.WhyThisDate;

/// Why a date is what it is, in the room that a screen has for it.
public final class WhyWords {

    private WhyWords() {}

    /// Each sentence on a line of its own.
    public static String of(Obligation duty) {
        return String.join("\n", WhyThisDate.sentences(duty));
    }

    /// The sum alone.
    public static String inShort(Obligation duty) {
        return WhyThisDate.sentences(duty).stream().findFirst().orElse("");
    }
}
