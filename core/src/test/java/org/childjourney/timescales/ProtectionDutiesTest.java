package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.Section47Enquiry;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.frontdoor.Referral;
import org.childjourney.protection.CoreGroup;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InNeedReview;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.EventKind;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProtectionDutiesTest {

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static Referral referral(String on, YesNo noFurtherAction, String closed) {
        return new Referral(
                LocalDate.parse(on),
                Optional.empty(),
                Optional.empty(),
                Optional.of(noFurtherAction),
                Optional.empty(),
                day(closed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Assessment assessment(String began, String authorised) {
        return new Assessment(
                Optional.empty(),
                LocalDate.parse(began),
                Optional.empty(),
                day(authorised),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Section47Enquiry enquiry(String began, YesNo conferenceNotRequired, String ended) {
        return new Section47Enquiry(
                Optional.empty(),
                LocalDate.parse(began),
                day(ended),
                Optional.empty(),
                Optional.of(conferenceNotRequired),
                Optional.empty(),
                Optional.empty());
    }

    private static InitialConference conference(String on) {
        return new InitialConference(
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse(on),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ProtectionPlan plan(String began, String ended) {
        return new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse(began),
                day(ended),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Nested
    class AReferral {

        @Test
        void asksForADecisionTheNextWorkingDayAndAnAssessmentInFortyFive() {
            assertThat(Told.child()
                            .record(referral("2026-03-02", YesNo.NO, ""))
                            .record(assessment("2026-03-04", "2026-05-08"))
                            .owed("2026-06-01", "referral", "child-family", "assessment"))
                    .containsExactly(
                            "referral-decision 2026-03-03 LATE",
                            // the statistic counts from the start of the assessment, and is met though guidance was not
                            "child-family-assessment 2026-05-07 MET_LATE 2026-05-08",
                            "assessment-duration-dfe 2026-05-11 MET 2026-05-08");
        }

        @Test
        void withoutFurtherActionAsksForNoAssessment() {
            assertThat(Told.child()
                            .record(referral("2026-03-02", YesNo.YES, ""))
                            .owed("2026-03-02", "child-family"))
                    .isEmpty();
        }

        @Test
        void closedBeforeTheAssessmentLetsItFallAway() {
            assertThat(Told.child()
                            .record(referral("2026-03-02", YesNo.NO, "2026-03-20"))
                            .owed("2026-06-01", "child-family"))
                    .containsExactly("child-family-assessment 2026-05-07 ENDED");
        }

        @Test
        void ofAFileThatDatesNoDecisionIsNotCalledUndecided() {
            assertThat(Told.child()
                            .fromFile()
                            .record(referral("2025-06-02", YesNo.NO, ""))
                            .file(2026, EventKind.REFERRAL_RECEIVED, EventKind.ASSESSMENT_AUTHORISED)
                            .owed("2026-04-10", "referral", "child-family"))
                    // 45 working days from Mon 2 Jun 2025: no bank holiday before Mon 4 Aug
                    .containsExactly("referral-decision 2025-06-03 UNKNOWN", "child-family-assessment 2025-08-04 LATE");
        }
    }

    @Nested
    class AnEnquiry {

        @Test
        void thatAStrategyDiscussionInitiatedStartsOneClock() {
            assertThat(Told.child()
                            .record(new StrategyDiscussion(Optional.empty(), LocalDate.parse("2026-03-13"), YesNo.NO))
                            .record(new StrategyDiscussion(Optional.empty(), LocalDate.parse("2026-03-20"), YesNo.YES))
                            .record(enquiry("2026-03-20", YesNo.NO, ""))
                            .owed("2026-04-15", "icpc"))
                    .containsExactly("icpc 2026-04-14 LATE");
        }

        @Test
        void isMetTogetherWithTheNextByOneConference() {
            assertThat(Told.child()
                            .record(enquiry("2026-03-20", YesNo.NO, ""))
                            .record(enquiry("2026-03-27", YesNo.NO, ""))
                            .record(conference("2026-04-13"))
                            .owed("2026-05-01", "icpc"))
                    .containsExactly("icpc 2026-04-14 MET 2026-04-13", "icpc 2026-04-21 MET 2026-04-13");
        }

        @Test
        void isMetByTheDecisionThatNoConferenceIsNeeded() {
            assertThat(Told.child()
                            .record(enquiry("2026-03-20", YesNo.YES, "2026-04-02"))
                            .owed("2026-05-01", "icpc"))
                    .containsExactly("icpc 2026-04-14 MET 2026-04-02");
        }
    }

    @Nested
    class AProtectionPlan {

        private final Told child = Told.child().record(conference("2026-04-28"));

        @Test
        void asksForCoreGroupsReviewsAndVisits() {
            assertThat(child.record(plan("2026-04-28", ""))
                            .record(new CoreGroup(LocalDate.parse("2026-05-12")))
                            .record(new ProtectionReview(Optional.empty(), LocalDate.parse("2026-07-20")))
                            .did(EventKind.PROTECTION_VISIT, "2026-05-11")
                            .owed("2026-07-21", "core-group", "rcpc-first", "rcpc-next", "cp-visit"))
                    .containsExactly(
                            // ten working days, over 4 May
                            "core-group-first 2026-05-13 MET 2026-05-12",
                            "cp-visit 2026-05-13 MET 2026-05-11",
                            // ten working days from 11 May, over 25 May
                            "cp-visit 2026-05-26 LATE",
                            "core-group-next 2026-06-23 LATE",
                            "rcpc-first 2026-07-28 MET 2026-07-20",
                            "rcpc-next 2027-01-20 OPEN");
        }

        @Test
        void thatEndsEndsWhatItAsked() {
            Told ended = child.record(plan("2026-04-28", "2026-05-05"));
            assertThat(ended.owed("2026-07-21", "core-group", "rcpc-first", "cp-visit"))
                    .containsExactly(
                            "core-group-first 2026-05-13 ENDED",
                            "cp-visit 2026-05-13 ENDED",
                            "rcpc-first 2026-07-28 ENDED");
            assertThat(ended.one("cp-visit").explanation().notes())
                    .extracting(Explanation.Note::key)
                    .contains("note.ended.plan");
        }

        @Test
        void ofAFileWithoutVisitsCountsThemFromTheDayOfTheFile() {
            assertThat(Told.child()
                            .fromFile()
                            .record(plan("2025-05-01", ""))
                            .file(2026, EventKind.PROTECTION_PLAN_BEGAN, EventKind.REVIEW_CONFERENCE)
                            .owed("2026-04-10", "cp-visit", "rcpc-first"))
                    // ten working days from 31 March 2026, over 3 and 6 April
                    .containsExactly("rcpc-first 2025-08-01 LATE", "cp-visit 2026-04-16 OPEN");
        }

        @Test
        void madeBeforeTheBirthIsReviewedAfterItWhereThatIsSooner() {
            assertThat(Told.childBorn("2026-04-25")
                            .record(plan("2026-04-01", ""))
                            .owed("2026-05-01", "rcpc-prebirth", "rcpc-first"))
                    .containsExactly("rcpc-prebirth 2026-05-26 OPEN", "rcpc-first 2026-07-01 OPEN");
            assertThat(Told.childBorn("2026-06-20")
                            .record(plan("2026-04-01", ""))
                            .owed("2026-06-21", "rcpc-prebirth"))
                    .isEmpty();
        }
    }

    @Nested
    class AnInNeedPlan {

        @Test
        void asksForVisitsAndReviews() {
            assertThat(Told.child()
                            .record(new InNeedPlan(
                                    Optional.empty(),
                                    LocalDate.parse("2026-05-13"),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()))
                            .record(new InNeedReview(LocalDate.parse("2026-08-10")))
                            .owed("2026-08-11", "cin-"))
                    // twenty working days from 13 May, over 25 May
                    .containsExactly(
                            "cin-visit 2026-06-11 LATE",
                            "cin-review 2026-08-13 MET 2026-08-10",
                            "cin-review 2027-02-10 OPEN");
        }
    }
}
