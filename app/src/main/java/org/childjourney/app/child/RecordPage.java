package org.childjourney.app.child;

import java.util.List;
import java.util.Optional;
import org.childjourney.access.Act;
import org.childjourney.app.form.Told;
import org.childjourney.app.ui.Mark;

/// One record as it is read, in words.
///
/// @param signed     who recorded it and when, and from where
/// @param corrected  what was wrong before, dated and signed, the latest first
/// @param before     what it said before, the latest first
/// @param correction the form in which it is corrected; none where it is corrected elsewhere
/// @param act        what a user's role has to allow for that
/// @param isBegun    whether a correction is begun and not finished
record RecordPage(
        String title,
        Mark.Kind mark,
        String outcome,
        String signed,
        List<String> corrected,
        List<Told> told,
        List<Before> before,
        Optional<String> correction,
        Act act,
        boolean isBegun) {

    RecordPage {
        corrected = List.copyOf(corrected);
        told = List.copyOf(told);
        before = List.copyOf(before);
    }

    /// What it said until it was corrected.
    record Before(String title, Mark.Kind mark, String outcome, String signed, List<Told> told) {

        Before {
            told = List.copyOf(told);
        }
    }
}
