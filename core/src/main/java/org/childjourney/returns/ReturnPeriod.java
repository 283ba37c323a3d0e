package org.childjourney.returns;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Set;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;

/// The time that a return is for: a collection year, or the months up to the day for which lists speak. Of two, the
/// later is the one that ends later.
interface ReturnPeriod extends Comparable<ReturnPeriod> {

    LocalDate first();

    LocalDate last();

    /// What it is called when a row says nothing without a day, and the day is later than the period.
    Fault neededDayTooLate();

    /// What it is called when any other day is later than the period.
    Fault dayTooLate();

    default boolean has(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /// What a return for this time could say that carries these kinds of event and speaks for that day.
    default Coverage covered(Set<EventKind> carried, LocalDate asAt) {
        return new Coverage(carried, first(), asAt.isBefore(last()) ? asAt : last(), asAt);
    }

    /// The age in years on the last day.
    default int ageAtEnd(LocalDate born) {
        return Period.between(born, last()).getYears();
    }

    /// The age in years on the first day.
    default int ageAtStart(LocalDate born) {
        return Period.between(born, first()).getYears();
    }

    @Override
    default int compareTo(ReturnPeriod other) {
        return Comparator.comparing(ReturnPeriod::last)
                .thenComparing(ReturnPeriod::first)
                .compare(this, other);
    }
}
