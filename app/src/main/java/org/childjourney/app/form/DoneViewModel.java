package org.childjourney.app.form;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.access.Drafts;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;

/// What was finished a moment ago, and the way to take it back for a while: what was typed is a draft again then.
final class DoneViewModel {

    private final JustFinished.One one;
    private final JustFinished all;
    private final FinishRecord finishing;
    private final Drafts drafts;
    private final Background background;
    private final Texts texts;
    private final Around around;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper(true);

    /// What happens around the strip.
    interface Around {

        /// It was taken back, and is a draft again.
        void takenBack(String form);

        /// It can be taken back no longer.
        void over();
    }

    DoneViewModel(
            JustFinished.One one,
            JustFinished all,
            FinishRecord finishing,
            Drafts drafts,
            Clock clock,
            Background background,
            Texts texts,
            Around around) {
        this.one = one;
        this.all = all;
        this.finishing = finishing;
        this.drafts = drafts;
        this.background = background;
        this.texts = texts;
        this.around = around;
        var until = one.finished().until();
        sentence.set(texts.say("form.done", one.keptAs(), Dates.timeOf(until)));
        background.after(Duration.between(clock.instant(), until).plusSeconds(1), () -> {
            if (mayUndo.get()) {
                end();
                around.over();
            }
        });
    }

    private void end() {
        mayUndo.set(false);
        all.remove(one);
    }

    void undo() {
        if (!mayUndo.get()) {
            return;
        }
        mayUndo.set(false);
        background.run(this::takeBack, this::answered, _ -> mayUndo.set(true));
    }

    /// Nothing is taken back over a draft that was begun since: one of the two would be lost. What was typed is a draft
    /// before the record goes, so that it is somewhere at every moment.
    private Optional<FinishRecord.Answer> takeBack() {
        if (drafts.kept(one.child(), one.form()).isPresent()) {
            return Optional.empty();
        }
        boolean isUndone = false;
        try {
            if (!one.answers().equals(Answers.NONE)) {
                drafts.keep(one.child(), one.form(), one.answers().asDraft());
            }
            var answer = finishing.undo(one.finished());
            isUndone = answer == FinishRecord.Answer.UNDONE;
            return Optional.of(answer);
        } finally {
            if (!isUndone) {
                drafts.discard(one.child(), one.form());
            }
        }
    }

    private void answered(Optional<FinishRecord.Answer> answer) {
        if (answer.isEmpty()) {
            sentence.set(texts.say("form.undone.begunAgain"));
            mayUndo.set(true);
            return;
        }
        end();
        if (answer.get() == FinishRecord.Answer.UNDONE) {
            around.takenBack(one.form());
        } else {
            sentence.set(texts.say("form.undone." + answer.get().name()));
        }
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayUndoProperty() {
        return mayUndo.getReadOnlyProperty();
    }
}
