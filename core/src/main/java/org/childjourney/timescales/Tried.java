package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.London;
import org.childjourney.timescales.Explanation.Note;
import org.childjourney.timescales.Explanation.Skipped;

/// What one timescale of the catalogue gives when its clock is started on a day, for trying a rule without a child.
/// `due` is empty where a rule gives no date of its own: a gate, a school term, or no number at all. `startedAt` is the
/// moment from which hours are counted; `remarks` say in plain sentences what is to be known of that count.
public record Tried(
        Entry entry,
        LocalDate started,
        Optional<ZonedDateTime> startedAt,
        Optional<LocalDate> due,
        Optional<ZonedDateTime> dueAt,
        List<Skipped> skipped,
        List<String> remarks) {

    public Tried {
        skipped = List.copyOf(skipped);
        remarks = List.copyOf(remarks);
    }

    /// @param at the time of day, for a rule that counts hours; midnight where it is not said
    /// @return nothing where the rule was not in force on that day
    public static Optional<Tried> of(
            String rule, LocalDate day, Optional<LocalTime> at, Catalogue catalogue, WorkingDays calendar) {
        return catalogue.entry(rule, day).map(entry -> of(entry, day, at, calendar));
    }

    private static Tried of(Entry entry, LocalDate day, Optional<LocalTime> at, WorkingDays calendar) {
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
            case Interval.Hours hours -> inHours(entry, day, at, hours);
            case Interval.Gate _, Interval.SchoolTerm _, Interval.NoNumber _ ->
                new Tried(entry, day, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        };
    }

    private static Tried inHours(Entry entry, LocalDate day, Optional<LocalTime> at, Interval.Hours hours) {
        ZonedDateTime started = day.atTime(at.orElse(LocalTime.MIDNIGHT)).atZone(London.ZONE);
        ZonedDateTime due = hours.dueFrom(started);
        var notes = new ArrayList<Note>();
        if (at.isEmpty()) {
            notes.add(new Note("note.no-time", List.of()));
        }
        notes.addAll(hours.clocksChangedFrom(started));
        return new Tried(
                entry,
                day,
                Optional.of(started),
                Optional.of(due.toLocalDate()),
                Optional.of(due),
                List.of(),
                notes.stream().map(WhyThisDate::say).toList());
    }

    private static Tried on(Entry entry, LocalDate day, LocalDate due, List<Skipped> skipped) {
        return new Tried(entry, day, Optional.empty(), Optional.of(due), Optional.empty(), skipped, List.of());
    }
}
