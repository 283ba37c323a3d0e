package org.childjourney.timescales;

import java.time.LocalDate;
import org.childjourney.record.UserId;

/// A bank holiday that was proclaimed after the calendar was made, known from a day, and approved by two people.
public record ExtraBankHoliday(
        LocalDate day, String name, LocalDate knownFrom, UserId approvedBy, UserId alsoApprovedBy) {

    public ExtraBankHoliday {
        if (approvedBy.equals(alsoApprovedBy)) {
            throw new IllegalArgumentException("a bank holiday is added by two people");
        }
    }
}
