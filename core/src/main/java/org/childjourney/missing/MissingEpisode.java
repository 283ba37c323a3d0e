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
/// `wentAt`, `reported` and `toldBy` are what a person knows of it: from when, to whom it was reported, and who told
/// us.
public record MissingEpisode(
        Kind kind,
        LocalDate wentMissing,
        Optional<LocalDate> returned,
        Optional<Instant> returnedAt,
        Optional<YesNo> interviewOffered,
        Optional<YesNo> interviewAccepted,
        Optional<Instant> wentAt,
        Optional<String> reported,
        Optional<String> toldBy)
        implements Body {

    public static final RecordKind<MissingEpisode> KIND = new RecordKind<>("missing-episode", 1, MissingEpisode.class);

    public MissingEpisode(
            Kind kind, LocalDate wentMissing, Optional<LocalDate> returned, Optional<Instant> returnedAt) {
        this(
                kind,
                wentMissing,
                returned,
                returnedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whether the child has not come back.
    public boolean isOpen() {
        return returned.isEmpty();
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
