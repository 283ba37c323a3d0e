package org.childjourney.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// A child and family assessment, from its start until a manager authorised it. `factors` are the codes of what it
/// found (CIN census AssessmentFactors), `reviewed` the day of the review point on the way, `supportNeeded` whether
/// the child needs support from social care.
public record Assessment(
        Optional<RecordId> referral,
        LocalDate began,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> authorised,
        List<String> factors,
        Optional<YesNo> childSeen,
        Optional<YesNo> supportNeeded,
        Optional<RecordId> team,
        Optional<RecordId> worker)
        implements Body {

    public static final RecordKind<Assessment> KIND = new RecordKind<>("assessment", 1, Assessment.class);

    public Assessment {
        factors = List.copyOf(factors);
    }

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.ASSESSMENT_BEGAN, began, Outcome.RECORDED);
        authorised.ifPresent(day -> facts.happened(EventKind.ASSESSMENT_AUTHORISED, day, Outcome.RECORDED));
    }
}
