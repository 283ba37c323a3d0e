package org.childjourney.permanence;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.Sex;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;

/// A person who has turned to the adoption agency, and how far their approval has come (Annex A list 11). Not a child's
/// record.
public record Adopter(
        String identifier,
        Optional<String> family,
        Sex sex,
        Optional<Ethnicity> ethnicity,
        Optional<YesNo> disability,
        Optional<YesNo> fosteringForAdoption,
        Optional<LocalDate> enquired,
        Optional<LocalDate> stageOneBegan,
        Optional<LocalDate> stageOneEnded,
        Optional<LocalDate> stageTwoBegan,
        Optional<LocalDate> stageTwoEnded,
        Optional<LocalDate> applied,
        Optional<LocalDate> approved,
        Optional<LocalDate> matched,
        Optional<LocalDate> placed,
        Optional<Integer> childrenPlaced,
        Optional<LocalDate> order,
        Optional<LocalDate> left,
        Optional<ReasonLeft> reasonLeft)
        implements Body {

    public static final RecordKind<Adopter> KIND = new RecordKind<>("adopter", 1, Adopter.class);

    /// Why they left the process.
    public enum ReasonLeft {
        WITHDREW,
        PUT_ON_HOLD,
        REFUSED
    }
}
