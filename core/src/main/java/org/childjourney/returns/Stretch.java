package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// A time of which a row tells, up to and not including the day it ended.
record Stretch(LocalDate began, Optional<LocalDate> ended, RowAccount row) {

    boolean overlaps(Stretch other) {
        return other.ended.map(began::isBefore).orElse(true)
                && ended.map(other.began::isBefore).orElse(true);
    }

    /// Also on the day it ended.
    boolean ranOn(LocalDate day) {
        return !day.isBefore(began) && ended.map(end -> !day.isAfter(end)).orElse(true);
    }

    /// Notes each that began before the one before it had ended.
    static void noteOverlaps(Collection<Stretch> stretches) {
        var inOrder = new ArrayList<>(stretches);
        inOrder.sort(Comparator.comparing(Stretch::began));
        for (int next = 1; next < inOrder.size(); next++) {
            Stretch before = inOrder.get(next - 1);
            Stretch after = inOrder.get(next);
            if (before.overlaps(after)) {
                after.row.note(Fault.OVERLAPS, before.began);
            }
        }
    }
}
