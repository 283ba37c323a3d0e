package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.London;
import org.childjourney.timescales.Explanation.Skipped;

/// What one timescale of the catalogue gives when its clock is started on a day, for trying a rule without a child.
/// `due` is empty where a rule gives no date of its own: a gate, a school term, or no number at all.
public record Tried(
        Entry entry, LocalDate started, Optional<LocalDate> due, Optional<ZonedDateTime> dueAt, List<Skipped> skipped) {

    public Tried {
        skipped = List.copyOf(skipped);
    }

    /// @param at the time of day, for a rule that counts hours; midnight where it is not said
    /// @return nothing where the rule was not in force on that day
    public static Optional<Tried> of(
            String rule, LocalDate day, Optional<LocalTime> at, Catalogue catalogue, WorkingDays calendar) {
        return catalogue.entry(rule, day).map(entry -> of(entry, day, at.orElse(LocalTime.MIDNIGHT), calendar));
    }

    private static Tried of(Entry entry, LocalDate day, LocalTime at, WorkingDays calendar) {
        return switch (entry.within()) {
            case Interval.Count count -> {
                LocalDate due = count.dueFrom(day, calendar);
                boolean working = count.unit() == Interval.Unit.WORKING_DAYS;
                yield on(entry, day, due, working ? calendar.skippedBetween(day, due) : List.of());
            }
            case Interval.Before before -> {
                LocalDate due = before.dueFrom(day, calendar);
                boolean working = before.unit() == Interval.Unit.WORKING_DAYS;
                yield on(entry, day, due, working ? calendar.skippedBetween(due, day.minusDays(1)) : List.of());
            }
            case Interval.YearlyOn yearly -> on(entry, day, yearly.dueAfter(day), List.of());
            case Interval.Hours hours -> {
                ZonedDateTime due = hours.dueFrom(day.atTime(at).atZone(London.ZONE));
                yield new Tried(entry, day, Optional.of(due.toLocalDate()), Optional.of(due), List.of());
            }
            case Interval.Gate _, Interval.SchoolTerm _, Interval.NoNumber _ ->
                new Tried(entry, day, Optional.empty(), Optional.empty(), List.of());
        };
    }

    private static Tried on(Entry entry, LocalDate day, LocalDate due, List<Skipped> skipped) {
        return new Tried(entry, day, Optional.of(due), Optional.empty(), skipped);
    }
}
