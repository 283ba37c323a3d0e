package org.childjourney.timescales;

import java.util.List;
import java.util.Optional;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;

/// What a change to the rules would do to what is open today: each due date that moves, before and after.
///
/// @param children how many children are concerned, those too whose records are kept from the reader
/// @param withheld how many of the moves concern children whose records are kept from the reader
public record EffectOfChange(List<Moved> moved, int children, int withheld) {

    public EffectOfChange {
        moved = List.copyOf(moved);
    }

    /// How many due dates move.
    public int obligations() {
        return moved.size() + withheld;
    }

    /// One due date that moves. What is open under one set of rules alone stands on one side alone.
    public record Moved(
            ChildId child,
            Optional<PersonName> name,
            Optional<String> authorityId,
            Optional<Obligation> before,
            Optional<Obligation> after) {}
}
