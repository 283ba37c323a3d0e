package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.plan.RecordSafetyScale;
import org.childjourney.plan.SafetyScale;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.FinishRecord.Answer;
import org.childjourney.voice.ChildSays;
import org.childjourney.voice.RecordChildSays;
import org.junit.jupiter.api.Test;

class FinishRecordTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));
    private static final UserId JO = new UserId(new UUID(0, 3));

    private final Moved clock = new Moved();
    private final InMemoryStore store = new InMemoryStore(clock);
    private final Uuid7 ids = new Uuid7(clock, new Random(1));

    @Test
    void whatTheChildSaysAnewTakesThePlaceOfWhatWasSaidAndUndoBringsItBack() {
        says("I want to stay with Nan.");
        Finished second = says("I want to go home.");
        assertThat(words()).containsExactly("I want to go home.");

        assertThat(finish(PRIYA, Role.SOCIAL_WORKER).undo(second)).isEqualTo(Answer.UNDONE);

        assertThat(words()).containsExactly("I want to stay with Nan.");
    }

    @Test
    void theFirstWordsThatAreTakenBackAreWithdrawn() {
        Finished first = says("I want to stay with Nan.");

        assertThat(finish(PRIYA, Role.SOCIAL_WORKER).undo(first)).isEqualTo(Answer.UNDONE);

        assertThat(words()).isEmpty();
    }

    @Test
    void afterTenMinutesItStands() {
        Finished first = says("I want to stay with Nan.");
        clock.go(Duration.ofMinutes(10));
        assertThat(finish(JO, Role.SOCIAL_WORKER).undo(first)).isEqualTo(Answer.NOT_YOURS);
        clock.go(Duration.ofSeconds(1));
        assertThat(finish(PRIYA, Role.SOCIAL_WORKER).undo(first)).isEqualTo(Answer.TOO_LATE);
        assertThat(words()).containsExactly("I want to stay with Nan.");
    }

    @Test
    void whatWasChangedSinceIsNotTakenBackOverIt() {
        Finished first = says("I want to stay with Nan.");
        says("I want to go home.");

        assertThat(finish(PRIYA, Role.SOCIAL_WORKER).undo(first)).isEqualTo(Answer.CHANGED_SINCE);

        assertThat(words()).containsExactly("I want to go home.");
    }

    @Test
    void aRoleThatMayNotRecordChangesNothing() {
        var says = new ChildSays(
                ChildSays.Matter.WHAT_I_WANT, "Home", java.time.LocalDate.of(2026, 11, 20), ChildSays.How.SAID);
        var finish = finish(JO, Role.REVIEWING_OFFICER);
        List<Change<?>> changes = List.of(finish.anew(AMIRA, ChildSays.KIND, says));

        assertThatThrownBy(() -> finish.finish(changes)).isInstanceOf(NotAllowed.class);

        assertThat(words()).isEmpty();
    }

    @Test
    void wordsNeedTheirDayAndHowTheyWereTold() {
        var answer = recording()
                .record(new RecordChildSays.Draft(AMIRA, ChildSays.Matter.WHAT_I_WANT, " ", "24/11", Optional.empty()));

        assertThat(answer)
                .isEqualTo(new Finishing.Refused<>(Set.of(
                        RecordChildSays.Problem.NO_WORDS,
                        RecordChildSays.Problem.DATE_AHEAD,
                        RecordChildSays.Problem.HOW_NOT_SAID)));
        assertThat(words()).isEmpty();
    }

    @Test
    void theScaleGoesFromNoughtToTenAndAsksWhy() {
        var scaling = new RecordSafetyScale(finish(PRIYA, Role.SOCIAL_WORKER), clock);

        assertThat(scaling.record(scale("11", "Priya", "")))
                .isEqualTo(new Finishing.Refused<>(
                        Set.of(RecordSafetyScale.Problem.NOT_ON_THE_SCALE, RecordSafetyScale.Problem.NO_REASON)));
        assertThat(scaling.record(scale("10", "Priya", "Nan stays every night.")))
                .isInstanceOf(Finishing.Kept.class);
        assertThat(scaling.record(scale("0", "Mum", "Nobody was there."))).isInstanceOf(Finishing.Kept.class);
        assertThat(store.of(AMIRA, SafetyScale.KIND))
                .extracting(held -> held.body().score())
                .containsExactly(10, 0);
    }

    private static RecordSafetyScale.Draft scale(String score, String rater, String because) {
        return new RecordSafetyScale.Draft(AMIRA, "t", score, rater, Optional.of(SafetyScale.Whose.WORKER), because);
    }

    private Finished says(String words) {
        var answer = recording()
                .record(new RecordChildSays.Draft(
                        AMIRA, ChildSays.Matter.WHAT_I_WANT, words, "t", Optional.of(ChildSays.How.SAID)));
        return ((Finishing.Kept<RecordChildSays.Problem>) answer).finished();
    }

    private List<String> words() {
        return store.of(AMIRA, ChildSays.KIND).stream()
                .map(held -> held.body().words())
                .toList();
    }

    private RecordChildSays recording() {
        return new RecordChildSays(finish(PRIYA, Role.SOCIAL_WORKER), store, clock);
    }

    private FinishRecord finish(UserId user, Role role) {
        return new FinishRecord(
                store, store, Delegation.standard(), new SignedIn(user, "someone", role, Optional.empty()), ids, clock);
    }

    private static final class Moved extends Clock {

        private Instant now = Instant.parse("2026-11-23T15:30:00Z");

        void go(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
