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

/// An enquiry under section 47 of the Children Act 1989. `began` is the day of the strategy discussion that initiated
/// it (CIN census S47ActualStartDate); `conferenceTarget` is the date that another system worked out.
public record Section47Enquiry(
        Optional<RecordId> referral,
        LocalDate began,
        Optional<LocalDate> ended,
        Optional<LocalDate> conferenceTarget,
        Optional<YesNo> conferenceNotRequired,
        Optional<RecordId> team,
        Optional<RecordId> worker)
        implements Body {

    public static final RecordKind<Section47Enquiry> KIND =
            new RecordKind<>("section-47-enquiry", 1, Section47Enquiry.class);

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.ENQUIRY_INITIATED, began, Outcome.RECORDED);
        if (conferenceNotRequired.equals(Optional.of(YesNo.YES))) {
            facts.happened(EventKind.CONFERENCE_NOT_REQUIRED, ended.orElse(began), Outcome.RECORDED);
        }
    }
}
