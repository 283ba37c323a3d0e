package org.childjourney.app.form;

import java.util.HashMap;
import java.util.Optional;
import org.childjourney.recording.Answers;

/// A form, and what was typed into it and not finished; both are read before it is shown.
///
/// @param note what is said of the draft, empty where there is none
record Begun(Form form, Optional<Answers> draft, String note) {

    /// What the form shows first.
    Answers answers() {
        var given = new HashMap<>(form.begins().given());
        draft.ifPresent(typed -> given.putAll(typed.given()));
        return new Answers(given);
    }
}
