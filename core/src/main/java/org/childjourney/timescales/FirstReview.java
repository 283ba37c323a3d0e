package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;

/// The first review of a child's case since a day: when it was held or, while it was not, for when one was arranged.
record FirstReview(Optional<LocalDate> held, Optional<LocalDate> arranged) {

    static FirstReview since(LocalDate day, Workings workings) {
        List<LocalDate> held = days(EventKind.LOOKED_AFTER_REVIEW, day, workings);
        List<LocalDate> arranged = days(EventKind.REVIEW_ARRANGED, day, workings);
        return new FirstReview(
                held.stream().findFirst(), arranged.isEmpty() ? Optional.empty() : Optional.of(arranged.getLast()));
    }

    private static List<LocalDate> days(EventKind kind, LocalDate since, Workings workings) {
        return workings.timeline().events(kind).stream()
                .filter(event -> workings.counted(event) && !event.on().isBefore(since))
                .map(Event::on)
                .toList();
    }

    /// What this duty is to be done by, if that is not its interval alone.
    static Optional<LocalDate> limitOf(Entry entry, LocalDate since, Workings workings) {
        if (entry.atLatest() == Entry.AtLatest.THE_INTERVAL) {
            return Optional.empty();
        }
        FirstReview review = since(since, workings);
        return review.held().or(review::arranged);
    }

    /// Whether a duty to be done by it was already to be done on a day, from an earlier day on.
    static boolean isPast(Entry entry, LocalDate from, LocalDate day, Workings workings) {
        return entry.atLatest() == Entry.AtLatest.FIRST_REVIEW
                && since(from, workings).held().map(held -> !held.isAfter(day)).orElse(false);
    }
}
