package org.childjourney.app.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Correction;

/// What the forms in which records are corrected have in common.
public final class Corrections {

    private static final String NAME = "correction-";

    private final Texts texts = Texts.of(Corrections.class);

    /// The form in which a record is corrected, as of its draft.
    public static String nameOf(RecordId record) {
        return NAME + record;
    }

    /// The record that the form of that name corrects, where it is such a form.
    public static Optional<RecordId> recordOf(String form) {
        return form.startsWith(NAME)
                ? Optional.of(new RecordId(UUID.fromString(form.substring(NAME.length()))))
                : Optional.empty();
    }

    /// The questions of a record, and before them what was wrong.
    public List<Asked> asked(List<Asked> own) {
        var wrong =
                new Asked(Correction.ASKED, texts.say("form.corrected"), texts.say("form.corrected.hint"), List.of());
        return Stream.concat(Stream.of(wrong), own.stream()).toList();
    }

    /// What the form begins with: what the record says, days as they are read.
    public Answers begins(List<Asked> asked, Answers kept) {
        var given = new HashMap<>(kept.given());
        asked.stream()
                .filter(Asked::isDay)
                .map(Asked::name)
                .forEach(name -> given.computeIfPresent(name, (_, day) -> Dates.inTable(LocalDate.parse(day))));
        return new Answers(given);
    }

    /// @param becomes what the record is kept as
    public Form.Will will(String becomes) {
        return new Form.Will(texts.say("form.corrected.will", becomes), texts.say("form.corrected.finish"));
    }

    public String done(String what) {
        return texts.say("form.corrected.done", what);
    }
}
