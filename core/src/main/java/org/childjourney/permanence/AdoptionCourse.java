package org.childjourney.permanence;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// The days of a child's way to adoption that no other record holds (Annex A list 10).
public record AdoptionCourse(
        Optional<LocalDate> earlyPermanenceDecided,
        Optional<LocalDate> earlyPermanencePlaced,
        Optional<LocalDate> placementOrder,
        Optional<LocalDate> placedWithFosterCarer,
        Optional<LocalDate> placedForAdoption,
        Optional<LocalDate> order,
        Optional<RecordId> worker)
        implements Body {

    public static final RecordKind<AdoptionCourse> KIND = new RecordKind<>("adoption-course", 1, AdoptionCourse.class);
}
