package org.childjourney.app.child;

import java.util.Optional;
import org.childjourney.access.Act;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.timescales.Obligation;

/// The forms in which what was done with a child is recorded and corrected, by their names.
final class RecordForms {

    private final ChildViewModel model;
    private final VisitsScreen visiting;
    private final RecordingScreen recording;
    private final ReadRecord readRecord;

    RecordForms(ChildViewModel model, VisitsScreen visiting, RecordingScreen recording, ReadRecord readRecord) {
        this.model = model;
        this.visiting = visiting;
        this.recording = recording;
        this.readRecord = readRecord;
    }

    /// The line of what is due that is chosen.
    private Optional<Obligation> chosen() {
        return Optional.ofNullable(model.chosenProperty().get()).map(ChildPage.DutyRow::duty);
    }

    boolean has(String name) {
        return name.equals(VisitsScreen.FORM)
                || recording.act(name).isPresent()
                || Corrections.recordOf(name).isPresent();
    }

    /// What a user's role has to allow for the form of that name.
    Act act(String name) {
        return recording.act(name).orElse(Act.RECORD_VISIT);
    }

    /// The form of that name, read off the window's thread; none where the record that it corrects is gone.
    Optional<Form> form(String name) {
        String called = model.pageProperty().get().toCall();
        var corrected = Corrections.recordOf(name);
        if (corrected.isPresent()) {
            return readRecord.correction(corrected.get(), called);
        }
        return recording
                .form(name, model.child(), called, chosen())
                .or(() -> Optional.of(visiting.form(model.child(), called)));
    }
}
