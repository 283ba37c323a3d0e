package org.childjourney.leavingcare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A young person whom the authority supports after care, and as what the law counts them (Annex A list 9).
public record CareLeaver(Beginning began, Optional<LocalDate> ended, Eligibility eligibility) implements Body {

    public static final RecordKind<CareLeaver> KIND = new RecordKind<>("care-leaver", 1, CareLeaver.class);

    /// As what the law counts a young person who left care.
    public enum Eligibility {
        RELEVANT,
        FORMER_RELEVANT,
        QUALIFYING
    }

    @Override
    public void tell(Telling facts) {
        if (eligibility != Eligibility.QUALIFYING) {
            facts.lasted(PeriodKind.CARE_LEAVER, began, ended, Set.of());
        }
    }
}
