package org.childjourney.app.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.recording.FinishRecord;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.RecordVisit.Answer;

/// What finishing a visit did, and the way to take it back for a while.
final class VisitDoneViewModel {

    private final ChildId child;
    private final Answer.Recorded recorded;
    private final FinishRecord finishing;
    private final ReadDue dueList;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final Runnable undone;

    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper until = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mayUndo = new ReadOnlyBooleanWrapper(true);

    VisitDoneViewModel(
            ChildId child,
            Answer.Recorded recorded,
            FinishRecord finishing,
            ReadDue dueList,
            Clock clock,
            Background background,
            Texts texts,
            Runnable undone) {
        this.child = child;
        this.recorded = recorded;
        this.finishing = finishing;
        this.dueList = dueList;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.undone = undone;
        sentence.set(kept());
        until.set(
                texts.say("visits.undo.until", Dates.timeOf(recorded.finished().until())));
    }

    void load() {
        LocalDate today = London.today(clock);
        background.run(
                () -> dueList.openOn(today, new DueList.Scope.OfChild(child)).stream()
                        .filter(row -> HowItStands.isVisit(row.obligation()))
                        .map(DueRow::obligation)
                        .min(Comparator.comparing(duty -> duty.due())),
                next -> next.ifPresent(duty ->
                        sentence.set(texts.say("visits.done.next", kept(), duty.duty(), Dates.full(duty.due())))));
        background.after(FinishRecord.WHILE.plus(Duration.ofSeconds(1)), () -> {
            mayUndo.set(false);
            until.set("");
        });
    }

    private String kept() {
        return texts.say(
                "visits.done." + recorded.visit().outcome().name(),
                Dates.full(recorded.visit().on()));
    }

    void undo() {
        mayUndo.set(false);
        background.run(
                () -> finishing.undo(recorded.finished()),
                answer -> {
                    if (answer == FinishRecord.Answer.UNDONE) {
                        undone.run();
                    }
                    until.set("");
                    sentence.set(texts.say("visits.undone." + answer.name()));
                },
                _ -> mayUndo.set(true));
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    ReadOnlyStringProperty untilProperty() {
        return until.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty mayUndoProperty() {
        return mayUndo.getReadOnlyProperty();
    }
}
