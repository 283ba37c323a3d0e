package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What follows from a file that says some things and not others.
class FromFileTest {

    private static final EventKind REVIEW = EventKind.LOOKED_AFTER_REVIEW;

    private static Told file2026() {
        return Told.childBorn("2013-05-05").fromFile().file(2026, REVIEW);
    }

    @Nested
    class WhatTheFileCannotCarry {

        @Test
        void isCountedFromTheDayItSpeaksFor() {
            Told child = file2026().inCare("2025-06-10", "").placed(Placement.Type.U6, "2025-06-10", "");
            assertThat(child.owed("2026-03-31", "care-plan", "placement-plan", "iro", "iha", "pep"))
                    .containsExactly(
                            "iro-appointed 2026-04-09 OPEN",
                            "placement-plan 2026-04-09 OPEN",
                            "care-plan 2026-04-16 OPEN",
                            "pep-initial 2026-04-16 OPEN",
                            "iha 2026-04-30 OPEN",
                            "pep-complete 2026-04-30 OPEN");
            assertThat(child.one("care-plan").triggerDate()).isEqualTo("2025-06-10");
            assertThat(child.one("care-plan").starts()).isEqualTo("2026-03-31");
        }

        @Test
        void isNotKnownOnceItIsOver() {
            assertThat(file2026()
                            .inCare("2025-06-10", "2025-09-01")
                            .placed(Placement.Type.U6, "2025-06-10", "2025-09-01")
                            .owed("2025-08-01", "care-plan", "placement-plan", "iha", "cla-visit"))
                    .containsExactly(
                            "placement-plan 2025-06-17 UNKNOWN",
                            "care-plan 2025-06-24 UNKNOWN",
                            "iha 2025-07-08 UNKNOWN");
        }

        @Test
        void isNotKnownWhereTheFirstReviewByWhichItWasDueWasHeld() {
            Told child = file2026().inCare("2025-05-20", "").did(REVIEW, "2025-06-15");
            assertThat(child.owed("2026-03-31", "iha", "rha", "pep"))
                    .containsExactly(
                            "iha 2025-06-15 UNKNOWN",
                            "pep-complete 2025-06-15 UNKNOWN",
                            "pep-initial 2026-04-16 OPEN",
                            "rha-5plus 2027-03-31 OPEN");
            assertThat(child.byHand()
                            .did(EventKind.HEALTH_ASSESSMENT, "2026-05-01")
                            .owed("2026-05-02", "rha"))
                    .containsExactly("rha-5plus 2027-03-31 MET 2026-05-01", "rha-5plus 2027-05-01 OPEN");
        }

        @Test
        void ofAnAdoptivePlacementIsNotKnownOnceItIsOver() {
            Told adopted = file2026()
                    .inCareBefore("2024-12-14", "2025-12-05")
                    .status(LegalStatus.Code.E1, "2024-12-14", "2025-12-05")
                    .placed(Placement.Type.A6, "2025-05-09", "2025-12-05");
            assertThat(adopted.owed("2026-03-31", "adoption"))
                    .containsExactly(
                            "adoption-review-not-placed-1 2025-03-14 UNKNOWN",
                            "adoption-visit-weekly 2025-05-16 UNKNOWN",
                            "adoption-review-1 2025-06-06 UNKNOWN");
        }

        @Test
        void ofAnAdoptivePlacementFellAwayWhereItEndedBeforeItWasDue() {
            assertThat(file2026()
                            .inCareBefore("2024-12-14", "")
                            .placed(Placement.Type.A6, "2025-05-09", "2025-05-20")
                            .owed("2026-03-31", "adoption"))
                    .containsExactly("adoption-visit-weekly 2025-05-16 UNKNOWN", "adoption-review-1 2025-06-06 ENDED");
        }

        @Test
        void givesOneVisitByWhatThePlacementIsOnThatDay() {
            assertThat(file2026()
                            .inCareBefore("2024-01-01", "")
                            .placed(Placement.Type.U4, "2024-01-01", "")
                            .owed("2026-03-31", "cla-visit"))
                    .containsExactly("cla-visit-longterm 2026-06-30 OPEN");
            assertThat(file2026()
                            .inCareBefore("2024-01-01", "")
                            .placed(Placement.Type.U4, Beginning.before(LocalDate.of(2025, 8, 1)), "")
                            .owed("2026-03-31", "cla-visit"))
                    .containsExactly("cla-visit-year1 2026-05-12 OPEN");
            assertThat(file2026()
                            .inCareBefore("2024-01-01", "")
                            .placed(Placement.Type.U6, "2026-03-28", "")
                            .owed("2026-03-31", "cla-visit"))
                    .containsExactly("cla-visit-first 2026-04-07 OPEN");
        }

        @Test
        void goesOnFromWhatIsRecordedByHand() {
            assertThat(file2026()
                            .inCareBefore("2024-01-01", "")
                            .placed(Placement.Type.U6, "2024-01-01", "")
                            .byHand()
                            .did(EventKind.VISIT, "2026-05-10", "2026-07-01")
                            .owed("2026-07-01", "cla-visit"))
                    .containsExactly(
                            "cla-visit-other 2026-05-12 MET 2026-05-10",
                            "cla-visit-other 2026-06-21 MET_LATE 2026-07-01",
                            "cla-visit-other 2026-08-12 OPEN");
        }

        @Test
        void isCountedFromItsOwnDayWhereAPersonRecordedTheBeginning() {
            assertThat(file2026()
                            .byHand()
                            .inCare("2025-06-10", "")
                            .placed(Placement.Type.U6, "2025-06-10", "")
                            .owed("2026-03-31", "care-plan", "cla-visit"))
                    .containsExactly("cla-visit-first 2025-06-17 LATE", "care-plan 2025-06-24 LATE");
        }

        @Test
        void staysFromTheFileWhenAPersonCorrectsTheRecord() {
            Told child = file2026().inCareBefore("2024-01-01", "");
            var placement = new org.childjourney.record.RecordId(new java.util.UUID(7, 7));
            Beginning began = Beginning.on(LocalDate.of(2024, 1, 1));
            child.record(placement, Told.placement(Placement.Type.U6, began, ""));
            child.byHand().record(placement, Told.placement(Placement.Type.U4, began, ""));
            assertThat(child.owed("2026-03-31", "cla-visit")).containsExactly("cla-visit-longterm 2026-06-30 OPEN");
        }
    }

    @Nested
    class ReviewsOfOneYear {

        @Test
        void aChildWhoCameEarlierIsNotWithoutAFirst() {
            assertThat(file2026()
                            .inCare("2024-06-03", "")
                            .did(REVIEW, "2025-06-10", "2025-12-02")
                            .owed("2026-03-31", "cla-review", "permanence"))
                    .containsExactly(
                            "cla-review-1 2024-07-01 UNKNOWN",
                            "cla-review-next 2025-12-10 MET 2025-12-02",
                            "cla-review-next 2026-06-02 OPEN");
        }

        @Test
        void aFirstDueInTheYearIsMetOrNotKnown() {
            // 20 working days from 20 March 2025 are 17 April 2025
            assertThat(file2026()
                            .inCare("2025-03-20", "")
                            .did(REVIEW, "2025-04-10")
                            .owed("2026-03-31", "cla-review-1"))
                    .containsExactly("cla-review-1 2025-04-17 MET 2025-04-10");
            assertThat(file2026()
                            .inCare("2025-03-20", "")
                            .did(REVIEW, "2025-05-10")
                            .owed("2026-03-31", "cla-review", "permanence"))
                    .containsExactly("cla-review-1 2025-04-17 UNKNOWN", "cla-review-next 2025-11-10 LATE");
        }

        @Test
        void noneInTheYearIsLateByTheLongestInterval() {
            Told child = file2026().inCareBefore("2023-01-01", "");
            assertThat(child.owed("2026-03-31", "cla-review")).containsExactly("cla-review-next 2025-10-01 LATE");
            assertThat(child.one("cla-review-next").explanation().countedFrom()).isEqualTo("2025-04-01");
            assertThat(child.did(REVIEW, "2025-11-15").owed("2026-03-31", "cla-review"))
                    .containsExactly(
                            "cla-review-next 2025-10-01 MET_LATE 2025-11-15", "cla-review-next 2026-05-15 OPEN");
        }

        @Test
        void ofTwoYearsInTurnAreOneRun() {
            assertThat(file2026()
                            .file(2025, REVIEW)
                            .inCareBefore("2023-01-01", "")
                            .did(REVIEW, "2025-02-01")
                            .owed("2026-03-31", "cla-review"))
                    .containsExactly(
                            "cla-review-next 2024-10-01 MET_LATE 2025-02-01", "cla-review-next 2025-08-01 LATE");
        }

        @Test
        void withAYearMissingBetweenAreNotKnownForIt() {
            assertThat(file2026()
                            .file(2024, REVIEW)
                            .inCareBefore("2023-01-01", "")
                            .did(REVIEW, "2023-09-01", "2024-02-01", "2025-05-01")
                            .owed("2026-03-31", "cla-review"))
                    .containsExactly(
                            "cla-review-next 2024-03-01 MET 2024-02-01",
                            "cla-review-next 2024-08-01 UNKNOWN",
                            "cla-review-next 2025-11-01 LATE");
        }

        @Test
        void theSecondAndThePlanForAHomeFollowAFirstInTheFile() {
            assertThat(file2026()
                            .inCare("2025-06-10", "")
                            .did(REVIEW, "2025-07-05")
                            .owed("2025-11-01", "cla-review", "permanence"))
                    .containsExactly(
                            "cla-review-1 2025-07-08 MET 2025-07-05",
                            "cla-review-2 2025-10-05 LATE",
                            "permanence-plan 2026-06-30 OPEN");
        }

        @Test
        void eventsOfTheFileAreDoneFromFile() {
            Obligation first = file2026()
                    .inCare("2025-06-10", "")
                    .did(REVIEW, "2025-07-05")
                    .one("cla-review-1");
            assertThat(first.outcome()).contains(Outcome.FROM_FILE);
        }
    }

    @Nested
    class ABeginningThatIsNotKnown {

        @Test
        void startsNoClock() {
            assertThat(file2026()
                            .inCareBefore("2026-03-01", "")
                            .placed(Placement.Type.U6, Beginning.before(LocalDate.of(2026, 3, 1)), "")
                            .did(REVIEW, "2026-03-10")
                            .owed("2026-03-31", "care-plan", "placement", "iro", "iha", "pep", "cla-review", "rha"))
                    .containsExactly("cla-review-next 2026-09-10 OPEN", "rha-5plus 2027-03-31 OPEN");
        }
    }

    @Nested
    class AnAnswerForTheYear {

        private Told inCareAllYear() {
            return file2026().inCareBefore("2025-03-31", "");
        }

        @Test
        void yesAnswersItAndDatesNothing() {
            Told child = inCareAllYear().answered(EventKind.DENTAL_CHECK, "2026-03-31", YesNo.YES);
            assertThat(child.owed("2026-11-23", "dental"))
                    .containsExactly("dental-check 2026-03-31 MET", "dental-check 2027-03-31 OPEN");
            Obligation answered = child.owed().stream()
                    .filter(one -> one.rule().equals("dental-check"))
                    .findFirst()
                    .orElseThrow();
            assertThat(answered.outcome()).contains(Outcome.FROM_FILE);
            assertThat(answered.doneOn()).isEmpty();
            assertThat(answered.daysLateOn(LocalDate.of(2026, 11, 23))).isZero();
        }

        @Test
        void noIsLateFromTheYearsEndUntilItIsDone() {
            Told child = inCareAllYear().answered(EventKind.HEALTH_ASSESSMENT, "2026-03-31", YesNo.NO);
            assertThat(child.owed("2026-03-31", "rha", "iha")).containsExactly("rha-5plus 2026-03-31 DUE_SOON");
            assertThat(child.owed("2026-04-01", "rha", "iha")).containsExactly("rha-5plus 2026-03-31 LATE");
            assertThat(child.one("rha-5plus").outcome()).contains(Outcome.NOT_DONE);
            assertThat(child.byHand()
                            .did(EventKind.HEALTH_ASSESSMENT, "2026-05-10")
                            .owed("2026-05-11", "rha"))
                    .containsExactly("rha-5plus 2026-03-31 MET_LATE 2026-05-10", "rha-5plus 2027-05-10 OPEN");
        }

        @Test
        void isOnlyTakenForAChildInCareThroughout() {
            assertThat(file2026()
                            .inCare("2025-04-01", "")
                            .answered(EventKind.HEALTH_ASSESSMENT, "2026-03-31", YesNo.NO)
                            .owed("2026-04-01", "rha", "iha"))
                    .containsExactly("iha 2026-04-30 OPEN");
            assertThat(file2026()
                            .inCareBefore("2025-03-31", "2026-03-31")
                            .answered(EventKind.HEALTH_ASSESSMENT, "2026-03-31", YesNo.NO)
                            .owed("2026-04-01", "rha", "iha"))
                    .isEmpty();
        }

        @Test
        void ofALaterYearClosesANo() {
            assertThat(file2026()
                            .file(2025, REVIEW)
                            .inCareBefore("2023-01-01", "")
                            .answered(EventKind.HEALTH_ASSESSMENT, "2025-03-31", YesNo.NO)
                            .answered(EventKind.HEALTH_ASSESSMENT, "2026-03-31", YesNo.YES)
                            .owed("2026-04-01", "rha"))
                    .containsExactly(
                            "rha-5plus 2025-03-31 ENDED", "rha-5plus 2026-03-31 MET", "rha-5plus 2027-03-31 OPEN");
        }

        @Test
        void leavesTheFirstAssessmentNotKnown() {
            assertThat(file2026()
                            .inCare("2024-06-03", "")
                            .answered(EventKind.HEALTH_ASSESSMENT, "2026-03-31", YesNo.YES)
                            .owed("2026-04-01", "iha", "rha"))
                    .containsExactly("iha 2024-07-01 UNKNOWN", "rha-5plus 2026-03-31 MET", "rha-5plus 2027-03-31 OPEN");
        }
    }

    @Nested
    class AChildWhomTheNextFileDoesNotName {

        private final Told child = file2026()
                .inCareBefore("2023-01-01", "")
                .placed(Placement.Type.U6, "2024-01-01", "")
                .did(REVIEW, "2025-05-01", "2026-02-01")
                .notInFileFrom("2026-04-01");

        @Test
        void isNotCalledLate() {
            assertThat(child.owed("2026-12-01", "cla-", "placement-plan"))
                    .containsExactly(
                            "cla-review-next 2025-11-01 MET_LATE 2026-02-01",
                            "placement-plan 2026-04-09 UNKNOWN",
                            "cla-visit-other 2026-05-12 UNKNOWN",
                            "cla-review-next 2026-08-01 UNKNOWN");
            assertThat(WhyThisDate.of(child.one("cla-visit-other")))
                    .contains("In care on Tue 31 Mar 2026 but not named in the file for the next year");
        }

        @Test
        void owesNothingThatWouldHaveBegunSince() {
            assertThat(child.owed("2030-01-01", "pathway")).isEmpty();
        }

        @Test
        void isHeardOfAgainFromWhatIsRecordedByHand() {
            assertThat(child.byHand().did(EventKind.VISIT, "2027-01-10").owed("2027-01-11", "cla-visit"))
                    .containsExactly("cla-visit-other 2026-05-12 UNKNOWN", "cla-visit-other 2027-02-21 OPEN");
        }
    }

    @Test
    void aReturnIsCountedFromTheDayTheFileSpeaksFor() {
        Obligation interview = file2026()
                .inCareBefore("2024-01-01", "")
                .did(EventKind.RETURNED, "2025-09-05")
                .one("rhi");
        assertThat(interview.due()).isEqualTo("2026-04-03");
        assertThat(interview.triggerDate()).isEqualTo("2025-09-05");
        assertThat(interview.dueAt()).contains(java.time.Instant.parse("2026-04-02T23:00:00Z"));
    }
}
