package org.childjourney.permanence;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;

/// The match of a child with adopters (SSDA903 AD1).
public record AdoptionMatch(
        Optional<LocalDate> decided,
        Optional<LocalDate> matched,
        Optional<YesNo> byCurrentFosterCarer,
        Optional<Integer> adopters,
        Optional<AdopterSex> adopterSex,
        Optional<AdopterStatus> adopterStatus)
        implements Body {

    public static final RecordKind<AdoptionMatch> KIND = new RecordKind<>("adoption-match", 1, AdoptionMatch.class);

    /// SSDA903 SEX_ADOPTR.
    public enum AdopterSex {
        M1,
        F1,
        MM,
        FF,
        MF
    }

    /// SSDA903 LS_ADOPTR.
    public enum AdopterStatus {
        L0,
        L11,
        L12,
        L2,
        L3,
        L4
    }

    @Override
    public void tell(Telling facts) {
        matched.ifPresent(day -> facts.happened(EventKind.MATCHED, day, Outcome.RECORDED));
    }
}
