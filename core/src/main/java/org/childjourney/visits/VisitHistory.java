package org.childjourney.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.childjourney.people.Allocation;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;

/// The visits to one child, the latest first. Being seen counts from visits that are recorded: a date without an
/// account does not.
public record VisitHistory(List<Held<Visit>> visits) {

    /// So many of the last visits are looked at.
    private static final int LATELY = 8;

    public VisitHistory {
        visits = visits.stream()
                .sorted(Comparator.comparing((Held<Visit> held) -> held.body().on())
                        .thenComparing(held -> held.body().startedAt().orElse(LocalTime.MIN))
                        .thenComparing(held -> held.id().value())
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
                .filter(visit -> !visit.confirmedWords().isEmpty())
                .findFirst();
    }

    /// The last visit at which it was agreed what happens next.
    public Optional<Visit> lastWithNextStep() {
        return visits.stream()
                .map(Held::body)
                .filter(visit -> visit.story().next().isPresent())
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

    /// How the child was seen at the last visits at which they were.
    ///
    /// @param alone  at how many of them the child was seen alone
    /// @param people how many different people made them, as far as it is recorded who did
    /// @param byDuty how many of them were made by somebody who was not the child's worker on that day
    public record Lately(int visits, int alone, int people, int byDuty) {}

    public Lately lately(List<Allocation> workers) {
        var seen = visits.stream()
                .map(Held::body)
                .filter(VisitHistory::saw)
                .limit(LATELY)
                .toList();
        return new Lately(
                seen.size(),
                count(seen, visit -> visit.seen() == ChildSeen.ALONE),
                (int) seen.stream()
                        .flatMap(visit -> visit.by().stream())
                        .distinct()
                        .count(),
                count(seen, visit -> isByDuty(visit, workers)));
    }

    /// Whether somebody made the visit who was not the child's worker on that day.
    public static boolean isByDuty(Visit visit, List<Allocation> workers) {
        return visit.by()
                .filter(by -> workers.stream()
                        .noneMatch(one -> one.worker().equals(by)
                                && !one.began().isAfter(visit.on())
                                && one.ended()
                                        .filter(last -> !last.isAfter(visit.on()))
                                        .isEmpty()))
                .isPresent();
    }

    private static int count(List<Visit> visits, Predicate<Visit> which) {
        return (int) visits.stream().filter(which).count();
    }

    /// Whether the child was seen at a visit that counts; before the birth nobody is.
    public static boolean saw(Visit visit) {
        return visit.outcome().counts() && visit.seen() != ChildSeen.NOT_SEEN;
    }

    private Optional<Visit> last(Predicate<Visit> which) {
        return visits.stream()
                .map(Held::body)
                .filter(VisitHistory::saw)
                .filter(which)
                .findFirst();
    }
}
