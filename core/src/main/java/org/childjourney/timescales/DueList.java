package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// What is due, of whom. Obligations that start after the day are left out.
public interface DueList {

    /// Every obligation in scope that has started by that day, as it stood then by all that is known now: sorted by the
    /// authority's id of the
    /// child, due date and rule.
    List<DueRow> on(LocalDate day, Scope scope);

    /// Only those that are open, due soon or late.
    List<DueRow> openOn(LocalDate day, Scope scope);

    /// What a list made at the end of that day would have said: as the log stood then, and the rules as they were
    /// known,
    /// without anything recorded, corrected or withdrawn since. Children and workers are named as they are now.
    List<DueRow> asRecordedOn(LocalDate day, Scope scope);

    /// Whose obligations.
    sealed interface Scope {

        record Everyone() implements Scope {}

        record OfChild(ChildId child) implements Scope {}

        record OfWorker(RecordId worker) implements Scope {}

        record OfTeam(RecordId team) implements Scope {}
    }
}
