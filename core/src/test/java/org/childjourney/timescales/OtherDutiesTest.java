package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.record.Beginning;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherDutiesTest {

    @Nested
    class Health {

        @Test
        void theAgeAtTheLastAssessmentDecides() {
            assertThat(Told.childBorn("2020-02-29")
                            .inCare("2024-06-03", "")
                            .did(EventKind.HEALTH_ASSESSMENT, "2024-06-20", "2024-12-01", "2025-02-28", "2025-08-20")
                            .owed("2025-09-01", "iha", "rha"))
                    .containsExactly(
                            "iha 2024-07-01 MET 2024-06-20",
                            "rha-under5 2024-12-20 MET 2024-12-01",
                            "rha-under5 2025-06-01 MET 2025-02-28",
                            // five on 1 March 2025: the six months from the day before finish
                            "rha-under5 2025-08-28 MET 2025-08-20",
                            "rha-5plus 2026-08-20 OPEN");
        }

        @Test
        void oneShortlyBeforeComingIntoCareStandsForTheFirst() {
            Told child = Told.childBorn("2015-01-01").inCare("2026-06-01", "");
            assertThat(child.did(EventKind.HEALTH_ASSESSMENT, "2026-02-28").owed("2026-06-02", "iha", "rha"))
                    .containsExactly("iha 2026-06-29 OPEN");
            assertThat(child.did(EventKind.HEALTH_ASSESSMENT, "2026-03-01").owed("2026-06-02", "iha", "rha"))
                    .containsExactly("rha-5plus 2027-03-01 OPEN");
        }

        @Test
        void aChildMayRefuse() {
            assertThat(Told.childBorn("2011-01-01")
                            .inCare("2026-06-01", "")
                            .did(EventKind.HEALTH_ASSESSMENT, Outcome.REFUSED, "2026-06-20")
                            .owed("2026-06-21", "iha", "rha"))
                    .containsExactly("iha 2026-06-29 MET 2026-06-20", "rha-5plus 2027-06-20 OPEN");
        }

        @Test
        void itIsNotForYouthDetention() {
            assertThat(Told.childBorn("2011-01-01")
                            .inCare("2026-06-01", "")
                            .placed(Placement.Type.R5, "2026-06-01", "")
                            .owed("2026-06-21", "iha", "rha"))
                    .isEmpty();
        }

        // in care on 1 June 2026: twelve months are complete on 1 June 2027, in the year to 31 March 2028
        @ParameterizedTest(name = "born {0}: {1}")
        @CsvSource(textBlock = """
                # four on the day itself, the day after it, on the last day of that year, the day after that
                2023-06-01, sdq 2027-06-01 OPEN
                2023-06-02, sdq 2028-03-31 OPEN
                2024-03-31, sdq 2028-03-31 OPEN
                2024-04-01, sdq 2029-03-31 OPEN
                # seventeen within that year, and already when it begins
                2010-05-31, sdq 2027-06-01 OPEN
                2010-04-02, sdq 2027-06-01 OPEN
                2010-04-01,
                """)
        void theQuestionnaireIsForTheYearsOfTheFourthToTheSeventeenthBirthday(String born, String owed) {
            assertThat(Told.childBorn(born).inCare("2026-06-01", "").owed("2026-06-21", "sdq"))
                    .isEqualTo(Optional.ofNullable(owed).stream().toList());
        }

        @Test
        void theQuestionnaireSaysTheYearInWhichItIsFirstAsked() {
            Obligation first =
                    Told.childBorn("2023-06-10").inCare("2026-06-01", "").one("sdq");
            assertThat(first.starts()).isEqualTo("2027-06-10");
            assertThat(WhyThisDate.of(first))
                    .startsWith(
                            "First asked in the collection year in which the child comes of the age for it: by Fri 31"
                                    + " Mar 2028.")
                    .doesNotContain(" = ");
        }

        // 20 working days from Mon 1 June 2026 are Mon 29 June
        @Test
        void theFirstIsDueByAFirstReviewThatComesEarlier() {
            Told child = Told.childBorn("2015-01-01").inCare("2026-06-01", "");
            assertThat(child.did(EventKind.REVIEW_ARRANGED, "2026-06-24").owed("2026-06-02", "iha", "pep-complete"))
                    .containsExactly("iha 2026-06-24 OPEN", "pep-complete 2026-06-24 OPEN");
            assertThat(WhyThisDate.of(child.one("pep-complete")))
                    .startsWith(
                            "Due by the first review on Wed 24 Jun 2026: earlier than 20 working days, which would be"
                                    + " Mon 29 Jun 2026.");
            assertThat(child.did(EventKind.LOOKED_AFTER_REVIEW, "2026-06-22", "2026-09-01")
                            .owed("2026-06-23", "iha", "pep-complete"))
                    .containsExactly("iha 2026-06-22 LATE", "pep-complete 2026-06-22 LATE");
        }

        @Test
        void theFirstIsDueInTwentyWorkingDaysWhereTheReviewIsLater() {
            Told child = Told.childBorn("2015-01-01")
                    .inCare("2026-06-01", "")
                    .did(EventKind.REVIEW_ARRANGED, "2026-06-30")
                    .did(EventKind.LOOKED_AFTER_REVIEW, "2026-06-30");
            assertThat(child.owed("2026-06-02", "iha", "pep-complete"))
                    .containsExactly("iha 2026-06-29 OPEN", "pep-complete 2026-06-29 OPEN");
            assertThat(WhyThisDate.of(child.one("pep-complete"))).doesNotContain("first review");
        }

        @Test
        void immunisationsAreAskedAtTheEndOfAFullYear() {
            assertThat(Told.child().inCare("2026-03-31", "").owed("2026-06-21", "immunisations"))
                    .containsExactly("immunisations 2027-03-31 OPEN");
            assertThat(Told.child()
                            .inCare("2026-04-01", "")
                            .did(EventKind.IMMUNISATIONS_UP_TO_DATE, "2028-01-01")
                            .owed("2028-02-01", "immunisations"))
                    .containsExactly("immunisations 2028-03-31 MET 2028-01-01", "immunisations 2029-03-31 OPEN");
        }
    }

    @Nested
    class Plans {

        @Test
        void oneMadeBeforeThePlacementIsInTime() {
            assertThat(Told.child()
                            .inCare("2026-05-01", "")
                            .placed(Placement.Type.U6, "2026-05-01", "")
                            .did(EventKind.CARE_PLAN, "2026-04-28")
                            .did(EventKind.PLACEMENT_PLAN, "2026-05-12")
                            .owed("2026-05-20", "care-plan", "placement-plan"))
                    .containsExactly(
                            "placement-plan 2026-05-11 MET_LATE 2026-05-12", "care-plan 2026-05-18 MET 2026-04-28");
        }

        @Test
        void oneIsForItsOwnPlacement() {
            assertThat(Told.child()
                            .inCare("2026-05-01", "")
                            .placed(Placement.Type.U6, "2026-05-01", "2026-06-01")
                            .placed(Placement.Type.U6, "2026-06-01", "")
                            .did(EventKind.PLACEMENT_PLAN, "2026-05-05")
                            .owed("2026-06-20", "placement-plan"))
                    .containsExactly("placement-plan 2026-05-11 MET 2026-05-05", "placement-plan 2026-06-08 LATE");
        }

        @Test
        void noticeAfterAnEmergencyIsCounted() {
            assertThat(Told.child()
                            .inCare("2025-05-23", "")
                            .placed(Placement.Type.U6, "2025-05-23", "", Trait.EMERGENCY)
                            .owed("2025-05-24", "placement-notification"))
                    .containsExactly("placement-notification 2025-06-02 OPEN");
        }

        @Test
        void theReportComesBeforeTheReview() {
            assertThat(Told.child()
                            .inCare("2026-01-05", "")
                            .did(EventKind.REVIEW_ARRANGED, "2026-04-08")
                            .did(EventKind.REVIEW_REPORT, "2026-03-31")
                            .owed("2026-04-08", "cla-review-report"))
                    .containsExactly("cla-review-report 2026-04-01 MET 2026-03-31");
        }
    }

    @Nested
    class Adoption {

        @Test
        void reviewsAreFourWeeksThenThreeMonthsThenSix() {
            assertThat(Told.child()
                            .inCare("2025-01-06", "")
                            .placed(Placement.Type.A6, "2026-03-06", "")
                            .did(EventKind.ADOPTION_REVIEW, "2026-04-03", "2026-06-30")
                            .owed("2026-07-01", "adoption-review"))
                    .containsExactly(
                            "adoption-review-1 2026-04-03 MET 2026-04-03",
                            "adoption-review-2 2026-07-03 MET 2026-06-30",
                            "adoption-review-next 2026-12-30 OPEN");
        }

        @Test
        void aChildNotPlacedIsReviewedUntilPlaced() {
            assertThat(Told.child()
                            .inCare("2025-01-06", "")
                            .status(LegalStatus.Code.E1, "2025-05-31", "")
                            .did(EventKind.ADOPTION_REVIEW, "2025-08-31")
                            .placed(Placement.Type.A6, "2026-01-10", "")
                            .owed("2026-01-11", "adoption-review"))
                    .containsExactly(
                            "adoption-review-not-placed-1 2025-08-31 MET 2025-08-31",
                            "adoption-review-1 2026-02-07 OPEN",
                            "adoption-review-not-placed-1 2026-02-28 ENDED");
        }
    }

    @Nested
    class AnAdoptivePlacementThatBreaksDown {

        private static Told placedIn2026() {
            return Told.child().inCare("2025-01-06", "").placed(Placement.Type.A6, "2026-01-10", "2026-04-20");
        }

        @Test
        void leavesTheReviewsOfAChildNotPlacedToGoOnFromTheLast() {
            Told child = placedIn2026()
                    .status(LegalStatus.Code.E1, "2025-05-31", "")
                    .did(EventKind.ADOPTION_REVIEW, "2025-08-31", "2026-02-05", "2026-06-15");
            assertThat(child.owed("2026-06-20", "adoption-review"))
                    .containsExactly(
                            "adoption-review-not-placed-1 2025-08-31 MET 2025-08-31",
                            "adoption-review-1 2026-02-07 MET 2026-02-05",
                            "adoption-review-not-placed-1 2026-02-28 ENDED",
                            "adoption-review-2 2026-05-05 ENDED",
                            "adoption-review-not-placed-1 2026-08-05 MET 2026-06-15",
                            "adoption-review-not-placed-1 2026-12-15 OPEN");
        }

        @Test
        void startsThemWhereTheChildWasPlacedBeforeTheOrder() {
            assertThat(placedIn2026()
                            .status(LegalStatus.Code.E1, "2026-02-01", "")
                            .owed("2026-04-25", "adoption-review-not"))
                    .containsExactly("adoption-review-not-placed-1 2026-07-20 OPEN");
        }

        @Test
        void startsNoneWithoutAnOrderNorInTheNextPlacement() {
            assertThat(placedIn2026().owed("2026-04-25", "adoption-review-not")).isEmpty();
            assertThat(placedIn2026()
                            .status(LegalStatus.Code.E1, "2026-02-01", "2026-04-20")
                            .owed("2026-04-25", "adoption-review-not"))
                    .isEmpty();
            assertThat(placedIn2026()
                            .status(LegalStatus.Code.E1, "2026-02-01", "")
                            .placed(Placement.Type.A6, "2026-04-20", "")
                            .owed("2026-04-25", "adoption-review-not"))
                    .isEmpty();
        }

        @Test
        void endsThemWhenTheChildIsPlacedAgain() {
            assertThat(placedIn2026()
                            .status(LegalStatus.Code.E1, "2026-02-01", "")
                            .placed(Placement.Type.A6, "2026-06-01", "")
                            .owed("2026-06-02", "adoption-review-not"))
                    .containsExactly("adoption-review-not-placed-1 2026-07-20 ENDED");
        }
    }

    @Nested
    class LeavingCare {

        @ParameterizedTest(name = "born {0}, in care from {1}: {2} on {3}")
        @CsvSource(textBlock = """
                # long in care: the birthday
                2010-02-28, 2020-01-01, SIXTEENTH_BIRTHDAY, 2026-02-28
                # the 91st day is the day before the birthday, the birthday itself, the day after it
                2010-02-28, 2025-11-29, SIXTEENTH_BIRTHDAY, 2026-02-28
                2010-02-28, 2025-11-30, SIXTEENTH_BIRTHDAY, 2026-02-28
                2010-02-28, 2025-12-01, BECAME_ELIGIBLE,    2026-03-01
                # came into care after it
                2010-02-28, 2026-05-01, BECAME_ELIGIBLE,    2026-07-30
                """)
        void aChildBecomesEligible(String born, String inCare, EventKind kind, LocalDate day) {
            Obligation assessment = Told.childBorn(born).inCare(inCare, "").one("pathway-assessment-eligible");
            assertThat(assessment.trigger()).isEqualTo(kind);
            assertThat(assessment.triggerDate()).isEqualTo(day);
            assertThat(assessment.starts()).isEqualTo(day);
        }

        @Test
        void daysOfEarlierTimesInCareCountSinceFourteen() {
            // 2 March to 1 April 2024 are 30 days after the 14th birthday; 61 more are complete on 30 April 2026
            Told child = Told.childBorn("2010-03-02")
                    .inCare("2024-01-01", "2024-04-01")
                    .inCare("2026-03-01", "");
            assertThat(child.one("pathway-assessment-eligible").triggerDate()).isEqualTo("2026-04-30");
        }

        @Test
        void anEducationPlanIsOwedFromThree() {
            // 3 on Tue 10 June 2025; in care on it, the day before it, the day after
            assertThat(Told.childBorn("2022-06-10").inCare("2025-06-10", "").owed("2025-06-11", "pep"))
                    .containsExactly("pep-initial 2025-06-24 OPEN", "pep-complete 2025-07-08 OPEN");
            Told younger = Told.childBorn("2022-06-10").inCare("2025-06-09", "");
            assertThat(younger.owed("2025-06-11", "pep"))
                    .containsExactly("pep-initial 2025-06-24 OPEN", "pep-complete 2025-07-08 OPEN");
            assertThat(younger.one("pep-initial").starts()).isEqualTo("2025-06-10");
            assertThat(WhyThisDate.of(younger.one("pep-initial")))
                    .contains("Counted from the birthday from which it is asked.");
            assertThat(Told.childBorn("2022-06-08").inCare("2025-06-09", "").owed("2025-06-11", "pep"))
                    .containsExactly("pep-initial 2025-06-23 OPEN", "pep-complete 2025-07-07 OPEN");
        }

        @Test
        void noEducationPlanIsOwedToAChildWhoLeftCareBeforeThree() {
            assertThat(Told.childBorn("2022-06-10")
                            .inCare("2023-01-02", "2025-06-10")
                            .owed("2025-06-11", "pep"))
                    .isEmpty();
        }

        @Test
        void anEducationPlanOfABabyInAFileIsCountedFromTheBirthdayAfterIt() {
            Told baby = Told.childBorn("2025-06-02").fromFile().file(2026).inCare("2025-06-10", "");
            assertThat(baby.owed("2026-03-31", "pep"))
                    .containsExactly("pep-initial 2028-06-16 OPEN", "pep-complete 2028-06-30 OPEN");
            assertThat(WhyThisDate.of(baby.one("pep-initial"))).doesNotContain("the file");
        }

        @Test
        void anEducationPlanOfAChildOfThreeWhenTheFileSpokeIsCountedFromItsDay() {
            assertThat(Told.childBorn("2023-03-30")
                            .fromFile()
                            .file(2026)
                            .inCare("2025-06-10", "")
                            .owed("2026-03-31", "pep-initial"))
                    .containsExactly("pep-initial 2026-04-16 OPEN");
        }

        @Test
        void shortBreaksDoNotCount() {
            assertThat(Told.childBorn("2010-02-28")
                            .inCare("2020-01-01", "")
                            .status(LegalStatus.Code.V4, "2020-01-01", "")
                            .owed("2026-03-01", "pathway"))
                    .isEmpty();
        }

        @Test
        void theBirthdayOfALeapDayIsTheFirstOfMarch() {
            var timeline = new Timeline(
                    Told.childBorn("2008-02-29").known().now(),
                    Told.childBorn("2008-02-29").known());
            assertThat(timeline.birthday(16)).contains(LocalDate.of(2024, 2, 29));
            assertThat(timeline.birthday(17)).contains(LocalDate.of(2025, 3, 1));
        }

        @Test
        void thePathwayPlanIsReviewedAfterCare() {
            assertThat(Told.childBorn("2008-01-10")
                            .inCare("2020-01-01", "2026-01-10")
                            .did(EventKind.PATHWAY_PLAN, "2024-05-01")
                            .did(EventKind.LOOKED_AFTER_REVIEW, "2025-11-30")
                            .did(EventKind.PATHWAY_REVIEW, "2026-05-20")
                            .owed("2026-05-21", "pathway-review"))
                    .containsExactly("pathway-review 2026-05-30 MET 2026-05-20", "pathway-review 2026-11-20 OPEN");
        }

        @Test
        void ofACareLeaverInAFileItIsCountedUntilTwentyOne() {
            Told leaver = Told.childBorn("2005-08-22").fromFile().file(2026).record(year(LeavingCareYear.InTouch.YES));
            assertThat(leaver.owed("2026-08-21", "pathway-review")).containsExactly("pathway-review 2026-09-30 OPEN");
            assertThat(leaver.owed("2026-08-22", "pathway-review")).containsExactly("pathway-review 2026-09-30 ENDED");
        }

        @Test
        void isCountedFromTheEndOfCareAtEighteenWhereNoPlanIsRecorded() {
            assertThat(Told.childBorn("2008-01-19")
                            .inCare("2020-02-02", "2026-01-19")
                            .owed("2026-03-31", "pathway-review"))
                    .containsExactly("pathway-review 2026-07-19 OPEN");
        }

        @Test
        void ofOneInCareUntilEighteenInAFileIsCountedFromItsDay() {
            Told leaver = Told.childBorn("2008-01-19").fromFile().file(2026).inCareBefore("2020-02-02", "2026-01-19");
            assertThat(leaver.owed("2026-03-31", "pathway-review")).containsExactly("pathway-review 2026-09-30 OPEN");
            assertThat(WhyThisDate.of(leaver.one("pathway-review")))
                    .contains("Counted from Tue 31 Mar 2026: the file has no pathway reviews for the time before");
        }

        @Test
        void isOwedToAChildWhoTurnedEighteenInCareAfterTheFile() {
            assertThat(Told.childBorn("2008-08-01")
                            .fromFile()
                            .file(2026)
                            .inCareBefore("2020-02-02", "2026-08-01")
                            .owed("2026-09-01", "pathway-review"))
                    .containsExactly("pathway-review 2027-02-01 OPEN");
        }

        // the 91st day since 14 is the 18th birthday itself, when care was over
        @Test
        void isNotOwedToOneWhoWasNeverAnEligibleChild() {
            assertThat(Told.childBorn("2008-01-19")
                            .inCare("2025-10-21", "2026-01-19")
                            .owed("2026-03-31", "pathway"))
                    .isEmpty();
            assertThat(Told.childBorn("2008-01-19")
                            .inCare("2025-10-20", "2026-01-19")
                            .owed("2026-03-31", "pathway-review"))
                    .containsExactly("pathway-review 2026-07-19 OPEN");
        }

        @Test
        void isNotOwedToOneWhoLeftCareBeforeEighteen() {
            assertThat(Told.childBorn("2008-01-19")
                            .inCare("2020-02-02", "2026-01-18")
                            .owed("2026-03-31", "pathway-review"))
                    .isEmpty();
        }

        @Test
        void ofACareLeaverWhomTheNextFileDoesNotNameIsNotKnown() {
            Told leaver = Told.childBorn("2005-08-22")
                    .fromFile()
                    .file(2026)
                    .record(year(LeavingCareYear.InTouch.YES))
                    .notInFileFrom("2026-04-01");
            assertThat(leaver.owed("2026-12-01", "pathway-review"))
                    .containsExactly("pathway-review 2026-09-30 UNKNOWN");
            assertThat(WhyThisDate.of(leaver.one("pathway-review")))
                    .contains("A care leaver whom the file for the year from Wed 1 Apr 2026 does not name");
        }

        @Test
        void ofACareLeaverWhomALaterFileCouldNotNameIsCountedFromItsDay() {
            assertThat(Told.childBorn("2005-08-22")
                            .fromFile()
                            .file(2025)
                            .tell(facts -> facts.covered(Coverage.ofNothing(LocalDate.of(2026, 3, 31))))
                            .record(year(LeavingCareYear.InTouch.YES))
                            .owed("2026-08-21", "pathway-review"))
                    .containsExactly("pathway-review 2026-09-30 OPEN");
        }

        @Test
        void nothingIsOwedToAYoungPersonWhoDied() {
            assertThat(Told.childBorn("2006-08-22")
                            .fromFile()
                            .file(2026)
                            .record(year(LeavingCareYear.InTouch.DIED))
                            .owed("2026-04-01", "pathway-review"))
                    .isEmpty();
        }

        private static LeavingCareYear year(LeavingCareYear.InTouch inTouch) {
            return new LeavingCareYear(
                    LocalDate.of(2026, 3, 31),
                    java.util.Optional.of(inTouch),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty());
        }

        @Test
        void thePersonalAdviserVisitsProvidedAccommodation() {
            assertThat(Told.child()
                            .tell(facts -> facts.lasted(
                                    PeriodKind.PROVIDED_ACCOMMODATION,
                                    Beginning.on(LocalDate.of(2026, 6, 29)),
                                    java.util.Optional.empty(),
                                    java.util.Set.of()))
                            .did(EventKind.PERSONAL_ADVISER_VISIT, "2026-07-06", "2026-08-31")
                            .owed("2026-09-01", "pa-visit"))
                    .containsExactly(
                            "pa-visit-accommodation-first 2026-07-06 MET 2026-07-06",
                            "pa-visit-accommodation-next 2026-09-06 MET 2026-08-31",
                            "pa-visit-accommodation-next 2026-10-31 OPEN");
        }
    }

    @Nested
    class Missing {

        @Test
        void eachReturnHasItsOwnInterview() {
            assertThat(Told.child()
                            .did(EventKind.RETURNED, "2026-05-01", "2026-05-20")
                            .did(EventKind.RETURN_HOME_INTERVIEW, Outcome.REFUSED, "2026-05-22")
                            .owed("2026-05-25", "rhi"))
                    .containsExactly("rhi 2026-05-04 LATE", "rhi 2026-05-23 MET 2026-05-22");
        }

        @Test
        void aReturnOfWhichOnlyTheDayIsKnownIsCountedFromItsStart() {
            Obligation interview =
                    Told.child().did(EventKind.RETURNED, "2026-05-01").one("rhi");
            assertThat(interview.dueAt()).contains(Instant.parse("2026-05-03T23:00:00Z"));
            assertThat(WhyThisDate.of(interview)).contains("Only the day is known");
        }
    }
}
