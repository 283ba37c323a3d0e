package org.childjourney.frontdoor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// A referral to children's social care, and the time in need that it opened until it was closed. `noFurtherAction`
/// says that it opened none. `decidedOn` is the day on which it was decided what happens next.
public record Referral(
        LocalDate on,
        Optional<Source> source,
        Optional<Need> need,
        Optional<YesNo> noFurtherAction,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> closed,
        Optional<ReasonClosed> reasonClosed,
        Optional<RecordId> team,
        Optional<RecordId> worker)
        implements Body {

    public static final RecordKind<Referral> KIND = new RecordKind<>("referral", 1, Referral.class);

    /// Primary need (CIN census PrimaryNeedCode).
    public enum Need {
        N1,
        N2,
        N3,
        N4,
        N5,
        N6,
        N7,
        N8,
        N9,
        N0
    }

    /// Why it was closed (CIN census ReasonForClosure).
    public enum ReasonClosed {
        RC1,
        RC2,
        RC3,
        RC4,
        RC5,
        RC6,
        RC7,
        RC8,
        RC9
    }

    private boolean opensNothing() {
        return noFurtherAction.equals(Optional.of(YesNo.YES));
    }

    @Override
    public void tell(Telling facts) {
        facts.happened(EventKind.REFERRAL_RECEIVED, on, Outcome.RECORDED);
        decidedOn.ifPresent(day -> facts.happened(EventKind.REFERRAL_DECIDED, day, Outcome.RECORDED));
        if (!opensNothing()) {
            facts.happened(EventKind.REFERRAL_ACCEPTED, on, Outcome.RECORDED);
            facts.lasted(PeriodKind.IN_NEED, Beginning.on(on), closed, Set.of());
        }
    }
}
