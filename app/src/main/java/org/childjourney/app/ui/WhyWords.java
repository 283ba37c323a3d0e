package org.childjourney.app.ui;

import org.childjourney.timescales.Obligation;

/// Why a date is what it is, in sentences.
public final class WhyWords {

    private WhyWords() {}

    public static String of(Obligation duty) {
        var why = duty.explanation();
        return why.interval() + " " + why.citation();
    }

    /// The sum alone.
    public static String inShort(Obligation duty) {
        return of(duty);
    }
}
