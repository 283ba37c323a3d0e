package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.childjourney.timescales.Explanation.Skipped;
import org.junit.jupiter.api.Test;

class TriedTest {

    private static Tried tried(String rule, String day, Optional<LocalTime> at) {
        return Tried.of(rule, LocalDate.parse(day), at, Catalogue.standard(), WorkingDays.ofEngland())
                .orElseThrow();
    }

    @Test
    void workingDaysNameTheBankHolidaysTheyPassOver() {
        var review = tried("cla-review-1", "2026-12-07", Optional.empty());
        assertThat(review.due()).contains(LocalDate.of(2027, 1, 7));
        assertThat(review.skipped())
                .extracting(Skipped::day)
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));
    }

    @Test
    void hoursRunThroughTheChangeOfTheClocks() {
        // the clocks went back at 2 on Sunday 25 October 2026
        var interview = tried("rhi", "2026-10-24", Optional.of(LocalTime.of(18, 40)));
        assertThat(interview.dueAt().orElseThrow().toString()).startsWith("2026-10-27T17:40Z");
    }

    @Test
    void hoursFromNoTimeOfDayCountFromMidnightAndSaySo() {
        // the clocks went forward at 1 on Sunday 29 March 2026
        var interview = tried("rhi", "2026-03-27", Optional.empty());
        assertThat(interview.startedAt().orElseThrow().toString()).startsWith("2026-03-27T00:00Z");
        assertThat(interview.dueAt().orElseThrow().toString()).startsWith("2026-03-30T01:00+01:00");
        assertThat(interview.remarks())
                .containsExactly(
                        "No time was given: counted from midnight at the start of that day.",
                        "The clocks went forward in between: the hours end an hour later by the clock.");
    }

    @Test
    void hoursFromATimeOfDaySayOnlyWhatChangedIt() {
        assertThat(tried("rhi", "2026-10-24", Optional.of(LocalTime.of(18, 40))).remarks())
                .containsExactly("The clocks went back in between: the hours end an hour earlier by the clock.");
        assertThat(tried("rhi", "2026-05-01", Optional.of(LocalTime.of(18, 40))).remarks())
                .isEmpty();
    }

    @Test
    void monthsEndOnTheLastDayOfAShorterMonth() {
        assertThat(tried("cla-review-2", "2026-11-30", Optional.empty()).due()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void aGateHasNoDateOfItsOwn() {
        assertThat(tried("permanence-plan", "2026-11-30", Optional.empty()).due())
                .isEmpty();
    }

    @Test
    void aRuleGivesNothingBeforeItWasInForce() {
        assertThat(Tried.of(
                        "cla-review-1",
                        LocalDate.of(1990, 1, 1),
                        Optional.empty(),
                        Catalogue.standard(),
                        WorkingDays.ofEngland()))
                .isEmpty();
    }
}
