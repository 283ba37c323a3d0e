package org.childjourney.plan;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// How safe one person found it on one day: 0 is the worst, 10 is safe enough to step back. It is that person's
/// view and no reckoning.
public record SafetyScale(LocalDate on, Integer score, String rater, Whose whose, String because) implements Body {

    public static final RecordKind<SafetyScale> KIND = new RecordKind<>("safety-scale", 1, SafetyScale.class);

    public static final int WORST = 0;
    public static final int SAFE_ENOUGH = 10;

    public SafetyScale {
        if (score < WORST || score > SAFE_ENOUGH) {
            throw new IllegalArgumentException("not on the scale");
        }
    }

    /// Who the person is to the child.
    public enum Whose {
        CHILD,
        PARENT,
        WORKER,
        OTHER
    }
}
