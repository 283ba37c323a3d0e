package org.childjourney.permanence;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// The authority's decision that the child should be placed for adoption, and its reversal if there was one.
public record AdoptionDecision(LocalDate decided, Optional<LocalDate> reversed, Optional<ReasonReversed> reasonReversed)
        implements Body {

    public static final RecordKind<AdoptionDecision> KIND =
            new RecordKind<>("adoption-decision", 1, AdoptionDecision.class);

    /// SSDA903 REASON_PLACED_CEASED.
    public enum ReasonReversed {
        RD1,
        RD2,
        RD3,
        RD4
    }

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.SHOULD_BE_PLACED_DECIDED, decided, Outcome.RECORDED);
    }
}
