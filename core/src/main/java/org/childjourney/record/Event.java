package org.childjourney.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something that happened on a day (and, where hours count, at a moment), told by one record.
public record Event(
        EventKind kind,
        LocalDate on,
        Optional<Instant> at,
        Outcome outcome,
        Origin origin,
        RecordId record,
        Instant recordedAt) {}
