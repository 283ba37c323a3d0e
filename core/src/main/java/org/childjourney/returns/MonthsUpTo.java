package org.childjourney.returns;

import java.time.LocalDate;

/// The six months up to the day for which Annex A lists speak, that day among them.
record MonthsUpTo(LocalDate last) implements ReturnPeriod {

    private static final int MONTHS = 6;

    @Override
    public LocalDate first() {
        return last.minusMonths(MONTHS).plusDays(1);
    }

    @Override
    public Fault neededDayTooLate() {
        return Fault.AFTER_AS_AT;
    }

    @Override
    public Fault dayTooLate() {
        return Fault.DATE_AFTER_AS_AT;
    }
}
