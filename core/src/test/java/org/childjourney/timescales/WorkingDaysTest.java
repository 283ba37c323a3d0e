package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.record.UserId;
import org.childjourney.timescales.Explanation.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final UserId ONE = new UserId(new UUID(0, 1));
    private static final UserId OTHER = new UserId(new UUID(0, 2));

    private final WorkingDays calendar = WorkingDays.ofEngland();

    // retyped from the published list, so that something is checked where the folder is absent
    @ParameterizedTest
    @CsvSource(textBlock = """
            2022, 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27
            2023, 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
            2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
            2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
            """)
    void bankHolidaysOfAYearAreThosePublished(int year, String published) {
        assertThat(weekdayHolidays(year, year)).extracting(LocalDate::toString).containsExactly(published.split(" "));
    }

    @Test
    void bankHolidaysAreThoseOfTheStatuteFolder() {
        List<LocalDate> published = Shared.rowsOf("bank-holidays-england-and-wales.csv").stream()
                .map(row -> LocalDate.parse(row.getOrDefault("date", "")))
                .toList();
        assertThat(published).hasSizeGreaterThan(80);
        assertThat(weekdayHolidays(2020, 2030)).containsExactlyElementsOf(published);
    }

    private List<LocalDate> weekdayHolidays(int first, int last) {
        return LocalDate.of(first, 1, 1)
                .datesUntil(LocalDate.of(last + 1, 1, 1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !calendar.isWorkingDay(day))
                .toList();
    }

    @Test
    void whatWasPassedOverHasAName() {
        assertThat(calendar.skippedBetween(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 8)))
                .containsExactly(
                        new Skipped(LocalDate.of(2026, 4, 3), "Good Friday"),
                        new Skipped(LocalDate.of(2026, 4, 6), "Easter Monday"));
        assertThat(calendar.lastBefore(LocalDate.of(2026, 4, 4))).isEqualTo("2026-04-02");
    }

    @Test
    void aBankHolidayCanBeAddedAndIsKnownFromADay() {
        LocalDate day = LocalDate.of(2026, 7, 13);
        var extra = new ExtraBankHoliday(day, "Cup final", LocalDate.of(2026, 7, 1), ONE, OTHER);
        WorkingDays more = calendar.with(List.of(extra));

        assertThat(more.isWorkingDay(day)).isFalse();
        assertThat(more.bankHoliday(day)).contains("Cup final");
        assertThat(more.add(LocalDate.of(2026, 7, 10), 1)).isEqualTo("2026-07-14");
        assertThat(more.knownOn(LocalDate.of(2026, 6, 30)).isWorkingDay(day)).isTrue();
        assertThat(more.knownOn(LocalDate.of(2026, 7, 1)).isWorkingDay(day)).isFalse();
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void itTakesTwoPeopleToAddOne() {
        LocalDate day = LocalDate.of(2026, 7, 13);
        assertThatThrownBy(() -> new ExtraBankHoliday(day, "Cup final", day, ONE, ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
