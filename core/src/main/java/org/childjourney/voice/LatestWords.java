package org.childjourney.voice;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Entry;
import org.childjourney.recording.FromElsewhere;
import org.childjourney.visits.Visit;

/// What a child last said or showed that was written down and confirmed, at a visit or in direct work.
///
/// @param by     the worker to whom it was said or shown
/// @param record where it stands
public record LatestWords(LocalDate on, String words, Told told, Optional<RecordId> by, RecordId record) {

    /// After so many days a child is asked again: the authority's own choice, not a rule of law.
    private static final Period ASK_AGAIN_AFTER = Period.ofDays(60);

    /// On what occasion.
    public enum Told {
        SEEN_ALONE,
        SEEN_WITH_OTHERS,
        NOT_SEEN,
        DIRECT_WORK
    }

    public static Optional<LatestWords> of(List<Held<Visit>> visits, List<Held<Entry>> entries) {
        return Stream.concat(
                        visits.stream().map(LatestWords::ofVisit),
                        entries.stream()
                                .filter(held -> held.body().of().equals(DirectWork.NAME))
                                .map(LatestWords::ofDirectWork))
                .filter(latest -> !latest.words.isEmpty())
                .max(Comparator.comparing(LatestWords::on));
    }

    private static LatestWords ofVisit(Held<Visit> held) {
        Visit visit = held.body();
        Told told = switch (visit.seen()) {
            case ALONE -> Told.SEEN_ALONE;
            case WITH_OTHERS -> Told.SEEN_WITH_OTHERS;
            case NOT_SEEN -> Told.NOT_SEEN;
        };
        return new LatestWords(visit.on(), visit.confirmedWords(), told, visit.by(), held.id());
    }

    private static LatestWords ofDirectWork(Held<Entry> held) {
        Entry entry = held.body();
        String showed = FromElsewhere.confirmed(entry.answer(DirectWork.SHOWED));
        return new LatestWords(entry.on(), showed, Told.DIRECT_WORK, entry.by(), held.id());
    }

    /// Whether so much time has passed that the child should be asked again.
    public boolean areOldOn(LocalDate today) {
        return on.plus(ASK_AGAIN_AFTER).isBefore(today);
    }
}
