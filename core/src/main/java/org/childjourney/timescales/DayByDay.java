package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.childjourney.timescales.Interval.Count;
import org.childjourney.timescales.Interval.Unit;

/// A timescale counted aloud, for whoever tries it: each day, week, month or run of hours that counts, and each day
/// that is passed over with its reason.
public final class DayByDay {

    private static final int HOURS_OF_A_DAY = 24;

    private DayByDay() {}

    /// One step of the count.
    public sealed interface Step {

        /// So many of the unit are over with this day.
        record Counted(LocalDate day, int number, Unit unit) implements Step {}

        record Weekend(LocalDate day) implements Step {}

        record BankHoliday(LocalDate day, String name) implements Step {}

        /// So many hours are over at this moment.
        record Elapsed(ZonedDateTime at, int hours) implements Step {}
    }

    /// The count from the first step to the due date; nothing where the rule counts nothing.
    public static List<Step> of(Tried tried, WorkingDays calendar) {
        return switch (tried.entry().within()) {
            case Count count
            when count.unit() == Unit.WORKING_DAYS ->
                workingDays(
                        count.firstDay() == Interval.FirstDay.THE_EVENT
                                ? tried.started()
                                : tried.started().plusDays(1),
                        1,
                        count.number(),
                        calendar);
            case Count count ->
                IntStream.rangeClosed(1, count.number())
                        .<Step>mapToObj(number -> new Step.Counted(
                                new Count(number, count.unit(), count.firstDay()).dueFrom(tried.started(), calendar),
                                number,
                                count.unit()))
                        .toList();
            case Interval.Before before
            when before.unit() == Unit.WORKING_DAYS ->
                workingDays(tried.started().minusDays(1), -1, before.number(), calendar);
            case Interval.Before before ->
                IntStream.rangeClosed(1, before.number())
                        .<Step>mapToObj(number -> new Step.Counted(
                                new Interval.Before(number, before.unit()).dueFrom(tried.started(), calendar),
                                number,
                                before.unit()))
                        .toList();
            case Interval.Hours hours ->
                tried.startedAt().map(from -> hours(from, hours.number())).orElse(List.of());
            case Interval.YearlyOn _, Interval.Gate _, Interval.SchoolTerm _, Interval.NoNumber _ -> List.of();
        };
    }

    private static List<Step> workingDays(LocalDate first, int direction, int number, WorkingDays calendar) {
        var steps = new ArrayList<Step>();
        int counted = 0;
        for (LocalDate day = first; counted < number; day = day.plusDays(direction)) {
            if (calendar.isWorkingDay(day)) {
                steps.add(new Step.Counted(day, ++counted, Unit.WORKING_DAYS));
            } else {
                steps.add(passedOver(day, calendar));
            }
        }
        return List.copyOf(steps);
    }

    private static Step passedOver(LocalDate day, WorkingDays calendar) {
        return calendar.bankHoliday(day)
                .<Step>map(name -> new Step.BankHoliday(day, name))
                .orElseGet(() -> new Step.Weekend(day));
    }

    private static List<Step> hours(ZonedDateTime from, int number) {
        var steps = new ArrayList<Step>();
        for (int over = HOURS_OF_A_DAY; over < number; over += HOURS_OF_A_DAY) {
            steps.add(new Step.Elapsed(from.plusHours(over), over));
        }
        steps.add(new Step.Elapsed(from.plusHours(number), number));
        return List.copyOf(steps);
    }
}
