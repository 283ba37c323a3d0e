package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Days that a court or a decision gives, counts that stand still, times that are over with their day, and duties that
/// come back.
class DaysGivenAndPausedTest {

    private static Told waiting(Told told, String from, String until) {
        Optional<LocalDate> ended = until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
        return told.tell(facts ->
                facts.lasted(PeriodKind.CLARIFICATION_AWAITED, Beginning.on(LocalDate.parse(from)), ended, Set.of()));
    }

    @Nested
    class Access {

        private final Told person = Told.child().did(EventKind.ACCESS_ASKED, "2026-03-10");

        @Test
        void itIsAnsweredInAMonthBeginningWithTheDay() {
            assertThat(person.owed("2026-03-11", "subject")).containsExactly("subject-access 2026-04-09 OPEN");
        }

        @Test
        void theClockStandsStillUntilTheClarificationArrives() {
            waiting(person, "2026-03-12", "2026-03-17");
            Obligation access = person.one("subject-access");
            assertThat(access.due()).isEqualTo("2026-04-14");
            assertThat(WhyThisDate.of(access))
                    .contains("Tue 10 Mar 2026 + 1 month beginning with the day and 5 days paused = Tue 14 Apr 2026.")
                    .contains("Paused from Thu 12 Mar 2026 to Tue 17 Mar 2026: 5 days.");
        }

        @Test
        void itIsNotLateWhileItStandsStill() {
            waiting(person, "2026-03-12", "");
            assertThat(person.owed("2026-06-01", "subject")).containsExactly("subject-access 2026-04-09 ENDED");
            assertThat(WhyThisDate.of(person.one("subject-access")))
                    .contains("It stands still since Thu 12 Mar 2026, until what was asked has arrived.");
        }

        @Test
        void daysPausedTwiceCountOnce() {
            waiting(waiting(person, "2026-03-12", "2026-03-17"), "2026-03-15", "2026-03-18");
            assertThat(person.one("subject-access").due()).isEqualTo("2026-04-15");
        }

        @Test
        void whatWasAskedAfterItWasDueChangesNothing() {
            waiting(person, "2026-04-10", "2026-04-20");
            assertThat(person.one("subject-access").due()).isEqualTo("2026-04-09");
        }

        @Test
        void itIsExtendedByTwoMonthsAtTheMost() {
            person.did(EventKind.ACCESS_UNTIL, "2026-07-31");
            Obligation access = person.one("subject-access");
            assertThat(access.due()).isEqualTo("2026-06-09");
            assertThat(WhyThisDate.of(access))
                    .contains("Fri 31 Jul 2026, is later than the rule allows at the longest: Tue 9 Jun 2026 counts.");
        }

        @Test
        void anExtensionIsLongerByThePause() {
            waiting(person.did(EventKind.ACCESS_UNTIL, "2026-06-12"), "2026-03-12", "2026-03-17");
            assertThat(person.one("subject-access").due()).isEqualTo("2026-06-12");
        }

        @Test
        void beforeTheNewLawNothingIsCounted() {
            assertThat(Told.child().did(EventKind.ACCESS_ASKED, "2026-02-04").owed())
                    .isEmpty();
        }
    }

    @Nested
    class Orders {

        @Test
        void theCourtsOwnDayCounts() {
            Told sam = Told.child()
                    .did(EventKind.EMERGENCY_PROTECTION_ORDER, "2026-06-01")
                    .at(EventKind.EMERGENCY_PROTECTION_UNTIL, Instant.parse("2026-06-05T15:00:00Z"));
            Obligation order = sam.one("epo");
            assertThat(order.due()).isEqualTo("2026-06-05");
            assertThat(order.dueAt()).contains(Instant.parse("2026-06-05T15:00:00Z"));
            assertThat(WhyThisDate.of(order)).contains("By the rule alone it would be Tue 9 Jun 2026.");
        }

        @Test
        void withoutItTheDaysAreCountedFromTheOrder() {
            assertThat(Told.child()
                            .did(EventKind.EMERGENCY_PROTECTION_ORDER, "2026-06-01")
                            .one("epo")
                            .due())
                    .isEqualTo("2026-06-09");
        }

        @Test
        void orBeginWithPoliceProtectionWhereThePoliceApplied() {
            Obligation order = Told.child()
                    .did(EventKind.POLICE_PROTECTION_BEGAN, "2026-05-30")
                    .did(EventKind.EMERGENCY_PROTECTION_ORDER_FOR_POLICE, "2026-06-01")
                    .one("epo");
            assertThat(order.trigger()).isEqualTo(EventKind.POLICE_PROTECTION_BEGAN);
            assertThat(order.due()).isEqualTo("2026-06-06");
        }

        @Test
        void anOrderEndsPoliceProtection() {
            assertThat(Told.child()
                            .at(EventKind.POLICE_PROTECTION_BEGAN, Instant.parse("2026-05-30T21:00:00Z"))
                            .did(EventKind.EMERGENCY_PROTECTION_ORDER_FOR_POLICE, "2026-06-01")
                            .owed("2026-06-05", "police"))
                    .containsExactly("police-protection 2026-06-02 MET 2026-06-01");
        }

        @Test
        void proceedingsGoOnToTheDayThatTheCourtGave() {
            Told sam = Told.child()
                    .did(EventKind.APPLICATION_ISSUED, "2026-01-05")
                    .did(EventKind.PROCEEDINGS_UNTIL, "2026-08-30", "2026-10-25");
            assertThat(sam.one("care-proceedings-26w").due()).isEqualTo("2026-10-25");
        }
    }

    @Test
    void whatSomebodyMayDoIsOverWithItsDay() {
        Told told = Told.child().did(EventKind.COMPLAINT_ADJUDICATED, "2026-06-01");
        assertThat(told.owed("2026-06-29", "complaint-stage3"))
                .containsExactly("complaint-stage3-request 2026-06-29 DUE_SOON");
        assertThat(told.owed("2026-06-30", "complaint-stage3"))
                .containsExactly("complaint-stage3-request 2026-06-29 ENDED");
    }

    @Nested
    class PrivateFostering {

        private final Told sam = Told.child()
                .tell(facts -> facts.lasted(
                        PeriodKind.PRIVATE_FOSTERING,
                        Beginning.on(LocalDate.parse("2025-06-02")),
                        Optional.of(LocalDate.parse("2026-09-01")),
                        Set.of()));

        @Test
        void theFirstVisitIsThatAfterTheNotice() {
            assertThat(sam.did(EventKind.PRIVATE_FOSTERING_NOTIFIED, "2025-06-02")
                            .owed("2025-06-03", "pf-"))
                    .containsExactly("pf-initial-visit-existing 2025-06-11 OPEN", "pf-assessment 2025-08-04 OPEN");
        }

        @Test
        void withoutNoticeItIsCountedFromTheDayItBecameKnown() {
            assertThat(sam.owed("2025-06-03", "pf-")).containsExactly("pf-visit-year1 2025-07-14 OPEN");
        }

        @Test
        void afterAYearTheyAreFewerAndEndWithTheArrangement() {
            assertThat(sam.did(EventKind.PRIVATE_FOSTERING_VISIT, "2026-06-01", "2026-06-30")
                            .owed("2026-09-02", "pf-"))
                    .containsExactly(
                            "pf-visit-year1 2025-07-14 MET_LATE 2026-06-01",
                            "pf-visit-year1 2026-07-13 MET 2026-06-30",
                            "pf-visit-year2 2026-09-22 ENDED");
        }
    }

    @Nested
    class ComingBack {

        @Test
        void eachIsCountedFromTheOneBefore() {
            assertThat(Told.child()
                            .did(EventKind.FOSTER_CARER_APPROVED, "2024-02-29")
                            .did(EventKind.FOSTER_CARER_REVIEW, "2025-02-20", "2026-03-01")
                            .owed("2026-03-02", "foster-carer"))
                    .containsExactly(
                            "foster-carer-review 2025-02-28 MET 2025-02-20",
                            "foster-carer-review 2026-02-20 MET_LATE 2026-03-01",
                            "foster-carer-review 2027-03-01 OPEN");
        }

        @Test
        void aNewBeginningStartsItAnew() {
            assertThat(Told.child()
                            .did(EventKind.PRE_PROCEEDINGS_MEETING, "2026-01-05", "2026-06-01")
                            .did(EventKind.PRE_PROCEEDINGS_REVIEW, "2026-02-10")
                            .owed("2026-06-02", "pre-proceedings-review"))
                    .containsExactly(
                            "pre-proceedings-review 2026-02-16 MET 2026-02-10",
                            "pre-proceedings-review 2026-03-24 ENDED",
                            "pre-proceedings-review 2026-07-13 OPEN");
        }

        @Test
        void theyEndWithPreProceedings() {
            assertThat(Told.child()
                            .tell(facts -> facts.lasted(
                                    PeriodKind.PRE_PROCEEDINGS,
                                    Beginning.on(LocalDate.parse("2026-01-02")),
                                    Optional.of(LocalDate.parse("2026-02-20")),
                                    Set.of()))
                            .did(EventKind.PRE_PROCEEDINGS_MEETING, "2026-01-05")
                            .did(EventKind.PRE_PROCEEDINGS_REVIEW, "2026-02-10")
                            .owed("2026-06-02", "pre-proceedings-review"))
                    .containsExactly(
                            "pre-proceedings-review 2026-02-16 MET 2026-02-10",
                            "pre-proceedings-review 2026-03-24 ENDED");
        }
    }
}
