package org.childjourney.visits;

import java.util.Optional;
import org.childjourney.record.ChildId;

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

    /// Whether anything that would be lost was typed.
    public boolean isEmpty() {
        return seen.isEmpty() && (startedAt + where + childsWords + account).isBlank();
    }
}
