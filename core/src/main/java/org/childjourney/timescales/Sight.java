package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;

/// The days on which imported files could tell of a kind of event. Up to the day for which they speak, any other day is
/// blind: nothing follows from hearing nothing of it. After that day the record is kept here, and every day is seen.
final class Sight {

    /// A record kept here from the beginning: every day is seen.
    static final Sight WHOLE = new Sight(List.of(), Optional.empty());

    private final List<Span> seen;
    private final Optional<LocalDate> asAt;

    private Sight(List<Span> seen, Optional<LocalDate> asAt) {
        this.seen = seen;
        this.asAt = asAt;
    }

    static Sight of(Collection<Coverage> coverage, Set<EventKind> kinds, Optional<LocalDate> asAt) {
        var spans = new ArrayList<Span>();
        coverage.stream()
                .filter(covered -> covered.carried().containsAll(kinds))
                .sorted(Comparator.comparing(Coverage::from))
                .forEach(covered -> join(spans, new Span(covered.from(), covered.to())));
        return new Sight(List.copyOf(spans), asAt);
    }

    private static void join(List<Span> spans, Span next) {
        if (!spans.isEmpty() && !next.from().isAfter(spans.getLast().to().plusDays(1))) {
            Span last = spans.removeLast();
            spans.add(new Span(last.from(), last.to().isAfter(next.to()) ? last.to() : next.to()));
        } else {
            spans.add(next);
        }
    }

    /// Whether no file ever carried the kind.
    boolean isBlindThroughout() {
        return asAt.isPresent() && seen.isEmpty();
    }

    Optional<LocalDate> asAt() {
        return asAt;
    }

    /// The first blind day after one day, up to and including another.
    Optional<LocalDate> firstBlind(LocalDate after, LocalDate upTo) {
        if (asAt.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = upTo.isAfter(asAt.get()) ? asAt.get() : upTo;
        LocalDate day = after.plusDays(1);
        for (Span span : seen) {
            if (span.from().isAfter(day)) {
                break;
            }
            if (!span.to().isBefore(day)) {
                day = span.to().plusDays(1);
            }
        }
        return day.isAfter(last) ? Optional.empty() : Optional.of(day);
    }

    boolean isBlindOn(LocalDate day) {
        return firstBlind(day.minusDays(1), day).isPresent();
    }

    /// The day from which to count again after a blind day: the first that a file covers, or else the day for which the
    /// files speak.
    LocalDate countsAgainFrom(LocalDate blind) {
        for (Span span : seen) {
            if (span.from().isAfter(blind)) {
                return span.from();
            }
        }
        return asAt.orElse(blind);
    }

    private record Span(LocalDate from, LocalDate to) {}
}
