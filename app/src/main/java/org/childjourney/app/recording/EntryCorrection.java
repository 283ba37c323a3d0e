package org.childjourney.app.recording;

import java.util.List;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.form.Told;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.recording.CorrectEntry;
import org.childjourney.recording.Entry;
import org.childjourney.recording.EntryKind;

/// An entry as it is read, and the form in which it is corrected.
final class EntryCorrection {

    private final CorrectEntry correctEntry;
    private final Texts texts;
    private final KindWords words;
    private final FormWords forms;
    private final Corrections corrections = new Corrections();

    EntryCorrection(CorrectEntry correctEntry, Texts texts) {
        this.correctEntry = correctEntry;
        this.texts = texts;
        this.words = new KindWords(texts);
        this.forms = new FormWords(texts);
    }

    /// What an entry says, question by question.
    ///
    /// @param questions those of its kind, with what could be chosen
    List<Told> told(EntryKind kind, List<Asked> questions, Entry entry) {
        var given = entry.asAnswers();
        return forms.told(
                questions,
                given,
                entry.outcome() == Outcome.DATES_ONLY ? kind.asked().missing(given::of) : List.of());
    }

    /// @param anew the form in which such an entry is recorded
    Form of(EntryKind kind, Held<Entry> shown, Form anew) {
        var asked = corrections.asked(anew.questions());
        String what = words.name(kind.asked().name());
        String day = Dates.full(shown.body().on());
        return new Form(
                        Corrections.nameOf(shown.id()),
                        anew.id(),
                        texts.say("recording.correction.title", what, day),
                        asked,
                        corrections.begins(asked, shown.body().asAnswers()),
                        given -> words.result(correctEntry.correct(kind, shown, given), asked),
                        _ -> corrections.done(texts.say("recording.correction.what", what, day)))
                .in(anew.manner()
                        .saying(given -> corrections.will(
                                anew.manner().will().orElseThrow().apply(given).sentence())));
    }
}
