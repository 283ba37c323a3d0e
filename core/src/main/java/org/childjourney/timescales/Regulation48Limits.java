package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// How long one short break may last, and all of them together in any year: whichever comes first.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg. 48(2).
final class Regulation48Limits {

    private static final String LIMIT = "short-breaks-limit";

    private Regulation48Limits() {}

    static void oblige(Workings workings) {
        for (Period stay : workings.timeline().periods(PeriodKind.SHORT_BREAK)) {
            if (stay.began().isKnown()) {
                workings.entryFor(LIMIT, stay.began().day(), Periods.source(workings, stay))
                        .ifPresent(entry -> oblige(workings, entry, stay));
            }
        }
    }

    private static void oblige(Workings workings, Entry entry, Period stay) {
        var trigger =
                new Trigger(EventKind.SHORT_BREAK_PLACEMENT_BEGAN, stay.began().day(), Optional.of(stay.record()));
        var making = workings.make(entry, trigger).counted(trigger.day(), (Interval.Count) entry.within());
        LocalDate ofYear = lastDayInYear(workings, entry, stay, making.due());
        if (ofYear.isBefore(making.due())) {
            String days = entry.thereafter().text();
            making.due(ofYear).noted("note.due-year-of-breaks", ofYear.toString(), days);
        }
        stay.ended().flatMap(day -> end(workings, day)).ifPresent(making::met);
        making.add(Periods.source(workings, stay));
    }

    private static Optional<Event> end(Workings workings, LocalDate day) {
        return workings.timeline().events(EventKind.SHORT_BREAK_ENDED).stream()
                .filter(event -> event.on().isEqual(day))
                .findFirst();
    }

    /// The last day of this break on which the days of all breaks in the year up to then are not too many.
    private static LocalDate lastDayInYear(Workings workings, Entry entry, Period stay, LocalDate upTo) {
        int most = ((Interval.Count) entry.thereafter()).number();
        Interval.Count year = entry.during().orElseThrow();
        LocalDate day = stay.began().day();
        while (day.isBefore(upTo) && daysInYearTo(day.plusDays(1), year, workings) <= most) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static long daysInYearTo(LocalDate day, Interval.Count year, Workings workings) {
        long days = 0;
        for (Period stay : workings.timeline().periods(PeriodKind.SHORT_BREAK)) {
            LocalDate to = stay.ended().filter(end -> end.isBefore(day)).orElse(day);
            LocalDate from = stay.began().sureFrom();
            while (from.isBefore(to) && year.dueFrom(from, workings.calendar()).isBefore(day)) {
                from = from.plusDays(1);
            }
            days += Math.max(0, ChronoUnit.DAYS.between(from, to));
        }
        return days;
    }
}
