package org.childjourney.record;

import java.time.LocalDate;
import java.util.Set;

/// What the files of one import could say about this child: the kinds of event that they carry by date, from one day to
/// another (both within), and the day for which they speak.
public record Coverage(Set<EventKind> carried, LocalDate from, LocalDate to, LocalDate asAt) {

    public Coverage {
        carried = Set.copyOf(carried);
    }

    /// Files that had no place to name the child in, and speak for that day.
    public static Coverage ofNothing(LocalDate asAt) {
        return new Coverage(Set.of(), asAt, asAt, asAt);
    }

    public boolean isOfNothing() {
        return carried.isEmpty() && from.isEqual(to);
    }
}
