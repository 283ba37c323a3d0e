package org.childjourney.visits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;

/// The visits to one child. Being seen counts from visits that are recorded: a date without an account does not.
public record VisitHistory(List<Held<Visit>> visits) {

    public VisitHistory {
        visits = visits.stream()
                .sorted(Comparator.comparing((Held<Visit> held) -> held.body().on())
                        .reversed())
                .toList();
    }

    public Optional<LocalDate> lastSeen() {
        return last(visit -> true).map(Visit::on);
    }

    public Optional<LocalDate> lastSeenAlone() {
        return last(visit -> visit.seen() == ChildSeen.ALONE).map(Visit::on);
    }

    /// The last visit at which the child said or showed something that was written down.
    public Optional<Visit> lastWithWords() {
        return visits.stream()
                .map(Held::body)
                .filter(visit -> !visit.childsWords().isBlank())
                .findFirst();
    }

    /// How often in a row, up to now, somebody went and did not see the child.
    public int notSeenInARow() {
        return (int) visits.stream()
                .map(held -> held.body().outcome())
                .takeWhile(outcome -> outcome == Outcome.NOT_DONE || outcome == Outcome.DATES_ONLY)
                .filter(outcome -> outcome == Outcome.NOT_DONE)
                .count();
    }

    private Optional<Visit> last(Predicate<Visit> which) {
        return visits.stream()
                .map(Held::body)
                .filter(visit -> visit.outcome().counts())
                .filter(which)
                .findFirst();
    }
}
