package org.childjourney.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.attachments.Attachment;
import org.childjourney.attachments.FileId;
import org.childjourney.attachments.FileKey;
import org.childjourney.attachments.FileType;
import org.childjourney.attachments.KeptFile;
import org.childjourney.attachments.KeptFiles;
import org.childjourney.people.Child;
import org.childjourney.people.Sex;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finished;
import org.childjourney.recording.Question;
import org.childjourney.visits.RecordVisit.Answer;
import org.childjourney.visits.RecordVisit.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordVisitTest {

    private static final Instant HALF_PAST_THREE = Instant.parse("2026-11-23T15:30:00Z");
    private static final ChildId LEO = new ChildId(new UUID(0, 1));
    private static final ChildId SAM = new ChildId(new UUID(0, 5));
    private static final ChildId NOOR = new ChildId(new UUID(0, 6));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));

    private final Clock clock = Clock.fixed(HALF_PAST_THREE, London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final Uuid7 ids = new Uuid7(clock, new Random(1));

    @BeforeEach
    void leoIsInTheStore() {
        var leo = new Child(
                Optional.of("1001"),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 6, 1)),
                Sex.MALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.save(PRIYA, List.of(Change.first(new RecordId(LEO.value()), Child.KIND, Optional.of(LEO), leo)));
    }

    @Test
    void aVisitInWhichAllIsAnsweredIsRecorded() {
        Answer answer = recording(Role.SOCIAL_WORKER).record(List.of(LEO), full(LEO));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Recorded.class,
                        recorded -> assertThat(recorded.visits().get(LEO))
                                .extracting(Visit::outcome, Visit::seen)
                                .containsExactly(Outcome.RECORDED, ChildSeen.ALONE));
        assertThat(store.of(LEO, Visit.KIND))
                .singleElement()
                .satisfies(held -> assertThat(held.body().on()).isEqualTo(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void datesAloneAreKeptAndDoNotCount() {
        recording(Role.SOCIAL_WORKER).record(List.of(LEO), seen("-1", LEO));

        assertThat(store.of(LEO, Visit.KIND))
                .singleElement()
                .satisfies(held -> assertThat(held.body().outcome()).isEqualTo(Outcome.DATES_ONLY));
        assertThat(new VisitHistory(store.of(LEO, Visit.KIND)).lastSeen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "startedAt", "where", "account", "next", "nextBy", "nextWho"})
    void eachQuestionThatCountsIsMissed(String part) {
        var given = full(LEO).with(part, " ");

        assertThat(RecordVisit.outcome(given, LEO)).isEqualTo(Outcome.DATES_ONLY);
        assertThat(RecordVisit.missing(given, LEO)).extracting(Question::part).containsExactly(part);
    }

    /// Must show: of three siblings one is not seen, and no child's words are in another's record.
    @Test
    void siblingsAreVisitedTogetherAndEachHasARecordOfTheirOwn() {
        var given = full(LEO)
                .with(Answers.name("visited", SAM), "YES")
                .with(Answers.name("purpose", SAM), "IN_NEED")
                .with(Answers.name("seen", SAM), "YES")
                .with(Answers.name("alone", SAM), "NO")
                .with(Answers.name("notAlone", SAM), "AGE")
                .with(Answers.name("words", SAM), "Sam drew a dog.")
                .with(Answers.name("visited", NOOR), "YES")
                .with(Answers.name("purpose", NOOR), "IN_NEED")
                .with(Answers.name("seen", NOOR), "NO")
                .with(Answers.name("notSeen", NOOR), "ASLEEP")
                .with(Answers.name("words", NOOR), "left over from before it was said that she slept")
                .with("aboutSomebodyElse", "Uncle is ill.");

        var answer = (Answer.Recorded) recording(Role.SOCIAL_WORKER).record(List.of(LEO, SAM, NOOR), given);

        var first = store.of(LEO, Visit.KIND).getFirst();
        assertThat(answer.visits().values())
                .extracting(Visit::outcome)
                .containsExactly(Outcome.RECORDED, Outcome.RECORDED, Outcome.NOT_DONE);
        assertThat(first.body().childsWords()).isEqualTo("Nan is kind.");
        assertThat(first.body().story().aboutSomebodyElse()).isEqualTo("Uncle is ill.");
        assertThat(only(SAM).toString()).contains("Sam drew").doesNotContain("Nan is kind", "Uncle");
        assertThat(only(SAM).seen()).isEqualTo(ChildSeen.WITH_OTHERS);
        assertThat(only(SAM).setting().together()).contains(first.id());
        assertThat(only(NOOR).childsWords()).isEmpty();
        assertThat(only(NOOR).toString()).doesNotContain("Sam drew", "Nan is kind", "Uncle");
        assertThat(only(NOOR).found().notSeen()).contains(NotSeenBecause.ASLEEP);
    }

    @Test
    void whyOneChildWasNotSeenInTimeIsInNoOthersRecord() {
        var given = full(LEO)
                .with(Answers.name("late", LEO), "Leo was in hospital.")
                .with(Answers.name("agreedDone", LEO), "YES")
                .with(Answers.name("visited", SAM), "YES")
                .with(Answers.name("purpose", SAM), "IN_NEED")
                .with(Answers.name("seen", SAM), "YES")
                .with(Answers.name("alone", SAM), "YES")
                .with(Answers.name("words", SAM), "Sam drew a dog.");
        recording(Role.SOCIAL_WORKER).record(List.of(LEO, SAM), given);

        assertThat(only(LEO).story().late()).isEqualTo("Leo was in hospital.");
        assertThat(only(LEO).found().agreedDone()).contains(YesNo.YES);
        assertThat(only(SAM).toString()).doesNotContain("hospital");
        assertThat(only(SAM).found().agreedDone()).isEmpty();
    }

    /// What was answered before that was known is not kept.
    @ParameterizedTest
    @ValueSource(strings = {"", "YES", "NO"})
    void beforeTheBirthNobodyIsSeenAndTheVisitCounts(String seen) {
        var given = full(LEO)
                .with(Answers.name("purpose", LEO), Visit.Purpose.PRE_BIRTH.name())
                .with(Answers.name("seen", LEO), seen)
                .with(Answers.name("notSeen", LEO), NotSeenBecause.ASLEEP.name());
        assertThat(RecordVisit.missing(given, LEO)).isEmpty();

        assertThat(recording(Role.SOCIAL_WORKER).record(List.of(LEO), given)).isInstanceOf(Answer.Recorded.class);

        assertThat(only(LEO))
                .returns(Outcome.RECORDED, Visit::outcome)
                .returns("", Visit::childsWords)
                .returns(Optional.empty(), visit -> visit.found().notSeen());
        var history = new VisitHistory(store.of(LEO, Visit.KIND));
        assertThat(history.lastSeen()).isEmpty();
        assertThat(history.lately(List.of()).visits()).isZero();
        assertThat(history.notSeenInARow()).isZero();
    }

    @Test
    void aFileIsAttachedOnlyWhereTheChildWasSeen() {
        var drawing = new KeptFiles(List.of(new KeptFile(
                        new FileId(new UUID(0, 7)), new FileKey("k"), "drawing.jpg", FileType.JPEG, 3, "0".repeat(64))))
                .answer();
        var given = full(LEO)
                .with(Answers.name("files", LEO), drawing)
                .with(Answers.name("visited", SAM), "YES")
                .with(Answers.name("purpose", SAM), "IN_NEED")
                .with(Answers.name("seen", SAM), "NO")
                .with(Answers.name("files", SAM), drawing);

        recording(Role.SOCIAL_WORKER).record(List.of(LEO, SAM), given);

        assertThat(store.of(LEO, Attachment.KIND)).hasSize(1);
        assertThat(store.of(SAM, Attachment.KIND)).isEmpty();
    }

    private Visit only(ChildId child) {
        return store.of(child, Visit.KIND).getFirst().body();
    }

    @Test
    void everyProblemIsSaidAtOnceAndNothingIsSaved() {
        var nothing = new Answers(Map.of("startedAt", "25", "minutes", "long", "nextBy", "soon", "scale", "11"));

        assertThat(problemsOf(nothing))
                .containsExactlyInAnyOrder(
                        Problem.NO_DATE,
                        Problem.TIME_NOT_READ,
                        Problem.MINUTES_NOT_READ,
                        Problem.NO_PURPOSE,
                        Problem.NEXT_NOT_READ,
                        Problem.SCALE_NOT_READ,
                        Problem.SEEN_NOT_SAID);
        assertThat(store.of(LEO, Visit.KIND)).isEmpty();
    }

    @Test
    void whatIsSaidByHalfIsAskedFor() {
        assertThat(problemsOf(seen("t", LEO).with(Answers.name("alone", LEO), "")))
                .containsExactly(Problem.ALONE_NOT_SAID);
        assertThat(problemsOf(seen("t", LEO).with("scale", "3"))).containsExactly(Problem.SCALE_WITHOUT_REASON);
        assertThat(problemsOf(seen("t", LEO).with("nextBy", "20/11"))).containsExactly(Problem.NEXT_IS_PAST);
    }

    @Test
    void aVisitAheadIsRefusedToTheMinute() {
        assertThat(problemsOf(seen("24/11", LEO))).containsExactly(Problem.DATE_AHEAD);
        assertThat(problemsOf(seen("t", LEO).with("startedAt", "15:31"))).containsExactly(Problem.TIME_AHEAD);
        assertThat(recording(Role.SOCIAL_WORKER)
                        .record(List.of(LEO), seen("t", LEO).with("startedAt", "15:30")))
                .isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void aVisitBeforeTheChildWasBornIsRefused() {
        assertThat(problemsOf(seen("31/5/2024", LEO))).containsExactly(Problem.DATE_BEFORE_BIRTH);
    }

    @Test
    void aReviewingOfficerMayNotRecordOne() {
        assertThatThrownBy(() -> recording(Role.REVIEWING_OFFICER).record(List.of(LEO), seen("t", LEO)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void itCanBeTakenBackForTenMinutesByWhoeverFinishedIt() {
        Finished first = finished();
        assertThat(undoing(PRIYA, FinishRecord.WHILE).undo(first)).isEqualTo(FinishRecord.Answer.UNDONE);
        assertThat(store.of(LEO, Visit.KIND)).isEmpty();
        assertThat(undoing(PRIYA, FinishRecord.WHILE).undo(first)).isEqualTo(FinishRecord.Answer.CHANGED_SINCE);

        Finished second = finished();
        assertThat(undoing(PRIYA, FinishRecord.WHILE.plusSeconds(1)).undo(second))
                .isEqualTo(FinishRecord.Answer.TOO_LATE);
        assertThat(undoing(new UserId(new UUID(0, 3)), Duration.ZERO).undo(second))
                .isEqualTo(FinishRecord.Answer.NOT_YOURS);
        assertThat(store.of(LEO, Visit.KIND)).hasSize(1);
    }

    private Finished finished() {
        var answer = recording(Role.SOCIAL_WORKER).record(List.of(LEO), full(LEO));
        return ((Answer.Recorded) answer).finished();
    }

    private List<Problem> problemsOf(Answers given) {
        return ((Answer.Refused) recording(Role.SOCIAL_WORKER).record(List.of(LEO), given))
                .wrong().stream().map(RecordVisit.Wrong::problem).toList();
    }

    private RecordVisit recording(Role role) {
        var user = signedIn(PRIYA, role);
        return new RecordVisit(
                new FinishRecord(store, store, Delegation.standard(), user, ids, clock), store, store, user, clock);
    }

    private FinishRecord undoing(UserId user, Duration after) {
        return new FinishRecord(
                store,
                store,
                Delegation.standard(),
                signedIn(user, Role.SOCIAL_WORKER),
                ids,
                Clock.fixed(HALF_PAST_THREE.plus(after), London.ZONE));
    }

    private static SignedIn signedIn(UserId user, Role role) {
        return new SignedIn(user, "Priya Nair", role, Optional.empty());
    }

    /// When, what for, and that the child was seen alone.
    private static Answers seen(String on, ChildId child) {
        return new Answers(Map.of(
                "on",
                on,
                Answers.name("purpose", child),
                Visit.Purpose.IN_CARE.name(),
                Answers.name("visited", child),
                "YES",
                Answers.name("seen", child),
                "YES",
                Answers.name("alone", child),
                "YES"));
    }

    private static Answers full(ChildId child) {
        return seen("t", child)
                .with("startedAt", "15:00")
                .with("where", "At home")
                .with(Answers.name("words", child), "Nan is kind.")
                .with("account", "He is settled.")
                .with("next", "Ask Nan about Saturdays")
                .with("nextBy", "fri")
                .with("nextWho", "Priya");
    }
}
