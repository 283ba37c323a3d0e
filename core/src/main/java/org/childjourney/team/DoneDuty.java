package org.childjourney.team;

import java.time.LocalDate;
import org.childjourney.record.ChildId;
import org.childjourney.record.Outcome;

/// A duty of which something was done, and how far.
public record DoneDuty(ChildId child, String duty, LocalDate due, LocalDate doneOn, Outcome outcome) {

    /// Recorded by its day. Dates only and what is from a file are never in time: nobody can read what was done.
    public boolean isInTime() {
        return switch (outcome) {
            case RECORDED, REFUSED -> !doneOn.isAfter(due);
            case DATES_ONLY, FROM_FILE, NOT_DONE -> false;
        };
    }
}
