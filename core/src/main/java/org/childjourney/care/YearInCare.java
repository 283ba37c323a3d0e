package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// The yearly answers about a child in care for twelve months at 31 March (SSDA903 OC2): they answer a year, and date
/// nothing.
public record YearInCare(
        LocalDate yearEnding,
        Optional<Integer> sdqScore,
        Optional<NoSdq> noSdq,
        Optional<YesNo> convicted,
        Optional<YesNo> developmentChecks,
        Optional<YesNo> immunisations,
        Optional<YesNo> dentalCheck,
        Optional<YesNo> healthAssessment,
        Optional<YesNo> substanceMisuse,
        Optional<YesNo> interventionReceived,
        Optional<YesNo> interventionOffered)
        implements Body {

    public static final RecordKind<YearInCare> KIND = new RecordKind<>("year-in-care", 1, YearInCare.class);

    /// Why there is no score (SSDA903 SDQ_REASON).
    public enum NoSdq {
        SDQ1,
        SDQ2,
        SDQ3,
        SDQ4,
        SDQ5
    }

    @Override
    public void tell(Telling facts) {
        healthAssessment.ifPresent(answer -> facts.answered(EventKind.HEALTH_ASSESSMENT, yearEnding, answer));
        dentalCheck.ifPresent(answer -> facts.answered(EventKind.DENTAL_CHECK, yearEnding, answer));
        immunisations.ifPresent(answer -> facts.answered(EventKind.IMMUNISATIONS_UP_TO_DATE, yearEnding, answer));
        // the statistic is answered by a score, or by the reason for having none
        if (sdqScore.isPresent() || noSdq.isPresent()) {
            facts.answered(EventKind.SDQ, yearEnding, YesNo.YES);
        }
    }
}
