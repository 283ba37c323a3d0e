package org.childjourney.app.form;

import java.util.HashMap;
import java.util.Optional;
import org.childjourney.app.ui.Place;
import org.childjourney.recording.Answers;

/// A form, and what was typed into it and not finished; both are read before it is shown.
///
/// @param note what is said of the draft, empty where there is none
record Begun(Form form, Optional<Answers> draft, String note) {

    /// What the place of the caret is kept under, beside the answers; no question is called so.
    private static final String CARET = "caret at";

    static Answers withCaret(Answers answers, Optional<Place> caret) {
        return caret.map(place -> answers.with(CARET, place.part() + " " + place.at()))
                .orElse(answers);
    }

    /// Where the caret was.
    Optional<Place> caret() {
        return draft.map(typed -> typed.of(CARET).split(" "))
                .filter(place -> place.length == 2 && place[1].matches("\\d{1,9}"))
                .map(place -> new Place(place[0], Integer.parseInt(place[1])));
    }

    /// What the form shows first.
    Answers answers() {
        var given = new HashMap<>(form.begins().given());
        draft.ifPresent(typed -> given.putAll(typed.given()));
        given.remove(CARET);
        return new Answers(given);
    }
}
