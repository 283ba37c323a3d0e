package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.Trait;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsInCareTest {

    private static Told in(Placement.Type type, Trait... traits) {
        return Told.child().inCare("2026-01-05", "").placed(type, "2026-01-05", "", traits);
    }

    @ParameterizedTest(name = "{0}, last visited {1}: {2} by {3}")
    @CsvSource(textBlock = """
            # the last day of the first year, and the day after it
            U4, 2027-01-04, cla-visit-year1,    2027-02-15
            U4, 2027-01-05, cla-visit-longterm, 2027-04-05
            U6, 2027-01-04, cla-visit-year1,    2027-02-15
            U6, 2027-01-05, cla-visit-other,    2027-02-16
            """)
    void theFirstYearAndWhatThePlacementIsMeantToBeDecide(
            Placement.Type type, String visited, String rule, String due) {
        assertThat(in(type).did(EventKind.VISIT, visited).owed(visited, "cla-visit"))
                .last()
                .isEqualTo(rule + " " + due + " OPEN");
    }

    @Test
    void fewerVisitsNeedTheChildsAgreementAndAYear() {
        Told agreed = in(Placement.Type.U4, Trait.AGREED_TO_FEWER_VISITS);
        assertThat(agreed.did(EventKind.VISIT, "2026-12-01").owed("2026-12-01", "cla-visit"))
                .last()
                .isEqualTo("cla-visit-year1 2027-01-12 OPEN");
        assertThat(agreed.did(EventKind.VISIT, "2027-02-28").owed("2027-02-28", "cla-visit"))
                .last()
                .isEqualTo("cla-visit-ltf-agreed 2027-08-28 OPEN");
    }

    @Test
    void everyPlacementBeginsAgain() {
        assertThat(Told.child()
                        .inCare("2024-01-05", "")
                        .placed(Placement.Type.U4, "2024-01-05", "2026-02-10")
                        .placed(Placement.Type.U6, "2026-02-10", "")
                        .did(EventKind.VISIT, "2024-01-10", "2026-02-10")
                        .owed("2026-03-01", "cla-visit"))
                .containsExactly(
                        "cla-visit-first 2024-01-12 MET 2024-01-10",
                        "cla-visit-year1 2024-02-21 ENDED",
                        "cla-visit-first 2026-02-17 MET 2026-02-10",
                        "cla-visit-year1 2026-03-24 OPEN");
    }

    @Test
    void aVisitThatFoundNobodyInDoesNotMoveTheClock() {
        assertThat(in(Placement.Type.U6)
                        .did(EventKind.VISIT, "2026-01-09")
                        .did(EventKind.VISIT, Outcome.NOT_DONE, "2026-02-12")
                        .did(EventKind.VISIT, Outcome.DATES_ONLY, "2026-02-16")
                        .owed("2026-02-21", "cla-visit"))
                .containsExactly("cla-visit-first 2026-01-12 MET 2026-01-09", "cla-visit-year1 2026-02-20 LATE");
    }

    @Nested
    class UnderTemporaryApproval {

        private final Told sam = in(Placement.Type.U3, Trait.TEMPORARY_APPROVAL);

        @Test
        void theyAreWeeklyUntilTheFirstReview() {
            assertThat(sam.did(EventKind.VISIT, "2026-01-09", "2026-01-16").owed("2026-01-20", "cla-visit"))
                    .containsExactly(
                            "cla-visit-reg24 2026-01-12 MET 2026-01-09",
                            "cla-visit-reg24 2026-01-16 MET 2026-01-16",
                            "cla-visit-reg24 2026-01-23 OPEN");
        }

        @Test
        void aReviewWithinTheWeekMovesTheVisit() {
            assertThat(sam.did(EventKind.VISIT, "2026-01-09")
                            .did(EventKind.LOOKED_AFTER_REVIEW, "2026-01-16")
                            .owed("2026-01-20", "cla-visit"))
                    .containsExactly("cla-visit-reg24 2026-01-12 MET 2026-01-09", "cla-visit-reg24 2026-02-06 OPEN");
        }

        @Test
        void aLaterReviewLeavesTheMissedWeekLateUntilThen() {
            sam.did(EventKind.VISIT, "2026-01-09").did(EventKind.LOOKED_AFTER_REVIEW, "2026-01-20");
            assertThat(sam.owed("2026-01-19", "cla-visit")).contains("cla-visit-reg24 2026-01-16 LATE");
            assertThat(sam.owed("2026-01-20", "cla-visit"))
                    .containsExactly(
                            "cla-visit-reg24 2026-01-12 MET 2026-01-09",
                            "cla-visit-reg24 2026-01-16 ENDED",
                            "cla-visit-reg24 2026-02-06 OPEN");
        }

        @Test
        void fullApprovalBringsBackTheOrdinaryOnes() {
            assertThat(sam.did(EventKind.CONNECTED_PERSON_APPROVED, "2026-03-02")
                            .did(EventKind.LOOKED_AFTER_REVIEW, "2026-01-09")
                            .did(EventKind.VISIT, "2026-01-09", "2026-02-05", "2026-03-05")
                            .owed("2026-03-06", "cla-visit", "reg24"))
                    .containsExactly(
                            "cla-visit-reg24 2026-01-12 MET 2026-01-09",
                            "cla-visit-reg24 2026-02-06 MET 2026-02-05",
                            "cla-visit-reg24 2026-03-05 MET 2026-03-05",
                            "cla-visit-year1 2026-04-16 OPEN",
                            "reg24-approval-expiry 2026-04-27 MET 2026-03-02");
        }
    }

    @Nested
    class AtHome {

        private final Told sam = in(Placement.Type.P1);

        @Test
        void anInterimCareOrderMakesThemWeekly() {
            assertThat(sam.status(LegalStatus.Code.V2, "2026-01-05", "2026-02-02")
                            .status(LegalStatus.Code.C1, "2026-02-02", "")
                            .did(EventKind.VISIT, "2026-01-09", "2026-02-05")
                            .owed("2026-02-06", "cla-visit"))
                    .containsExactly(
                            "cla-visit-first 2026-01-12 MET 2026-01-09",
                            "cla-visit-reg24 2026-02-09 MET 2026-02-05",
                            "cla-visit-reg24 2026-02-12 OPEN",
                            "cla-visit-year1 2026-02-20 ENDED");
        }

        @Test
        void aCareOrderAsksForAVisitWithinTheWeek() {
            assertThat(sam.status(LegalStatus.Code.C2, "2026-07-03", "")
                            .did(EventKind.VISIT, "2026-07-08")
                            .owed("2026-07-09", "cla-visit-care"))
                    .containsExactly(
                            "cla-visit-care-order-parent 2026-07-10 MET 2026-07-08",
                            "cla-visit-care-order-parent 2026-08-19 OPEN");
        }

        @Test
        void beforeTheAssessmentTheyAreWeeklyUntilTheFirstReview() {
            assertThat(in(Placement.Type.P1, Trait.BEFORE_ASSESSMENT)
                            .did(EventKind.VISIT, "2026-01-09")
                            .did(EventKind.LOOKED_AFTER_REVIEW, "2026-01-12")
                            .did(EventKind.PARENT_SUITABILITY_ASSESSED, "2026-01-15")
                            .owed("2026-01-19", "cla-visit", "reg19"))
                    .containsExactly(
                            "cla-visit-reg19 2026-01-12 MET 2026-01-09",
                            "reg19-assessment 2026-01-19 MET 2026-01-15",
                            "reg19-decision 2026-01-29 OPEN",
                            "cla-visit-reg19 2026-02-20 OPEN");
        }
    }

    @Test
    void inAnAdoptivePlacementTheyAreWeeklyUntilItsFirstReview() {
        assertThat(in(Placement.Type.A4)
                        .did(EventKind.VISIT, "2026-01-09", "2026-01-30")
                        .did(EventKind.ADOPTION_REVIEW, "2026-01-30")
                        .owed("2026-02-01", "cla-visit", "adoption"))
                .containsExactly(
                        "adoption-visit-weekly 2026-01-12 MET 2026-01-09",
                        "adoption-visit-weekly 2026-01-16 MET_LATE 2026-01-30",
                        "adoption-review-1 2026-02-02 MET 2026-01-30",
                        "cla-visit-year1 2026-03-13 OPEN",
                        "adoption-review-2 2026-04-30 OPEN");
    }

    @Test
    void thousandsOfThemDoNotBreakTheChain() {
        Told sam = in(Placement.Type.U6);
        for (int week = 0; week < 5000; week++) {
            sam.did(
                    EventKind.VISIT,
                    java.time.LocalDate.of(2026, 1, 6).plusDays(week).toString());
        }
        assertThat(sam.owed("2026-01-06", "cla-visit")).hasSize(5001);
    }
}
