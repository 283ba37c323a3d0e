package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A child's care plan: the day it was made, where that is known, and the plan for a permanent home in it.
public record CarePlan(Optional<LocalDate> made, Optional<Permanence> permanence) implements Body {

    public static final RecordKind<CarePlan> KIND = new RecordKind<>("care-plan", 1, CarePlan.class);

    /// The plan for a permanent home (Annex A list 8).
    public enum Permanence {
        RETURN_TO_FAMILY,
        ADOPTION,
        SPECIAL_GUARDIANSHIP_OR_CHILD_ARRANGEMENTS,
        SUPPORTED_LIVING,
        LONG_TERM_RESIDENTIAL,
        LONG_TERM_FOSTERING,
        OTHER
    }

    @Override
    public void tell(Telling facts) {
        made.ifPresent(day -> {
            facts.happened(EventKind.CARE_PLAN, day, Outcome.RECORDED);
            permanence.ifPresent(_ -> facts.happened(EventKind.PERMANENCE_PLAN, day, Outcome.RECORDED));
        });
    }
}
