package org.childjourney.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.entries.EveryEntryKind;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Wrong.Problem;
import org.junit.jupiter.api.Test;

class CorrectEntryTest {

    private static final ChildId LEO = new ChildId(new UUID(0, 1));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));
    private static final EntryKind NOTE = EveryEntryKind.named("note").orElseThrow();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:30:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final SignedIn user = new SignedIn(PRIYA, "Priya Nair", Role.SOCIAL_WORKER, Optional.empty());
    private final FinishRecord finish =
            new FinishRecord(store, store, Delegation.standard(), user, new Uuid7(clock, new Random(1)), clock);
    private final RecordEntry recording = new RecordEntry(finish, store, user, clock);
    private final CorrectEntry correcting = new CorrectEntry(recording, finish, store);

    @Test
    void theAnswersOfAnEntryTypedAgainMakeTheSameEntry() {
        Held<Entry> note = note();

        correct(note, note.body().asAnswers().with("corrected", "Nothing but a test of this."));

        var now = now();
        assertThat(now.body().asAnswers()).isEqualTo(note.body().asAnswers());
        assertThat(now.body().on()).isEqualTo(note.body().on());
        assertThat(now.body().outcome()).isEqualTo(note.body().outcome());
    }

    @Test
    void theOldWordsStayBesideWhatWasWrongWithThem() {
        Held<Entry> note = note();

        correct(note, note.body().asAnswers().with("on", "21/11").with("corrected", " It was on Saturday. "));

        assertThat(now().body().on()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(now().body().answer(Correction.WHAT_WAS_WRONG)).isEqualTo("It was on Saturday.");
        assertThat(Wordings.of(store.revisionsOf(note.id(), Entry.KIND)).before())
                .containsExactly(note);
    }

    @Test
    void withoutWhatWasWrongOrOfWhatWasCorrectedMeanwhileNothingIsKept() {
        Held<Entry> note = note();

        assertThat(correct(note, note.body().asAnswers()))
                .isEqualTo(new Keeping.Refused(List.of(new Wrong("corrected", Problem.NEEDED))));
        correct(note, note.body().asAnswers().with("corrected", "It was he who rang."));
        assertThat(correct(note, note.body().asAnswers().with("corrected", "No, she did.")))
                .isEqualTo(new Keeping.Refused(List.of(new Wrong("corrected", Problem.CHANGED_SINCE))));
        assertThat(store.revisionsOf(note.id(), Entry.KIND)).hasSize(2);
    }

    private Keeping correct(Held<Entry> note, Answers given) {
        return correcting.correct(NOTE, note, given);
    }

    private Held<Entry> now() {
        return store.of(LEO, Entry.KIND).getLast();
    }

    private Held<Entry> note() {
        recording.record(
                NOTE,
                LEO,
                new Answers(Map.of(
                        "on", "fri",
                        "at", "9.30",
                        "how", "CALL",
                        "withWhom", "Ms Wells, his teacher",
                        "said", "He came in late twice.",
                        "means", "Mornings are hard.")));
        return now();
    }
}
