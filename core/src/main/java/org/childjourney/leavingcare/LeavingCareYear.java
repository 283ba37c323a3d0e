package org.childjourney.leavingcare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// What is known of a care leaver around a birthday: whether in touch, what they do, where they live (SSDA903 OC3).
/// `accommodation` is the letter of the return and `suitability` its figure.
public record LeavingCareYear(
        LocalDate yearEnding,
        Optional<InTouch> inTouch,
        Optional<Activity> activity,
        Optional<String> accommodation,
        Optional<Suitability> suitability)
        implements Body {

    public static final RecordKind<LeavingCareYear> KIND =
            new RecordKind<>("leaving-care-year", 1, LeavingCareYear.class);

    /// SSDA903 IN_TOUCH.
    public enum InTouch {
        YES,
        NO,
        DIED,
        REFU,
        NREQ,
        RHOM
    }

    /// SSDA903 ACTIV.
    public enum Activity {
        F1,
        P1,
        F2,
        P2,
        F4,
        P4,
        F5,
        P5,
        G4,
        G5,
        G6
    }

    /// Whether the accommodation is suitable (SSDA903 ACCOM, 1 or 2).
    public enum Suitability {
        SUITABLE,
        NOT_SUITABLE
    }

    /// Whether nothing more is owed: the young person died, or has been home for six months.
    public boolean isOver() {
        return inTouch.filter(answer -> answer == InTouch.DIED || answer == InTouch.RHOM)
                .isPresent();
    }

    @Override
    public void tell(Telling facts) {
        facts.lasted(
                PeriodKind.CARE_LEAVER,
                Beginning.before(yearEnding),
                isOver() ? Optional.of(yearEnding) : Optional.empty(),
                Set.of());
    }
}
