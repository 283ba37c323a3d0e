package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.childjourney.timescales.DayByDay.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayByDayTest {

    private static final WorkingDays CALENDAR = WorkingDays.ofEngland();

    @Test
    void twentyWorkingDaysFromTheSeventhOfDecemberPassOverThreeBankHolidays() {
        var steps = steps("cla-review-1", "2026-12-07", "00:00");

        assertThat(steps)
                .startsWith(new Step.Counted(day("2026-12-08"), 1, Interval.Unit.WORKING_DAYS))
                .endsWith(new Step.Counted(day("2027-01-07"), 20, Interval.Unit.WORKING_DAYS))
                .contains(new Step.Weekend(day("2026-12-12")), new Step.Weekend(day("2026-12-27")));
        assertThat(steps)
                .filteredOn(Step.BankHoliday.class::isInstance)
                .extracting(step -> ((Step.BankHoliday) step).day())
                .containsExactly(day("2026-12-25"), day("2026-12-28"), day("2027-01-01"));
    }

    @Test
    void hoursAreToldADayAtATimeAndByTheClock() {
        assertThat(steps("rhi", "2026-10-24", "18:40"))
                .extracting(step -> ((Step.Elapsed) step).at().toLocalDateTime().toString())
                // the clocks go back in the night to the 25th
                .containsExactly("2026-10-25T17:40", "2026-10-26T17:40", "2026-10-27T17:40");
    }

    /// The first day of a month, its last, a Saturday and a bank holiday.
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2027-01-31", "2026-11-28", "2026-12-25"})
    void everyCountEndsOnTheDueDate(String start) {
        for (Entry entry : Catalogue.standard().entries()) {
            Tried.of(entry.rule(), day(start), Optional.of(LocalTime.NOON), Catalogue.standard(), CALENDAR)
                    .filter(tried -> !DayByDay.of(tried, CALENDAR).isEmpty())
                    .ifPresent(tried -> assertThat(last(DayByDay.of(tried, CALENDAR)))
                            .as(entry.rule())
                            .isEqualTo(tried.due().orElseThrow()));
        }
    }

    private static LocalDate last(List<Step> steps) {
        return switch (steps.getLast()) {
            case Step.Counted counted -> counted.day();
            case Step.Elapsed elapsed -> elapsed.at().toLocalDate();
            case Step.Weekend weekend -> weekend.day();
            case Step.BankHoliday holiday -> holiday.day();
        };
    }

    private static List<Step> steps(String rule, String start, String at) {
        var tried = Tried.of(rule, day(start), Optional.of(LocalTime.parse(at)), Catalogue.standard(), CALENDAR);
        return DayByDay.of(tried.orElseThrow(), CALENDAR);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
