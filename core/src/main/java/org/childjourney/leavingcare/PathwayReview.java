package org.childjourney.leavingcare;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A review of a pathway plan that was held.
public record PathwayReview(LocalDate on) implements Body {

    public static final RecordKind<PathwayReview> KIND = new RecordKind<>("pathway-review", 1, PathwayReview.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.PATHWAY_REVIEW, on, Outcome.RECORDED);
    }
}
