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
import org.childjourney.record.YesNo;

/// A child missing from where they live, or away without permission. `returnedAt` is the moment of return where known.
/// `interviewOffered` and `interviewAccepted` are what a list says of the return home interview without dating it.
public record MissingEpisode(
        Kind kind,
        LocalDate wentMissing,
        Optional<LocalDate> returned,
        Optional<Instant> returnedAt,
        Optional<YesNo> interviewOffered,
        Optional<YesNo> interviewAccepted)
        implements Body {

    public static final RecordKind<MissingEpisode> KIND = new RecordKind<>("missing-episode", 1, MissingEpisode.class);

    public MissingEpisode(
            Kind kind, LocalDate wentMissing, Optional<LocalDate> returned, Optional<Instant> returnedAt) {
        this(kind, wentMissing, returned, returnedAt, Optional.empty(), Optional.empty());
    }

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
