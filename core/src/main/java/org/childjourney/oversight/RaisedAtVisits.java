package org.childjourney.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// What was found at visits that is not the worker's alone to decide: a concern, and a child who is not seen again.
public record RaisedAtVisits(VisitHistory history) {

    private static final int TWICE = 2;

    /// The concerns that were raised, the latest first.
    public List<Matter.Concern> concerns() {
        return history.visits().stream()
                .filter(held -> !held.body().story().concern().isBlank())
                .map(held -> new Matter.Concern(
                        held.id(),
                        held.body().on(),
                        held.body().story().concern(),
                        held.body().by()))
                .toList();
    }

    /// The concern that a manager is asked about: the longest waiting of those that nobody decided, else the latest.
    public Optional<Matter.Concern> concernNow(Decisions decisions) {
        return concerns().reversed().stream()
                .filter(concern -> decisions.lastOn(concern, LocalDate.MAX).isEmpty())
                .findFirst()
                .or(() -> concerns().stream().findFirst());
    }

    /// That the child was not seen at the last visits, where these are two or more.
    public Optional<Matter.NotSeen> notSeenNow() {
        return history.notSeenInARow() < TWICE
                ? Optional.empty()
                : brought().stream().findFirst();
    }

    /// Every attempt that was brought to the manager, the latest first: the second in a row, and each that followed
    /// before the child was seen.
    public List<Matter.NotSeen> brought() {
        var brought = new ArrayList<Matter.NotSeen>();
        int inARow = 0;
        for (Held<Visit> held : history.visits().reversed()) {
            Outcome outcome = held.body().outcome();
            if (outcome == Outcome.NOT_DONE) {
                inARow++;
                if (inARow >= TWICE) {
                    brought.add(new Matter.NotSeen(
                            held.id(), held.body().on(), inARow, held.body().by()));
                }
            } else if (outcome != Outcome.DATES_ONLY) {
                // a visit without an account neither counts as seen nor as one more attempt
                inARow = 0;
            }
        }
        return brought.reversed();
    }
}
