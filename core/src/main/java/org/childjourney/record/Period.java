package org.childjourney.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Something that lasted, from its beginning up to and not including the day it ended.
public record Period(
        PeriodKind kind,
        Beginning began,
        Optional<LocalDate> ended,
        Set<Trait> traits,
        Origin origin,
        RecordId record) {

    public Period {
        traits = Set.copyOf(traits);
    }

    /// Whether the record is sure that it ran on this day.
    public boolean ranOn(LocalDate day) {
        return !began.sureFrom().isAfter(day) && ended.map(day::isBefore).orElse(true);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
