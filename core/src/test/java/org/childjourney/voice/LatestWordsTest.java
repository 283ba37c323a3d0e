package org.childjourney.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.RevisionId;
import org.childjourney.record.UserId;
import org.childjourney.recording.Entry;
import org.childjourney.recording.FromElsewhere;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.Test;

class LatestWordsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @Test
    void whatAChildShowedInDirectWorkCountsAsWellAsWhatTheySaidAtAVisit() {
        var visits = List.of(visit(FIRST, "You like the garden."));
        assertThat(LatestWords.of(visits, List.of(entry("direct-work", FIRST.plusDays(3), "You drew Nan's house.")))
                        .map(LatestWords::words))
                .contains("You drew Nan's house.");
        assertThat(LatestWords.of(visits, List.of(entry("direct-work", FIRST.minusDays(3), "You drew Nan's house.")))
                        .map(LatestWords::told))
                .contains(LatestWords.Told.SEEN_ALONE);
    }

    @Test
    void onlyDirectWorkShowsSomethingOfTheChild() {
        assertThat(LatestWords.of(List.of(), List.of(entry("note-or-call", FIRST, "Nan rang."))))
                .isEmpty();
    }

    @Test
    void wordsFromElsewhereAreTheChildsOnceSomebodyConfirmedThem() {
        var drawn = entry("direct-work", FIRST.plusDays(3), FromElsewhere.marked("You drew a house."));
        assertThat(LatestWords.of(List.of(visit(FIRST, "You like the garden.")), List.of(drawn))
                        .map(LatestWords::words))
                .contains("You like the garden.");
    }

    private static Held<Visit> visit(LocalDate on, String words) {
        return held(
                Visit.KIND,
                new Visit(
                        on,
                        Optional.empty(),
                        Visit.Purpose.IN_CARE,
                        ChildSeen.ALONE,
                        "At home",
                        words,
                        "Settled.",
                        Optional.empty()));
    }

    private static Held<Entry> entry(String kind, LocalDate on, String showed) {
        return held(
                Entry.KIND,
                new Entry(
                        kind,
                        on,
                        Optional.empty(),
                        List.of(),
                        Map.of("showed", showed),
                        Outcome.RECORDED,
                        Optional.empty()));
    }

    private static <B extends Body> Held<B> held(RecordKind<B> kind, B body) {
        return new Held<>(
                new RecordId(UUID.randomUUID()),
                Optional.empty(),
                kind,
                body,
                new RevisionId(UUID.randomUUID()),
                Origin.BY_HAND,
                new UserId(new UUID(0, 9)),
                Instant.parse("2026-11-23T10:00:00Z"));
    }
}
