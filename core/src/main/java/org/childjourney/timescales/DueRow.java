package org.childjourney.timescales;

import java.util.Optional;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;

/// One line of a list of what is due: an obligation with the child and the people it concerns, as it stands that day.
public record DueRow(
        ChildId child,
        Optional<String> authorityId,
        Optional<PersonName> childName,
        Optional<java.time.LocalDate> born,
        Obligation obligation,
        State state,
        long daysLate,
        Optional<String> worker,
        Optional<String> team) {

    /// The same without a word on whom it concerns.
    public DueRow withheld() {
        return new DueRow(
                child,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                obligation,
                state,
                daysLate,
                Optional.empty(),
                Optional.empty());
    }
}
