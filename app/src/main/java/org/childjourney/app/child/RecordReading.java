package org.childjourney.app.child;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.childjourney.access.Act;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.record.RecordId;

/// The record that is read in place of the lists, where one is.
final class RecordReading {

    private final ChildViewModel model;
    private final ReadRecord readRecord;
    private final VisitsScreen visiting;
    private final FormPages form;
    private final Consumer<RecordId> back;
    private final Runnable gone;
    private final Texts texts;
    private Optional<Open> open = Optional.empty();

    private record Open(RecordViewModel model, RecordView view) {}

    /// @param back leads back to where a record is listed
    /// @param gone what is done where the record does not stand any more
    RecordReading(
            ChildViewModel model,
            ReadRecord readRecord,
            VisitsScreen visiting,
            FormPages form,
            Consumer<RecordId> back,
            Runnable gone,
            Texts texts) {
        this.model = model;
        this.readRecord = readRecord;
        this.visiting = visiting;
        this.form = form;
        this.back = back;
        this.gone = gone;
        this.texts = texts;
    }

    /// Which record is read.
    Optional<RecordId> record() {
        return open.map(one -> one.model().record());
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /// Begins to read a record.
    void open(RecordId record) {
        var read = model.record(record, readRecord);
        open = Optional.of(new Open(
                read, new RecordView(read, visiting.attached(model.child(), record), new WhileReading(), texts)));
    }

    void close() {
        open = Optional.empty();
    }

    /// The record as it is read, and above it what was finished a moment ago.
    Optional<Parent> root() {
        open.ifPresent(one -> one.view().showAbove(form.strips()));
        return open.map(one -> one.view().root());
    }

    void focus() {
        open.ifPresent(one -> one.view().focus());
    }

    /// Reads it again, where one is read.
    void load() {
        open.ifPresent(one -> one.model().load(gone));
    }

    /// Does something once the record is on the screen, at once where none is read.
    void whenRead(Runnable then) {
        open.ifPresentOrElse(one -> one.model().whenRead(then), then);
    }

    /// What a user's role has to allow for correcting it.
    Optional<Act> act() {
        return open.flatMap(one -> one.model().pageProperty().get()).map(RecordPage::act);
    }

    private final class WhileReading implements RecordView.Around {

        @Override
        public void correct(String name) {
            form.write(name);
        }

        @Override
        public void back() {
            record().ifPresent(back);
        }

        @Override
        public boolean mayCorrect(String name) {
            return form.mayRecord(name);
        }

        @Override
        public String whyNot(String name) {
            return form.whyNot(name);
        }
    }
}
