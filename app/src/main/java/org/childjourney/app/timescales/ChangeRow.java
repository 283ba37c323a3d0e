package org.childjourney.app.timescales;

import org.childjourney.app.ui.Mark;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Approval;
import org.childjourney.timescales.RuleChange;

/// A change to the rules in the list of changes, in words.
///
/// @param own whether the user proposed it, so that another person decides
record ChangeRow(
        RecordId id,
        RuleChange change,
        boolean own,
        Mark.Kind mark,
        String state,
        String what,
        String from,
        String proposedBy,
        String detail) {

    boolean waits() {
        return change.approval().stands() == Approval.Stands.PROPOSED;
    }
}
