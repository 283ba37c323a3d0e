package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A review of a child in care, and how the child took part.
public record LookedAfterReview(LocalDate on, Optional<Participation> participation) implements Body {

    public static final RecordKind<LookedAfterReview> KIND =
            new RecordKind<>("looked-after-review", 1, LookedAfterReview.class);

    /// How the child took part (SSDA903 REVIEW_CODE).
    public enum Participation {
        PN0,
        PN1,
        PN2,
        PN3,
        PN4,
        PN5,
        PN6,
        PN7
    }

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.LOOKED_AFTER_REVIEW, on, Outcome.RECORDED);
    }
}
