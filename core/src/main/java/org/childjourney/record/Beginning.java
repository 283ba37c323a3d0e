package org.childjourney.record;

import java.time.LocalDate;

/// When a period began, so far as the record says: on a day, or before a day at a time that is not known. No duty is
/// counted from a beginning that is not known.
public record Beginning(LocalDate day, How how) {

    /// How well the beginning is known.
    public enum How {
        ON_THE_DAY,
        BEFORE_THE_DAY
    }

    public static Beginning on(LocalDate day) {
        return new Beginning(day, How.ON_THE_DAY);
    }

    public static Beginning before(LocalDate day) {
        return new Beginning(day, How.BEFORE_THE_DAY);
    }

    public boolean isKnown() {
        return how == How.ON_THE_DAY;
    }

    /// The day from which the record is sure that the period runs.
    public LocalDate sureFrom() {
        return day;
    }
}
