package org.childjourney.app.form;

import java.time.Clock;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finished;

/// What was kept a moment ago, and the way to take it back for a while.
final class DoneViewModel {

    private final Finished finished;
    private final FinishRecord finishing;
    private final Background background;
    private final Texts texts;
    private final Runnable undone;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper(true);

    DoneViewModel(
            String keptAs,
            Finished finished,
            FinishRecord finishing,
            Clock clock,
            Background background,
            Texts texts,
            Runnable undone) {
        this.finished = finished;
        this.finishing = finishing;
        this.background = background;
        this.texts = texts;
        this.undone = undone;
        sentence.set(texts.say("form.done", keptAs, Dates.timeOf(clock.instant().plus(FinishRecord.WHILE))));
        background.after(FinishRecord.WHILE.plus(Duration.ofSeconds(1)), () -> {
            if (mayUndo.get()) {
                mayUndo.set(false);
                sentence.set(keptAs);
            }
        });
    }

    void undo() {
        mayUndo.set(false);
        background.run(
                () -> finishing.undo(finished),
                answer -> {
                    sentence.set(texts.say("form.undone." + answer.name()));
                    undone.run();
                },
                _ -> mayUndo.set(true));
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayUndoProperty() {
        return mayUndo.getReadOnlyProperty();
    }
}
