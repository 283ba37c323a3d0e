package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.RecordId;

/// What starts a clock, and which record says so.
record Trigger(EventKind kind, LocalDate day, Optional<RecordId> record) {

    static Trigger by(Event event) {
        return new Trigger(event.kind(), event.on(), Optional.of(event.record()));
    }

    /// The same, counted from a day because its own is not known.
    Trigger on(LocalDate other) {
        return new Trigger(kind, other, record);
    }
}
