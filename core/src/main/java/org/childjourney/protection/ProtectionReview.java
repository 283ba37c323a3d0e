package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A child protection review conference that was held.
public record ProtectionReview(Optional<RecordId> plan, LocalDate on) implements Body {

    public static final RecordKind<ProtectionReview> KIND =
            new RecordKind<>("protection-review", 1, ProtectionReview.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.REVIEW_CONFERENCE, on, Outcome.RECORDED);
    }
}
