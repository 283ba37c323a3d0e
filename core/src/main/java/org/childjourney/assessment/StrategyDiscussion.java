package org.childjourney.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// A strategy discussion between children's social care, police and health. Only the one that initiated a section 47
/// enquiry starts the clock of the conference.
public record StrategyDiscussion(Optional<RecordId> referral, LocalDate on, YesNo initiatedEnquiry) implements Body {

    public static final RecordKind<StrategyDiscussion> KIND =
            new RecordKind<>("strategy-discussion", 1, StrategyDiscussion.class);

    /// The one at which it was decided to begin the enquiry.
    public static StrategyDiscussion thatInitiated(Section47Enquiry enquiry) {
        return new StrategyDiscussion(enquiry.referral(), enquiry.began(), YesNo.YES);
    }

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.STRATEGY_DISCUSSION, on, Outcome.RECORDED);
        if (initiatedEnquiry == YesNo.YES) {
            facts.happened(EventKind.ENQUIRY_INITIATED, on, Outcome.RECORDED);
        }
    }
}
