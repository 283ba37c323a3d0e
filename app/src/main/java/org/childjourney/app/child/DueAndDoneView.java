package org.childjourney.app.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.access.Act;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.form.SectionWithForms;
import org.childjourney.app.recording.Chooser;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.oversight.ManagementDecision;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Obligation;

/// Joins `DueAndDoneView.fxml` to its parts: what is due, and beside it what was done, or in place of that the form,
/// the question what is to be recorded, or the record that is read.
final class DueAndDoneView implements SectionWithForms {

    private static final double DIVIDED_AT = 0.53;

    private final ChildViewModel model;
    private final RecordingScreen recording;
    private final RecordForms forms;
    private final Section.Around around;
    private final Runnable decide;
    private final FormPages form;
    private final DueView due;
    private final DoneListsView done;
    private final RecordReading reading;
    private Optional<Chooser> asking = Optional.empty();
    private Room room = Room.WIDE;

    @FXML
    private StackPane page;

    @FXML
    private VBox stack;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane right;

    private final Parent root;

    /// @param goOn   goes on with a visit that was begun on the page of another child
    /// @param decide what is done where a manager wants to decide
    DueAndDoneView(
            ChildViewModel model,
            VisitsScreen visiting,
            RecordingScreen recording,
            ReadRecord readRecord,
            Section.Around around,
            Consumer<ChildId> goOn,
            Runnable decide,
            Texts texts) {
        this.model = model;
        this.recording = recording;
        this.forms = new RecordForms(model, visiting, recording, readRecord);
        this.around = around;
        this.decide = decide;
        this.form = visiting.pages(model.child(), new FormsHere(), around);
        this.due = new DueView(model, texts);
        this.done = new DoneListsView(model, form, goOn, this::read, this::recordVisit, texts);
        this.reading = new RecordReading(model, readRecord, visiting, form, this::goTo, this::stopReading, texts);
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        split.getItems().addFirst(due.root());
        split.setDividerPositions(DIVIDED_AT);
        done.showAbove(form.strips());
        right.getChildren().setAll(done.root());
    }

    /// The forms, beside the list of what is due, so that the list is seen to change.
    private final class FormsHere implements FormPages.Section {

        @Override
        public String place() {
            return "visits";
        }

        @Override
        public Act act() {
            return Act.RECORD_VISIT;
        }

        @Override
        public Act act(String name) {
            return Corrections.recordOf(name).flatMap(_ -> reading.act()).orElseGet(() -> forms.act(name));
        }

        @Override
        public Optional<Form> form(String name) {
            return forms.form(name);
        }

        @Override
        public void show(Parent opened) {
            DueAndDoneView.this.show(opened);
        }

        @Override
        public void closed(Optional<RecordId> finished) {
            if (reading.isOpen()) {
                showReading();
                return;
            }
            showLists();
            done.focusOnRecord();
        }
    }

    private void show(Parent shown) {
        right.getChildren().setAll(shown);
        lay();
    }

    private void showLists() {
        done.showAbove(form.strips());
        show(done.root());
    }

    /// The record that is read in place of the lists.
    Optional<RecordId> reading() {
        return reading.record();
    }

    /// Shows a record in place of the lists.
    void read(RecordId chosen) {
        reading.open(chosen);
        showReading();
    }

    private void showReading() {
        reading.root().ifPresent(this::show);
        reading.focus();
        // a correction may have been begun, or thrown away
        reading.load();
    }

    private void stopReading() {
        if (reading.isOpen()) {
            reading.close();
            showLists();
        }
    }

    boolean mayRecord() {
        return form.mayRecord();
    }

    /// Asks what is to be recorded, where no form is open.
    ///
    /// @param back what is done where nothing is
    void record(Runnable back) {
        if (form.name().isPresent() || asking.isPresent()) {
            focusOr(done.list());
            return;
        }
        var chooser = recording.ask(model.pageProperty().get().toCall(), new Chooser.Around() {
            @Override
            public void chosen(String name) {
                stopAsking();
                if (name.equals(ManagementDecision.NAME)) {
                    // it has its one form where decisions are read
                    decide.run();
                    return;
                }
                done.focusOnRecord();
                form.write(name);
            }

            @Override
            public void back() {
                stopAsking();
                back.run();
            }
        });
        stopReading();
        asking = Optional.of(chooser);
        show(chooser.root());
        chooser.focus();
    }

    private void stopAsking() {
        if (asking.isPresent()) {
            asking = Optional.empty();
            showLists();
        }
    }

    boolean hasForm(String name) {
        return forms.has(name);
    }

    /// Opens the form for a visit; what was begun in another is kept.
    void recordVisit() {
        write(VisitsScreen.FORM);
    }

    private void lay() {
        page.getChildren().clear();
        stack.getChildren().clear();
        split.getItems().clear();
        if (isWriting()) {
            // a form about several children needs the whole page
            page.getChildren().setAll(right);
        } else if (room == Room.WIDE) {
            split.getItems().setAll(due.root(), right);
            page.getChildren().setAll(split);
            // the divider holds only once both sides have their place
            model.soon(() -> split.setDividerPositions(DIVIDED_AT));
        } else {
            stack.getChildren().setAll(due.root(), right);
            page.getChildren().setAll(stack);
        }
        around.writing();
    }

    void focusOnVisits() {
        focusOr(done.list());
    }

    void focusOnReviews() {
        leaveForLists();
        done.focusOnReviews();
    }

    private void leaveForLists() {
        stopAsking();
        form.leave();
        stopReading();
    }

    private void focusOr(Node part) {
        if (asking.isPresent()) {
            asking.get().focus();
        } else if (form.name().isPresent()) {
            form.focus();
        } else if (reading.isOpen()) {
            reading.focus();
        } else {
            Focus.on(part);
        }
    }

    void focusOnWhy() {
        due.focusOnWhy();
    }

    /// Goes to one line of what is due, or to the first.
    void goTo(Optional<Obligation> duty) {
        due.goTo(duty);
    }

    void goTo(RecordId visit) {
        leaveForLists();
        done.goTo(visit);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void arrange(Room now) {
        if (room != now) {
            room = now;
            done.arrange(now);
            lay();
        }
    }

    @Override
    public void focus() {
        focusOr(due.list());
    }

    @Override
    public List<Node> panes() {
        var panes = new ArrayList<>(due.panes());
        panes.add(right);
        return panes;
    }

    @Override
    public boolean isWriting() {
        return form.name().isPresent() || asking.isPresent() || reading.isOpen();
    }

    @Override
    public FormPages forms() {
        return form;
    }

    @Override
    public void write(String name) {
        if (form.name().filter(name::equals).isPresent()) {
            form.focus();
            return;
        }
        leaveForLists();
        Corrections.recordOf(name).ifPresent(this::read);
        // who may correct a record is known by what it is
        reading.whenRead(() -> form.write(name));
    }

    @Override
    public void load() {
        model.load();
        reading.load();
    }

    /// Does something once everything is on the screen, what was typed included.
    @Override
    public void whenShown(Runnable then) {
        reading.whenRead(() -> form.whenOpened(then));
    }
}
