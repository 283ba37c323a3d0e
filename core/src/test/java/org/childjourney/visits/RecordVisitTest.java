package org.childjourney.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
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
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finished;
import org.childjourney.visits.RecordVisit.Answer;
import org.childjourney.visits.RecordVisit.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordVisitTest {

    private static final Instant HALF_PAST_THREE = Instant.parse("2026-11-23T15:30:00Z");
    private static final ChildId LEO = new ChildId(new UUID(0, 1));
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
    void aVisitWithTheChildsWordsAndAnAccountIsRecorded() {
        Answer answer = recording(Role.SOCIAL_WORKER).record(draft("t", "15:00", "Nan is kind.", "He is settled."));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Recorded.class,
                        recorded -> assertThat(recorded.visit().outcome()).isEqualTo(Outcome.RECORDED));
        assertThat(store.of(LEO, Visit.KIND))
                .singleElement()
                .satisfies(held -> assertThat(held.body().on()).isEqualTo(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void datesAloneAreKeptAndDoNotCount() {
        recording(Role.SOCIAL_WORKER).record(draft("-1", "", "", ""));

        assertThat(store.of(LEO, Visit.KIND))
                .singleElement()
                .satisfies(held -> assertThat(held.body().outcome()).isEqualTo(Outcome.DATES_ONLY));
        assertThat(new VisitHistory(store.of(LEO, Visit.KIND)).lastSeen()).isEmpty();
    }

    @Test
    void everyProblemIsSaidAtOnceAndNothingIsSaved() {
        var nothing = new VisitDraft(LEO, "", "25", Visit.Purpose.IN_CARE, Optional.empty(), "", "", "");

        assertThat(recording(Role.SOCIAL_WORKER).record(nothing))
                .isEqualTo(new Answer.Refused(Set.of(Problem.NO_DATE, Problem.TIME_NOT_READ, Problem.SEEN_NOT_SAID)));
        assertThat(store.of(LEO, Visit.KIND)).isEmpty();
    }

    @Test
    void aVisitAheadIsRefusedToTheMinute() {
        assertThat(problemsOf(draft("24/11", "", "", ""))).containsExactly(Problem.DATE_AHEAD);
        assertThat(problemsOf(draft("t", "15:31", "", ""))).containsExactly(Problem.TIME_AHEAD);
        assertThat(recording(Role.SOCIAL_WORKER).record(draft("t", "15:30", "", "")))
                .isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void aVisitBeforeTheChildWasBornIsRefused() {
        assertThat(problemsOf(draft("31/5/2024", "", "", ""))).containsExactly(Problem.DATE_BEFORE_BIRTH);
    }

    @Test
    void aReviewingOfficerMayNotRecordOne() {
        assertThatThrownBy(() -> recording(Role.REVIEWING_OFFICER).record(draft("t", "", "", "")))
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
        var answer = recording(Role.SOCIAL_WORKER).record(draft("t", "", "Hello.", "Well."));
        return ((Answer.Recorded) answer).finished();
    }

    private Set<Problem> problemsOf(VisitDraft draft) {
        return ((Answer.Refused) recording(Role.SOCIAL_WORKER).record(draft)).problems();
    }

    private RecordVisit recording(Role role) {
        var user = signedIn(PRIYA, role);
        return new RecordVisit(
                new FinishRecord(store, store, Delegation.standard(), user, ids, clock), store, user, clock);
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

    private static VisitDraft draft(String on, String at, String words, String account) {
        return new VisitDraft(
                LEO, on, at, Visit.Purpose.IN_CARE, Optional.of(ChildSeen.ALONE), "At home", words, account);
    }
}
