package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// A conviction or caution while in care, with the day of the offence.
public record Conviction(LocalDate offendedOn, Optional<String> offence) implements Body {

    public static final RecordKind<Conviction> KIND = new RecordKind<>("conviction", 1, Conviction.class);
}
