package org.childjourney.app.oversight;

import java.util.List;
import java.util.Optional;
import org.childjourney.app.ui.Mark;
import org.childjourney.record.RecordId;

/// The oversight of a child as it is shown at one moment, the latest first.
///
/// @param isRestricted whether the child's record is kept from some
record OversightPage(List<Row> rows, boolean isRestricted) {

    static final OversightPage EMPTY = new OversightPage(List.of(), false);

    OversightPage {
        rows = List.copyOf(rows);
    }

    /// One thing that happened. Of what is open, whose it is, by when, and how far off that is, are always said.
    ///
    /// @param whole everything that was recorded of it, to be read beside the list
    /// @param asks  the key of what a manager can decide about, where something waits
    record Row(
            RecordId record,
            Mark.Kind mark,
            String state,
            String on,
            String what,
            String below,
            String owner,
            String due,
            String days,
            String whole,
            Optional<String> asks) {}
}
