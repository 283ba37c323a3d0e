package org.childjourney.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final RecordId FIRST = new RecordId(new UUID(1, 1));
    private static final RecordId SECOND = new RecordId(new UUID(1, 2));

    private record Seen(LocalDate on, Outcome outcome) implements Body {
        @Override
        public void tell(Telling facts) {
            facts.happened(EventKind.VISIT, on, outcome);
        }
    }

    private static Revised seen(RecordId record, String on, Origin origin, Standing standing, String recordedAt) {
        return new Revised(
                record, new Seen(LocalDate.parse(on), Outcome.RECORDED), origin, standing, Instant.parse(recordedAt));
    }

    @Test
    void aCorrectionStandsInPlaceOfWhatItCorrects() {
        var known = Knowledge.of(List.of(
                seen(FIRST, "2026-03-02", Origin.BY_HAND, Standing.STANDS, "2026-03-02T10:00:00Z"),
                seen(FIRST, "2026-03-01", Origin.BY_HAND, Standing.STANDS, "2026-03-09T10:00:00Z")));

        assertThat(known.now().events()).extracting(Event::on).containsExactly(LocalDate.parse("2026-03-01"));
    }

    @Test
    void whatWasCorrectedLaterIsStillWhatWasKnownThen() {
        var known = Knowledge.of(List.of(
                seen(FIRST, "2026-03-02", Origin.BY_HAND, Standing.STANDS, "2026-03-02T10:00:00Z"),
                seen(FIRST, "2026-03-01", Origin.BY_HAND, Standing.STANDS, "2026-03-09T10:00:00Z")));

        assertThat(known.on(LocalDate.parse("2026-03-08")).events())
                .extracting(Event::on)
                .containsExactly(LocalDate.parse("2026-03-02"));
    }

    @Test
    void halfPastMidnightInLondonIsAlreadyTomorrow() {
        // half past midnight on 2 July, British Summer Time
        var known = Knowledge.of(
                List.of(seen(FIRST, "2026-07-01", Origin.BY_HAND, Standing.STANDS, "2026-07-01T23:30:00Z")));

        assertThat(known.on(LocalDate.parse("2026-07-01")).events()).isEmpty();
        assertThat(known.on(LocalDate.parse("2026-07-02")).events()).hasSize(1);
    }

    @Test
    void aWithdrawnRecordSaysNothing() {
        var known = Knowledge.of(List.of(
                seen(FIRST, "2026-03-02", Origin.BY_HAND, Standing.STANDS, "2026-03-02T10:00:00Z"),
                seen(SECOND, "2026-03-05", Origin.BY_HAND, Standing.STANDS, "2026-03-05T10:00:00Z"),
                seen(FIRST, "2026-03-02", Origin.BY_HAND, Standing.WITHDRAWN, "2026-03-06T10:00:00Z")));

        assertThat(known.now().events()).extracting(Event::record).containsExactly(SECOND);
    }

    @Test
    void whatAFileSaysWasDoneIsNeverShownAsRecorded() {
        var known = Knowledge.of(
                List.of(seen(FIRST, "2026-03-02", Origin.FROM_FILE, Standing.STANDS, "2026-04-02T10:00:00Z")));

        assertThat(known.now().events()).extracting(Event::outcome).containsExactly(Outcome.FROM_FILE);
    }

    @Test
    void eventsAreInTheOrderInWhichTheyHappened() {
        var known = Knowledge.of(List.of(
                seen(FIRST, "2026-03-05", Origin.BY_HAND, Standing.STANDS, "2026-03-05T10:00:00Z"),
                seen(SECOND, "2026-03-02", Origin.BY_HAND, Standing.STANDS, "2026-03-06T10:00:00Z")));

        assertThat(known.now().events()).extracting(Event::record).containsExactly(SECOND, FIRST);
    }
}
