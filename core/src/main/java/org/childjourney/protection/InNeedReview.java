package org.childjourney.protection;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A review of a child in need plan that was held.
public record InNeedReview(LocalDate on) implements Body {

    public static final RecordKind<InNeedReview> KIND = new RecordKind<>("in-need-review", 1, InNeedReview.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.IN_NEED_REVIEW, on, Outcome.RECORDED);
    }
}
