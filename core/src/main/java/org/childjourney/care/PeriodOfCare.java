package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A time in care, from the day the child came into care up to and not including the day care ended.
public record PeriodOfCare(
        Beginning began, Optional<LocalDate> ended, Optional<ReasonCeased> reasonCeased, Optional<CategoryOfNeed> need)
        implements Body {

    public static final RecordKind<PeriodOfCare> KIND = new RecordKind<>("period-of-care", 1, PeriodOfCare.class);

    /// Category of need (SSDA903 CIN).
    public enum CategoryOfNeed {
        N1,
        N2,
        N3,
        N4,
        N5,
        N6,
        N7,
        N8
    }

    /// Why care ended (SSDA903 REC without X1).
    public enum ReasonCeased {
        E11,
        E12,
        E2,
        E3,
        E4A,
        E4B,
        E13,
        E41,
        E43,
        E44,
        E45,
        E46,
        E47,
        E48,
        E5,
        E6,
        E7,
        E9,
        E14,
        E15,
        E16,
        E17,
        E8
    }

    @Override
    public void tell(Telling facts) {
        facts.lasted(PeriodKind.LOOKED_AFTER, began, ended, Set.of());
        if (began.isKnown()) {
            facts.happened(EventKind.BECAME_LOOKED_AFTER, began.day(), Outcome.RECORDED);
            facts.happened(EventKind.FIRST_PLACEMENT_BEGAN, began.day(), Outcome.RECORDED);
        }
        ended.ifPresent(day -> facts.happened(EventKind.CEASED_LOOKED_AFTER, day, Outcome.RECORDED));
        if (reasonCeased
                .filter(reason -> reason == ReasonCeased.E11 || reason == ReasonCeased.E12)
                .isPresent()) {
            ended.ifPresent(day -> facts.happened(EventKind.ADOPTION_ORDER, day, Outcome.RECORDED));
        }
    }
}
