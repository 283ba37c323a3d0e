package org.childjourney.recording;

import org.childjourney.record.Held;
import org.childjourney.record.Origin;

/// What is asked beside a record's own questions where it is corrected.
public final class Correction {

    /// What was wrong with what the record said before. Without an answer nothing is corrected.
    public static final String WHAT_WAS_WRONG = "corrected";

    public static final Question ASKED = Question.text(WHAT_WAS_WRONG).usedFor(Use.COURT);

    private Correction() {}

    /// What came from a file is corrected where the file came from.
    public static boolean isOpenTo(Held<?> held) {
        return held.origin() == Origin.BY_HAND;
    }
}
