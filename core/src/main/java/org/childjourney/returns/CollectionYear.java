package org.childjourney.returns;

import java.time.LocalDate;
import java.time.Month;

/// A collection year of the returns, known by the calendar year in which it ends: 2026 runs from 1 April 2025 to
/// 31 March 2026.
record CollectionYear(int ending) implements ReturnPeriod {

    private static final int FIRST_YEAR = 1992;
    private static final int LAST_YEAR = 2099;

    static CollectionYear of(LocalDate day) {
        boolean afterMarch = day.getMonthValue() > Month.MARCH.getValue();
        return new CollectionYear(afterMarch ? day.getYear() + 1 : day.getYear());
    }

    /// Whether there can be returns for it.
    boolean isPlausible() {
        return ending >= FIRST_YEAR && ending <= LAST_YEAR;
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(ending - 1, Month.APRIL, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(ending, Month.MARCH, 31);
    }

    @Override
    public Fault neededDayTooLate() {
        return Fault.AFTER_YEAR;
    }

    @Override
    public Fault dayTooLate() {
        return Fault.DATE_AFTER_YEAR;
    }
}
