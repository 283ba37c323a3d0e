package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationTest {

    private static Told inCare() {
        return Told.child().inCare("2026-03-16", "");
    }

    @ParameterizedTest(name = "on {0}: {1}, {2} days late")
    @CsvSource(textBlock = """
            2026-04-07, OPEN,     0
            # soon is a week here
            2026-04-08, DUE_SOON, 0
            2026-04-15, DUE_SOON, 0
            2026-04-16, LATE,     1
            2026-05-03, LATE,     18
            """)
    void anOpenOneComesSoonAndThenLate(LocalDate today, State state, long days) {
        Obligation first = inCare().one("cla-review-1");
        assertThat(first.stateOn(today, today.plusWeeks(1))).isEqualTo(state);
        assertThat(first.daysLateOn(today)).isEqualTo(days);
    }

    @Test
    void oneMetLateStaysAsLateAsItWas() {
        Obligation first =
                inCare().did(EventKind.LOOKED_AFTER_REVIEW, "2026-04-20").one("cla-review-1");
        LocalDate today = LocalDate.of(2026, 11, 23);
        assertThat(first.stateOn(today, today)).isEqualTo(State.MET_LATE);
        assertThat(first.daysLateOn(today)).isEqualTo(5);
    }

    @Test
    void whatWasDoneLaterWasNotDoneYet() {
        Obligation first =
                inCare().did(EventKind.LOOKED_AFTER_REVIEW, "2026-05-10").one("cla-review-1");
        LocalDate today = LocalDate.of(2026, 5, 3);
        assertThat(first.stateOn(today, today)).isEqualTo(State.LATE);
        assertThat(first.daysLateOn(today)).isEqualTo(18);
    }

    @Test
    void datesAloneDoNotCountAsDone() {
        Obligation first = inCare().did(EventKind.LOOKED_AFTER_REVIEW, Outcome.DATES_ONLY, "2026-04-10")
                .one("cla-review-1");
        assertThat(first.isMet()).isFalse();
        assertThat(first.outcome()).contains(Outcome.DATES_ONLY);
        assertThat(first.doneOn()).isEmpty();
        assertThat(first.stateOn(LocalDate.of(2026, 4, 16), LocalDate.of(2026, 4, 16)))
                .isEqualTo(State.LATE);
    }

    @Test
    void oneThatFellAwayWasLateUntilThen() {
        Obligation first = Told.child().inCare("2026-03-16", "2026-05-01").one("cla-review-1");
        assertThat(first.stateOn(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 4, 30)))
                .isEqualTo(State.LATE);
        assertThat(first.stateOn(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1)))
                .isEqualTo(State.ENDED);
        assertThat(first.daysLateOn(LocalDate.of(2026, 11, 23))).isEqualTo(16);
        assertThat(WhyThisDate.of(first)).contains("Fell away: care ended on Fri 1 May 2026.");
    }
}
