package org.childjourney.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.record.ChildId;
import org.childjourney.record.EventKind;
import org.childjourney.record.Facts;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Keeping;
import org.childjourney.recording.Wrong;
import org.childjourney.recording.Wrong.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordMissingEpisodeTest {

    private static final ChildId MIA = new ChildId(new UUID(0, 1));
    private static final Map<String, String> GONE = Map.of(
            "kind", "MISSING",
            "went", "20/11",
            "wentAt", "21:10",
            "reported", "Police, reference 118",
            "toldBy", "Her carer",
            "back", "NO");

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T15:30:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final RecordMissingEpisode recording = recording();

    private RecordMissingEpisode recording() {
        var user = new SignedIn(new UserId(new UUID(0, 2)), "Priya Nair", Role.SOCIAL_WORKER, Optional.empty());
        var finish =
                new FinishRecord(store, store, Delegation.standard(), user, new Uuid7(clock, new Random(1)), clock);
        return new RecordMissingEpisode(finish, store, store, clock);
    }

    private static Map<String, String> goneAnd(String... partsAndAnswers) {
        var given = new HashMap<>(GONE);
        for (int part = 0; part < partsAndAnswers.length; part += 2) {
            given.put(partsAndAnswers[part], partsAndAnswers[part + 1]);
        }
        return given;
    }

    private Keeping record(Optional<RecordId> episode, Map<String, String> given) {
        return recording.record(MIA, episode, new Answers(given));
    }

    @Test
    void aChildWhoIsMissingIsRecordedWithTheMomentAndWhoTold() {
        record(Optional.empty(), GONE);

        assertThat(store.of(MIA, MissingEpisode.KIND)).singleElement().satisfies(held -> {
            assertThat(held.body().isOpen()).isTrue();
            assertThat(held.body().wentAt()).contains(Instant.parse("2026-11-20T21:10:00Z"));
            assertThat(held.body().reported()).contains("Police, reference 118");
            assertThat(held.body().toldBy()).contains("Her carer");
        });
    }

    /// The 72 hours count from this moment.
    @Test
    void theSameEpisodeIsClosedWhenTheChildIsBack() {
        record(Optional.empty(), GONE);
        var open = store.of(MIA, MissingEpisode.KIND).getFirst();

        record(Optional.of(open.id()), goneAnd("back", "YES", "returned", "21/11", "returnedAt", "18:40"));

        assertThat(store.of(MIA, MissingEpisode.KIND))
                .singleElement()
                .satisfies(held -> assertThat(held.body().returned()).contains(LocalDate.of(2026, 11, 21)));
        assertThat(Facts.of(List.of(store.revisions(MIA).getLast())).events())
                .filteredOn(event -> event.kind() == EventKind.RETURNED)
                .singleElement()
                .satisfies(event -> assertThat(event.at()).contains(Instant.parse("2026-11-21T18:40:00Z")));
    }

    @Test
    void whatAListSaidOfTheInterviewStays() {
        record(Optional.empty(), GONE);
        var first = store.of(MIA, MissingEpisode.KIND).getFirst();

        record(Optional.of(first.id()), goneAnd("back", "YES", "returned", "21/11"));

        var closed = store.of(MIA, MissingEpisode.KIND).getFirst().body();
        assertThat(closed.returnedAt()).isEmpty();
        assertThat(closed.interviewOffered()).isEqualTo(first.body().interviewOffered());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            went,       '',     NEEDED
            kind,       '',     NEEDED
            returned,   '',     NEEDED
            returned,   19/11,  TOO_EARLY
            returned,   +1,     NOT_A_DAY
            returnedAt, dusk,   NOT_A_TIME
            returnedAt, 16:00,  LATER_THAN_NOW
            """)
    void whatCannotBeIsPutRight(String part, String typed, Problem problem) {
        var back = goneAnd("back", "YES", "returned", "t", "returnedAt", "15:00", part, typed);

        assertThat(record(Optional.empty(), back)).isEqualTo(new Keeping.Refused(List.of(new Wrong(part, problem))));
    }

    @Test
    void nobodyIsBackBeforeTheyWent() {
        var sameDay = goneAnd("back", "YES", "returned", "20/11", "returnedAt", "21:00");

        assertThat(record(Optional.empty(), sameDay))
                .isEqualTo(new Keeping.Refused(List.of(new Wrong("returnedAt", Problem.TOO_EARLY))));
    }
}
