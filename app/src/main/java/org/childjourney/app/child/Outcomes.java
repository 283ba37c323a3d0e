package org.childjourney.app.child;

import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.visits.Visit;

/// What became of visits and entries, as it is marked and said.
record Outcomes(Texts texts) {

    /// What a file says was done is never shown as recorded.
    static Outcome of(Held<?> held, Outcome judged) {
        return held.origin() == Origin.FROM_FILE ? Outcome.FROM_FILE : judged;
    }

    static Mark.Kind mark(Outcome outcome) {
        return switch (outcome) {
            case RECORDED, REFUSED -> Mark.Kind.DONE;
            case FROM_FILE -> Mark.Kind.FROM_FILE;
            case DATES_ONLY -> Mark.Kind.DATES_ONLY;
            case NOT_DONE -> Mark.Kind.OPEN;
        };
    }

    /// A visit that is not done found nobody, or was refused.
    String words(Outcome outcome, RecordKind<?> kind) {
        return outcome == Outcome.NOT_DONE && kind.equals(Visit.KIND)
                ? texts.say("child.visit.notSeen")
                : texts.word(outcome);
    }
}
