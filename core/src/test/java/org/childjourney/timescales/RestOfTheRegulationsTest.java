package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The branches of the regulations for which no screen records the events yet.
class RestOfTheRegulationsTest {

    private static Told lasting(Told child, PeriodKind kind, String from, String to) {
        Optional<LocalDate> ended = to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to));
        return child.tell(facts -> facts.lasted(kind, Beginning.on(LocalDate.parse(from)), ended, Set.of()));
    }

    @Nested
    class InCare {

        @Test
        void plansOfAChildOnRemandAreAskedForInPlaceOfTheOrdinaryOnes() {
            assertThat(Told.child()
                            .inCare("2026-05-01", "")
                            .placed(Placement.Type.U6, "2026-05-01", "")
                            .did(EventKind.REMANDED_TO_LOCAL_AUTHORITY, "2026-05-01")
                            .owed("2026-05-01", "remand", "care-plan", "placement-plan"))
                    .containsExactly(
                            "remand-laa-care-plan 2026-05-11 OPEN", "remand-laa-placement-plan 2026-05-11 OPEN");
            assertThat(Told.child()
                            .inCare("2026-04-01", "")
                            .placed(Placement.Type.R5, "2026-05-01", "")
                            .did(EventKind.REMANDED_TO_YOUTH_DETENTION, "2026-05-01")
                            .owed("2026-05-01", "remand", "care-plan", "placement-plan"))
                    .containsExactly("care-plan 2026-04-17 LATE", "remand-placement-plan 2026-05-18 OPEN");
        }

        @Test
        void otherLivingArrangementsHaveAFirstYearOfTheirOwn() {
            Told child = lasting(Told.child(), PeriodKind.OTHER_ARRANGEMENTS, "2025-01-06", "");
            assertThat(child.did(EventKind.VISIT, "2025-01-10", "2026-01-05", "2026-01-06")
                            .owed("2026-01-07", "cla-visit"))
                    .containsExactly(
                            "cla-visit-living-arrangements 2025-01-13 MET 2025-01-10",
                            "cla-visit-living-arrangements 2025-02-21 MET_LATE 2026-01-05",
                            // the last day of the year, and the day after it
                            "cla-visit-living-arrangements 2026-02-16 MET 2026-01-06",
                            "cla-visit-living-arrangements-later 2026-04-06 OPEN");
        }

        @Test
        void oneShortBreakHasALimitAndSoHaveAllOfAYear() {
            Told child = lasting(Told.child(), PeriodKind.SHORT_BREAK, "2026-01-05", "2026-01-22");
            lasting(child, PeriodKind.SHORT_BREAK, "2026-02-02", "2026-02-19");
            lasting(child, PeriodKind.SHORT_BREAK, "2026-03-02", "2026-03-19");
            lasting(child, PeriodKind.SHORT_BREAK, "2026-04-06", "2026-04-23");
            // 68 days in four breaks leave seven
            lasting(child, PeriodKind.SHORT_BREAK, "2026-05-04", "");
            assertThat(child.owed("2026-05-05", "short-breaks-limit"))
                    .contains("short-breaks-limit 2026-01-22 LATE", "short-breaks-limit 2026-05-11 OPEN");
            Told later = lasting(Told.child(), PeriodKind.SHORT_BREAK, "2025-05-01", "2025-07-15");
            assertThat(lasting(later, PeriodKind.SHORT_BREAK, "2026-07-20", "")
                            .owed("2026-07-21", "short-breaks-limit"))
                    .contains("short-breaks-limit 2026-08-06 OPEN");
        }

        @Test
        void aShortBreakOfTheReturnEndsInTime() {
            assertThat(Told.child()
                            .status(LegalStatus.Code.V3, "2026-01-05", "2026-01-22")
                            .owed("2026-02-01", "short-breaks-limit"))
                    .containsExactly("short-breaks-limit 2026-01-22 MET 2026-01-22");
        }

        @Test
        void secureHoursRunThroughTheChangesOfTheClocks() {
            Told autumn = Told.child().at(EventKind.SECURE_PLACEMENT_BEGAN, Instant.parse("2026-10-23T17:00:00Z"));
            assertThat(autumn.one("secure-72h").dueAt()).contains(Instant.parse("2026-10-26T17:00:00Z"));
            Told spring = Told.child().at(EventKind.SECURE_PLACEMENT_BEGAN, Instant.parse("2026-03-27T13:30:00Z"));
            assertThat(spring.one("secure-72h").dueAt()).contains(Instant.parse("2026-03-30T13:30:00Z"));
            assertThat(WhyThisDate.of(spring.one("secure-72h")))
                    .contains("Mon 30 Mar 2026, 14:30")
                    .contains("The clocks went forward");
        }

        @Test
        void courtAuthorityForSecureIsRenewedWithinThreeMonthsAndThenSix() {
            Told child = lasting(Told.child(), PeriodKind.SECURE_ORDER, "2025-11-30", "");
            assertThat(child.did(EventKind.SECURE_ORDER_MADE, "2025-11-30")
                            .did(EventKind.SECURE_ORDER_RENEWED, "2026-02-28")
                            .owed("2026-03-01", "secure-order"))
                    .containsExactly("secure-order-max 2026-02-28 MET 2026-02-28", "secure-order-max 2026-08-28 OPEN");
        }

        @Test
        void approvalComesBeforeCareEndsAtSixteenOrSeventeen() {
            Told child = Told.childBorn("2010-03-10")
                    .inCare("2020-01-06", "")
                    .did(EventKind.END_OF_ACCOMMODATION_PROPOSED, "2026-06-01");
            assertThat(child.owed("2026-06-02", "cease", "cla-review-early"))
                    .containsExactly("cease-looked-after-16-17 2026-06-01 LATE", "cla-review-early 2026-06-01 LATE");
            assertThat(child.did(EventKind.END_OF_CARE_APPROVED, "2026-05-20").owed("2026-06-02", "cease"))
                    .containsExactly("cease-looked-after-16-17 2026-06-01 MET 2026-05-20");
            // the day before the birthday, and the birthday
            assertThat(proposed("2026-03-09").owed("2026-06-02", "cease")).isEmpty();
            assertThat(proposed("2026-03-10").owed("2026-06-02", "cease")).hasSize(1);
        }

        private static Told proposed(String day) {
            return Told.childBorn("2010-03-10")
                    .inCare("2020-01-06", "")
                    .did(EventKind.END_OF_ACCOMMODATION_PROPOSED, day);
        }

        @Test
        void aConcernIsConsideredAtTheLatestByTheNextReview() {
            Told child = Told.child()
                    .inCare("2026-03-16", "")
                    .did(EventKind.LOOKED_AFTER_REVIEW, "2026-04-01")
                    .did(EventKind.VISIT_RAISED_CONCERN, "2026-05-12");
            assertThat(child.owed("2026-05-12", "review-after"))
                    .containsExactly("review-after-concern 2026-07-01 OPEN");
            assertThat(child.did(EventKind.REVIEW_CONSIDERED, "2026-05-14").owed("2026-05-14", "review-after"))
                    .containsExactly("review-after-concern 2026-07-01 MET 2026-05-14");
        }

        @Test
        void aChildWhoStaysElsewhereIsSeenSoonUnlessAssessed() {
            assertThat(lasting(Told.child(), PeriodKind.LONG_STAY, "2026-05-01", "")
                            .did(EventKind.LONG_STAY_VISIT, "2026-05-10")
                            .owed("2026-05-11", "hospital"))
                    .containsExactly(
                            "hospital-residential-s85 2026-05-13 MET 2026-05-10",
                            "hospital-residential-s85 2026-11-10 OPEN");
            assertThat(lasting(Told.child(), PeriodKind.LONG_STAY, "2026-05-01", "")
                            .did(EventKind.ASSESSMENT_AUTHORISED, "2025-06-01")
                            .owed("2026-05-11", "hospital"))
                    .containsExactly("hospital-residential-s85-assessed 2026-08-01 OPEN");
        }

        @Test
        void whatBeginsWithTheDayEndsADayEarlier() {
            assertThat(Told.child()
                            .did(EventKind.CONTACT_REFUSED, "2026-05-04")
                            .did(EventKind.SUPERVISION_ORDER_MADE, "2024-02-29")
                            .did(EventKind.FAMILY_ASSISTANCE_ORDER_MADE, "2026-01-05")
                            .owed("2026-05-04", "contact-refusal", "supervision", "family-assistance"))
                    .containsExactly(
                            "supervision-order 2025-02-28 LATE",
                            "contact-refusal-emergency 2026-05-10 OPEN",
                            "family-assistance-order 2027-01-04 OPEN");
        }
    }

    @Nested
    class AdoptionAndPermanence {

        @Test
        void theReviewAfterABreakdownIsNotBeforeFourWeeks() {
            Told child = Told.child().did(EventKind.CHILD_RETURNED_BY_ADOPTERS, "2026-04-20");
            assertThat(child.did(EventKind.ADOPTION_REVIEW, "2026-05-17").owed("2026-05-17", "adoption-disruption"))
                    .containsExactly("adoption-disruption-review 2026-06-01 OPEN");
            assertThat(child.did(EventKind.ADOPTION_REVIEW, "2026-05-18").owed("2026-05-18", "adoption-disruption"))
                    .containsExactly("adoption-disruption-review 2026-06-01 MET 2026-05-18");
            assertThat(WhyThisDate.of(child.one("adoption-disruption-review")))
                    .contains("It does not count before Mon 18 May 2026.");
        }

        @Test
        void consentWithdrawnGivesLongerWhereTheChildIsPlaced() {
            assertThat(Told.child()
                            .did(EventKind.CONSENT_WITHDRAWN, "2026-05-04")
                            .owed("2026-05-04", "consent"))
                    .containsExactly("consent-withdrawal-return 2026-05-10 OPEN");
            assertThat(Told.child()
                            .placed(Placement.Type.A6, "2026-01-10", "")
                            .did(EventKind.CONSENT_WITHDRAWN, "2026-05-04")
                            .owed("2026-05-04", "consent"))
                    .containsExactly("consent-withdrawal-return-placed 2026-05-17 OPEN");
        }

        @Test
        void theScorecardIsOfChildrenWhoMayBePlaced() {
            Told child = Told.child().inCare("2025-01-06", "");
            assertThat(child.owed("2026-03-09", "scorecard")).isEmpty();
            child.status(LegalStatus.Code.E1, "2025-09-01", "");
            assertThat(child.owed("2026-03-08", "scorecard"))
                    .containsExactly("scorecard-a2 2025-12-31 LATE", "scorecard-a10 2026-03-08 DUE_SOON");
            assertThat(child.one("scorecard-a10").starts()).isEqualTo("2025-09-01");
        }

        @Test
        void atTheFirstSixMonthlyReviewItIsSaidWhyTheChildIsNotPlaced() {
            Told child = Told.child()
                    .inCare("2025-01-06", "")
                    .status(LegalStatus.Code.E1, "2025-05-31", "")
                    .did(EventKind.ADOPTION_REVIEW, "2025-08-31");
            assertThat(child.owed("2025-09-01", "adoption-not-placed"))
                    .containsExactly("adoption-not-placed-question 2026-02-28 OPEN");
            child.did(EventKind.ADOPTION_REVIEW, "2026-02-20")
                    .did(EventKind.NOT_PLACED_QUESTION_ANSWERED, "2026-02-20");
            assertThat(child.owed("2026-03-01", "adoption-not-placed"))
                    .containsExactly("adoption-not-placed-question 2026-02-20 MET 2026-02-20");
        }

        @Test
        void approvalOfAnAdopterIsReviewedYearByYear() {
            assertThat(Told.child()
                            .did(EventKind.ADOPTER_APPROVED, "2024-02-29")
                            .did(EventKind.ADOPTER_REVIEWED, "2025-02-28")
                            .owed("2025-03-01", "adopter-review"))
                    .containsExactly("adopter-review 2025-02-28 MET 2025-02-28", "adopter-review 2026-02-28 OPEN");
        }

        @Test
        void theDayOnWhichANoticeWasSentCountsWhereItIsAWorkingDay() {
            assertThat(Told.child()
                            .did(EventKind.ADOPTER_REFUSAL_NOTIFIED, "2026-06-01")
                            .one("adopter-representations")
                            .due())
                    .isEqualTo("2026-07-24");
            assertThat(Told.child()
                            .did(EventKind.ADOPTER_REFUSAL_NOTIFIED, "2026-05-30")
                            .one("adopter-representations")
                            .due())
                    .isEqualTo("2026-07-24");
        }
    }

    @Nested
    class LeavingCare {

        @Test
        void newAccommodationIsReviewedAfterItsFirstDaysAndThenQuarterly() {
            Told child = lasting(Told.child(), PeriodKind.PROVIDED_ACCOMMODATION, "2026-07-01", "")
                    .did(EventKind.PERSONAL_ADVISER_VISIT, "2026-07-06");
            assertThat(child.owed("2026-07-10", "pathway-review-new-accommodation", "pa-visit-before-review"))
                    .containsExactly(
                            "pa-visit-before-review 2026-07-29 OPEN",
                            "pathway-review-new-accommodation 2026-07-29 OPEN");
            child.did(EventKind.PERSONAL_ADVISER_VISIT, "2026-07-20").did(EventKind.PATHWAY_REVIEW, "2026-07-29");
            assertThat(child.owed(
                            "2026-08-01",
                            "pathway-review-new-accommodation",
                            "pathway-review-accommodated",
                            "pa-visit-before-review"))
                    .containsExactly(
                            "pa-visit-before-review 2026-07-29 MET 2026-07-20",
                            "pathway-review-new-accommodation 2026-07-29 MET 2026-07-29",
                            "pathway-review-accommodated 2026-10-29 OPEN");
        }

        @Test
        void beingInTouchIsAskedAroundEachBirthday() {
            Told leaver = lasting(Told.childBorn("2007-06-15"), PeriodKind.CARE_LEAVER, "2025-06-15", "")
                    .did(EventKind.CARE_LEAVER_CONTACT, "2026-03-15");
            assertThat(leaver.owed("2026-04-01", "oc3").stream().limit(3))
                    .containsExactly(
                            "oc3-in-touch-window 2025-07-15 ENDED",
                            "oc3-in-touch-window 2026-07-15 MET 2026-03-15",
                            "oc3-in-touch-window 2027-07-15 OPEN");
            assertThat(leaver.owed("2026-04-01", "keep-in-touch")).containsExactly("keep-in-touch 2026-05-10 OPEN");
        }

        @Test
        void stayingPutIsConsideredAtEachReviewFromSixteen() {
            Told child = Told.childBorn("2010-03-10")
                    .inCare("2025-10-06", "")
                    .placed(Placement.Type.U6, "2025-10-06", "")
                    .did(EventKind.LOOKED_AFTER_REVIEW, "2025-11-03", "2026-02-02");
            assertThat(child.owed("2026-03-10", "staying")).containsExactly("staying-put-consider 2026-08-02 OPEN");
            child.did(EventKind.LOOKED_AFTER_REVIEW, "2026-07-30").did(EventKind.STAYING_PUT_CONSIDERED, "2026-07-30");
            assertThat(child.owed("2026-08-01", "staying"))
                    .containsExactly(
                            "staying-put-consider 2026-07-30 MET 2026-07-30", "staying-put-consider 2027-01-30 OPEN");
        }

        @Test
        void aReviewThatIsLateAtSixteenIsToConsiderItToo() {
            assertThat(Told.childBorn("2010-03-10")
                            .inCare("2025-10-06", "")
                            .placed(Placement.Type.U6, "2025-10-06", "")
                            .did(EventKind.LOOKED_AFTER_REVIEW, "2025-11-03")
                            .owed("2026-03-11", "staying"))
                    .containsExactly("staying-put-consider 2026-03-10 LATE");
        }

        @Test
        void aPersonalAdviserIsAppointedForAnEligibleChild() {
            assertThat(Told.childBorn("2010-03-10").inCare("2020-01-06", "").owed("2026-03-10", "pa-appointed"))
                    .containsExactly("pa-appointed 2026-06-10 OPEN");
        }
    }
}
