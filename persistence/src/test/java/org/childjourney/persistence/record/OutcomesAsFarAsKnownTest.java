package org.childjourney.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Child;
import org.childjourney.people.Sex;
import org.childjourney.protection.InitialConference;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Standard Safeguarding Dataset states an outcome only where the records do.
class OutcomesAsFarAsKnownTest {

    private static final ChildId SAM = new ChildId(new UUID(0, 100));
    private static final Optional<RecordId> REFERRAL = Optional.of(new RecordId(new UUID(0, 1)));
    private static final LocalDate ON = LocalDate.of(2026, 2, 2);

    @TempDir
    private Path folder;

    private final List<Change<?>> changes = new ArrayList<>();

    @BeforeEach
    void aChild() {
        var sam = new Child(
                Optional.of("C-1"),
                Optional.empty(),
                Optional.of(LocalDate.of(2015, 5, 5)),
                Sex.MALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        changes.add(Change.first(new RecordId(SAM.value()), Child.KIND, Optional.of(SAM), sam));
    }

    private <B extends Body> void record(int number, RecordKind<B> kind, B body) {
        changes.add(Change.first(new RecordId(new UUID(0, number)), kind, Optional.of(SAM), body));
    }

    private void referral(Optional<YesNo> noFurtherAction) {
        var none = Optional.<RecordId>empty();
        record(
                1,
                Referral.KIND,
                new Referral(
                        ON,
                        Optional.empty(),
                        Optional.empty(),
                        noFurtherAction,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        none,
                        none));
    }

    private void assessment(Optional<RecordId> referral, Optional<YesNo> supportNeeded) {
        record(
                2,
                Assessment.KIND,
                new Assessment(
                        referral,
                        ON,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        supportNeeded,
                        Optional.empty(),
                        Optional.empty()));
    }

    private String read(String table, String field) {
        try (var store = TestStore.create(folder)) {
            store.door.save(TestStore.AUTHOR, changes);
            return store.view
                    .read(sql -> sql.fetch("select * from " + table).getValues(field, String.class))
                    .getFirst();
        }
    }

    private String ofTheReferral() {
        return read("ssd_cin_episodes", "cine_referral_outcome_json");
    }

    @Test
    void whatCameOfAReferralIsStated() {
        referral(Optional.of(YesNo.NO));
        assessment(REFERRAL, Optional.empty());
        record(3, StrategyDiscussion.KIND, new StrategyDiscussion(REFERRAL, ON, YesNo.YES));

        assertThat(ofTheReferral()).isEqualTo("""
                        {"OUTCOME_SINGLE_ASSESSMENT_FLAG":"Y","OUTCOME_NFA_FLAG":"N",\
                        "OUTCOME_STRATEGY_DISCUSSION_FLAG":"Y"}""");
    }

    @Test
    void soIsThatNothingCameOfIt() {
        referral(Optional.of(YesNo.YES));

        assertThat(ofTheReferral()).isEqualTo("""
                        {"OUTCOME_SINGLE_ASSESSMENT_FLAG":"N","OUTCOME_NFA_FLAG":"Y",\
                        "OUTCOME_STRATEGY_DISCUSSION_FLAG":"N"}""");
    }

    @Test
    void aDiscussionThatNamesNoReferralMayBeOfThisOne() {
        referral(Optional.of(YesNo.NO));
        record(3, StrategyDiscussion.KIND, new StrategyDiscussion(Optional.empty(), ON, YesNo.YES));

        assertThat(ofTheReferral()).isEqualTo("""
                        {"OUTCOME_SINGLE_ASSESSMENT_FLAG":"N","OUTCOME_NFA_FLAG":"N"}""");
    }

    @Test
    void soMayAnAssessmentAndWhetherThereWasFurtherActionIsNotKnown() {
        referral(Optional.empty());
        assessment(Optional.empty(), Optional.empty());

        assertThat(ofTheReferral()).isEqualTo("""
                        {"OUTCOME_STRATEGY_DISCUSSION_FLAG":"N"}""");
    }

    @Test
    void anAssessmentWithoutAnAnswerHasNoOutcome() {
        assessment(Optional.empty(), Optional.empty());

        assertThat(read("ssd_cin_assessments", "cina_assessment_outcome_json")).isEqualTo("{}");
    }

    @Test
    void supportThatIsNeededIsNoOutcomeWithoutFurtherAction() {
        assessment(Optional.empty(), Optional.of(YesNo.YES));

        assertThat(read("ssd_cin_assessments", "cina_assessment_outcome_json")).isEqualTo("""
                        {"OUTCOME_NFA_FLAG":"N","OUTCOME_REQUIRING_SUPPORT_FLAG":"Y"}""");
    }

    @Test
    void aConferenceWithoutAnAnswerHasNoOutcome() {
        record(
                4,
                InitialConference.KIND,
                new InitialConference(
                        Optional.empty(),
                        Optional.empty(),
                        ON,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(read("ssd_initial_cp_conference", "icpc_icpc_outcome_json")).isEqualTo("{}");
    }
}
