package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// The times for which a count stood still. While one lasts that has not ended, nothing is owed.
final class Pauses {

    private final List<Period> periods;
    private Optional<LocalDate> standsSince = Optional.empty();
    private long days;

    Pauses(Timeline timeline, Optional<PeriodKind> kind) {
        periods = kind.map(timeline::periods).orElse(List.of());
    }

    /// Puts off what is counted from a day by each of them that began before it was due.
    void from(LocalDate day, Workings.Making making) {
        days = 0;
        standsSince = Optional.empty();
        LocalDate reached = day;
        for (Period period : periods) {
            LocalDate began = period.began().sureFrom();
            boolean within = !began.isBefore(day) && !began.isAfter(making.due());
            if (within && period.ended().isEmpty()) {
                standsSince = Optional.of(began);
            } else if (within && period.ended().orElseThrow().isAfter(reached)) {
                LocalDate ended = period.ended().orElseThrow();
                LocalDate from = began.isBefore(reached) ? reached : began;
                days += ChronoUnit.DAYS.between(from, ended);
                making.paused(from, ended);
                reached = ended;
            }
        }
    }

    /// How many days it stood still, so far as it went on again.
    long days() {
        return days;
    }

    Optional<LocalDate> standsSince() {
        return standsSince;
    }
}
