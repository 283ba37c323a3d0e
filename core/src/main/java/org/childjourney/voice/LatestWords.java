package org.childjourney.voice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.childjourney.record.Held;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// What a child last said or showed that was written down, and the visit at which it was.
public record LatestWords(Held<Visit> visit) {

    /// After so many days a child is asked again: the authority's own choice, not a rule of law.
    private static final Period ASK_AGAIN_AFTER = Period.ofDays(60);

    public static Optional<LatestWords> of(VisitHistory visits) {
        return visits.visits().stream()
                .filter(held -> !held.body().confirmedWords().isEmpty())
                .findFirst()
                .map(LatestWords::new);
    }

    /// Whether so much time has passed that the child should be asked again.
    public boolean areOldOn(LocalDate today) {
        return visit.body().on().plus(ASK_AGAIN_AFTER).isBefore(today);
    }
}
