package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A strengths and difficulties questionnaire that a carer completed, or the reason why there is no score.
public record StrengthsAndDifficulties(LocalDate on, Optional<Integer> score, Optional<YearInCare.NoSdq> noScore)
        implements Body {

    public static final RecordKind<StrengthsAndDifficulties> KIND =
            new RecordKind<>("strengths-and-difficulties", 1, StrengthsAndDifficulties.class);

    @Override
    public void tell(Telling facts) {
        score.ifPresent(_ -> facts.happened(EventKind.SDQ, on, Outcome.RECORDED));
    }
}
