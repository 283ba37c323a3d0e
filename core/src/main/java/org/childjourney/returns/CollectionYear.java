package org.childjourney.returns;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Set;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;

/// A collection year of the returns, known by the calendar year in which it ends: 2026 runs from 1 April 2025 to
/// 31 March 2026.
record CollectionYear(int ending) implements Comparable<CollectionYear> {

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

    LocalDate first() {
        return LocalDate.of(ending - 1, Month.APRIL, 1);
    }

    LocalDate last() {
        return LocalDate.of(ending, Month.MARCH, 31);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /// What a return for the year could say that carries these kinds of event and speaks for that day.
    Coverage covered(Set<EventKind> carried, LocalDate asAt) {
        return new Coverage(carried, first(), asAt.isBefore(last()) ? asAt : last(), asAt);
    }

    /// The age in years on the last day of the year.
    int ageAtEnd(LocalDate born) {
        return Period.between(born, last()).getYears();
    }

    /// The age in years on the first day of the year.
    int ageAtStart(LocalDate born) {
        return Period.between(born, first()).getYears();
    }

    @Override
    public int compareTo(CollectionYear other) {
        return Integer.compare(ending, other.ending);
    }
}
