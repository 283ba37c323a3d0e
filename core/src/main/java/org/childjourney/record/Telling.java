package org.childjourney.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What a record can tell the clocks. See [Body#tell].
public interface Telling {

    void born(LocalDate on);

    void happened(EventKind kind, LocalDate on, Outcome outcome);

    /// Happened at a moment; the legal date is the one in London.
    void happened(EventKind kind, Instant at, Outcome outcome);

    void lasted(PeriodKind kind, Beginning began, Optional<LocalDate> ended, Set<Trait> traits);

    void answered(EventKind kind, LocalDate yearEnding, YesNo answer);

    void covered(Coverage coverage);

    /// From this day on, returns of a caseload that should name the child do not: what became of it is not known.
    void notInFileFrom(Caseload caseload, LocalDate day);
}
