package org.childjourney.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Held;
import org.childjourney.recording.Entry;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// What a visit brought to a manager, as it stands: since when, and until when a decision keeps it quiet.
///
/// @param on         the day of the visit
/// @param quietUntil the last day on which a decision keeps it quiet, where one does
public record Raised(What what, LocalDate on, Optional<LocalDate> quietUntil) {

    /// What it is.
    public enum What {
        CONCERN,
        NOT_SEEN
    }

    /// What was raised about one child: the concern that a manager is asked about, and that the child is not seen now.
    public static List<Raised> about(List<Held<Visit>> visits, List<Held<Entry>> entries) {
        var at = new RaisedAtVisits(new VisitHistory(visits));
        var decisions = Decisions.among(entries);
        var raised = new ArrayList<Raised>();
        at.concernNow(decisions)
                .map(concern -> new Raised(What.CONCERN, concern.on(), quietUntil(concern, decisions)))
                .ifPresent(raised::add);
        at.notSeenNow()
                .map(notSeen -> new Raised(What.NOT_SEEN, notSeen.on(), quietUntil(notSeen, decisions)))
                .ifPresent(raised::add);
        return raised;
    }

    private static Optional<LocalDate> quietUntil(Matter matter, Decisions decisions) {
        return decisions.lastOn(matter, LocalDate.MAX).flatMap(decision -> decision.quiets(matter));
    }

    /// Whether it waits on a day for a manager to decide.
    public boolean waitsOn(LocalDate today) {
        return quietUntil.filter(last -> !today.isAfter(last)).isEmpty();
    }
}
