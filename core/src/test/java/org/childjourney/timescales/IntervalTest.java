package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.childjourney.record.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private final WorkingDays calendar = WorkingDays.ofEngland();

    @ParameterizedTest(name = "{0} {1} from {2} is {3}")
    @CsvSource(textBlock = """
            # the day of the event is day nought, whether it is a working day or not
            1 working day,    WD-EX,  2026-05-22, 2026-05-26
            1 working day,    WD-EX,  2026-04-04, 2026-04-07
            20 working days,  WD-EX,  2026-12-07, 2027-01-07
            # beginning with the day: it is day 1 if it is a working day
            1 working day,    WD-IN,  2026-05-22, 2026-05-22
            1 working day,    WD-IN,  2026-05-23, 2026-05-26
            40 working days,  WD-IN,  2026-03-02, 2026-04-28
            7 days,           CAL-EX, 2026-06-29, 2026-07-06
            7 days,           CAL-IN, 2026-06-01, 2026-06-07
            6 weeks,          WK-EX,  2026-02-20, 2026-04-03
            26 weeks,         WK-IN,  2026-01-05, 2026-07-05
            # the corresponding date, or the last day of a month that has none; a month's end does not stick
            3 months,         MON,    2026-01-31, 2026-04-30
            6 months,         MON,    2026-08-30, 2027-02-28
            6 months,         MON,    2027-08-30, 2028-02-29
            6 months,         MON,    2026-02-28, 2026-08-28
            12 months,        MON,    2024-02-29, 2025-02-28
            # beginning with the day: the day before the corresponding date, or the last of a month that has none
            12 months,        MON-IN, 2026-03-10, 2027-03-09
            1 month,          MON-IN, 2026-01-31, 2026-02-28
            1 month,          MON-IN, 2026-01-29, 2026-02-28
            1 year,           MON-IN, 2024-02-29, 2025-02-28
            1 year,           MON-IN, 2025-06-02, 2026-06-01
            """)
    void countsAsTheConventionSays(String within, String counting, LocalDate event, LocalDate due) {
        var count = (Interval.Count) Interval.read(within, counting);
        assertThat(count.dueFrom(event, calendar)).isEqualTo(due);
        assertThat(count.text()).startsWith(within);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(textBlock = """
            # Good Friday 3 April and Easter Monday 6 April are passed over
            3 working days before, 2026-04-08, 2026-04-01
            3 months before,       2026-05-31, 2026-02-28
            2 weeks before,        2026-05-31, 2026-05-17
            10 days before,        2026-05-31, 2026-05-21
            """)
    void countsBackFromAnEvent(String within, LocalDate event, LocalDate due) {
        var before = (Interval.Before) Interval.read(within, "BACKWARDS");
        assertThat(before.dueFrom(event, calendar)).isEqualTo(due);
        assertThat(before.text()).isEqualTo(within);
    }

    @ParameterizedTest(name = "{0} + 72 hours is {1}")
    @CsvSource(textBlock = """
            2026-05-22T20:00, 2026-05-25T20:00
            # the clocks go back, then forward
            2026-10-23T18:00, 2026-10-26T17:00
            2026-03-27T13:30, 2026-03-30T14:30
            """)
    void countsElapsedHours(String event, String due) {
        var hours = (Interval.Hours) Interval.read("72 hours", "HOURS");
        ZonedDateTime from = java.time.LocalDateTime.parse(event).atZone(London.ZONE);
        assertThat(hours.dueFrom(from).toLocalDateTime()).isEqualTo(due);
    }

    @Test
    void aDayOfTheYearComesRoundAgain() {
        var yearly = (Interval.YearlyOn) Interval.read("03-31", "DATE");
        assertThat(yearly.dueAfter(LocalDate.of(2026, 3, 30))).isEqualTo("2026-03-31");
        assertThat(yearly.dueAfter(LocalDate.of(2026, 3, 31))).isEqualTo("2027-03-31");
        assertThat(yearly.text()).isEqualTo("by 31 March");
    }

    @Test
    void someTimescalesHaveNoClock() {
        assertThat(Interval.read("at cla-review-2", "GATE")).isEqualTo(new Interval.Gate(Optional.of("cla-review-2")));
        assertThat(Interval.read("each school term", "TERM")).isEqualTo(new Interval.SchoolTerm());
        assertThat(Interval.read("as soon as possible", "NONE")).isEqualTo(new Interval.NoNumber());
    }

    @ParameterizedTest
    @CsvSource({"six weeks, WK-EX", "6 weeks, MON", "6 weeks, WD-EX", "3 days, MONTHLY", "6, WK-EX"})
    void whatIsNoIntervalIsRefused(String within, String counting) {
        assertThatThrownBy(() -> Interval.read(within, counting)).isInstanceOf(IllegalArgumentException.class);
    }
}
