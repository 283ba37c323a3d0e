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
import org.childjourney.record.Trait;

/// The legal status under which a child is in care, while it lasts.
public record LegalStatus(Code code, Beginning began, Optional<LocalDate> ended) implements Body {

    public static final RecordKind<LegalStatus> KIND = new RecordKind<>("legal-status", 1, LegalStatus.class);

    /// Legal status (SSDA903 LS).
    public enum Code {
        C1,
        C2,
        D1,
        E1,
        V2,
        V3,
        V4,
        L1,
        L2,
        L3,
        J1,
        J2,
        J3;

        Set<Trait> traits() {
            return switch (this) {
                case C1 -> Set.of(Trait.INTERIM_CARE_ORDER);
                case C2 -> Set.of(Trait.CARE_ORDER);
                case E1 -> Set.of(Trait.PLACEMENT_ORDER);
                case V3, V4 -> Set.of(Trait.SHORT_BREAKS);
                case D1, V2, L1, L2, L3, J1, J2, J3 -> Set.of();
            };
        }
    }

    @Override
    public void tell(Telling facts) {
        facts.lasted(PeriodKind.LEGAL_STATUS, began, ended, code.traits());
        if (code == Code.V3) {
            facts.lasted(PeriodKind.SHORT_BREAK, began, ended, Set.of());
            ended.ifPresent(day -> facts.happened(EventKind.SHORT_BREAK_ENDED, day, Outcome.RECORDED));
        }
        if (!began.isKnown()) {
            return;
        }
        facts.happened(EventKind.LEGAL_STATUS_BEGAN, began.day(), Outcome.RECORDED);
        if (code == Code.C2) {
            facts.happened(EventKind.CARE_ORDER_MADE, began.day(), Outcome.RECORDED);
        }
        if (code == Code.E1) {
            facts.happened(EventKind.AUTHORITY_TO_PLACE, began.day(), Outcome.RECORDED);
        }
    }
}
