package org.childjourney.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A child missing from where they live, or away without permission. `returnedAt` is the moment of return where known.
public record MissingEpisode(
        Kind kind, LocalDate wentMissing, Optional<LocalDate> returned, Optional<Instant> returnedAt) implements Body {

    public static final RecordKind<MissingEpisode> KIND = new RecordKind<>("missing-episode", 1, MissingEpisode.class);

    /// SSDA903 MISSING: M or A.
    public enum Kind {
        MISSING,
        AWAY
    }

    @Override
    public void tell(Telling facts) {
        facts.lasted(PeriodKind.MISSING, Beginning.on(wentMissing), returned, Set.of());
        facts.happened(EventKind.WENT_MISSING, wentMissing, Outcome.RECORDED);
        if (returnedAt.isPresent()) {
            facts.happened(EventKind.RETURNED, returnedAt.get(), Outcome.RECORDED);
        } else {
            returned.ifPresent(day -> facts.happened(EventKind.RETURNED, day, Outcome.RECORDED));
        }
    }
}
