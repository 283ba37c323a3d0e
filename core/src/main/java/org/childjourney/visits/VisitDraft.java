package org.childjourney.visits;

import java.util.Optional;
import org.childjourney.record.ChildId;
import org.childjourney.record.Outcome;

/// A visit as far as it has been typed. Date and time are kept as typed, so that nothing a person wrote is lost.
public record VisitDraft(
        ChildId child,
        String on,
        String startedAt,
        Visit.Purpose purpose,
        Optional<ChildSeen> seen,
        String where,
        String childsWords,
        String account) {

    public static VisitDraft empty(ChildId child, Visit.Purpose purpose) {
        return new VisitDraft(child, "", "", purpose, Optional.empty(), "", "", "");
    }

    /// What would be kept, were it finished now; so long as it is not said whether the child was seen, that they were.
    public Outcome outcome() {
        return Visit.outcomeOf(seen.orElse(ChildSeen.WITH_OTHERS), childsWords, account);
    }

    /// Whether anything that would be lost was typed.
    public boolean isEmpty() {
        return seen.isEmpty() && (startedAt + where + childsWords + account).isBlank();
    }
}
