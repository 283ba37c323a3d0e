package org.childjourney.app.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.access.Act;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.child.ChildPage.ReviewRow;
import org.childjourney.app.child.ChildPage.VisitRow;
import org.childjourney.app.form.Corrections;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.recording.Chooser;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;
import org.childjourney.oversight.ManagementDecision;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Obligation;

/// Joins `DueAndDoneView.fxml` to its view model: what is due and why, visits with the form for one, and reviews.
final class DueAndDoneView implements Section {

    private static final double DIVIDED_AT = 0.53;

    private final ChildViewModel model;
    private final VisitsScreen visiting;
    private final RecordingScreen recording;
    private final ReadRecord readRecord;
    private final Section.Around around;
    private final Runnable decide;
    private final Texts texts;
    private final FormPages form;
    private Optional<Chooser> asking = Optional.empty();
    private Optional<Reading> reading = Optional.empty();
    private Room room = Room.WIDE;

    @FXML
    private StackPane page;

    @FXML
    private VBox stack;

    @FXML
    private SplitPane split;

    @FXML
    private VBox left;

    @FXML
    private VBox due;

    @FXML
    private ScrollPane whyPane;

    @FXML
    private Label dutiesLabel;

    @FXML
    private TableView<DutyRow> duties;

    @FXML
    private TableColumn<DutyRow, DutyRow> dutyState;

    @FXML
    private TableColumn<DutyRow, DutyRow> dutyWhat;

    @FXML
    private TableColumn<DutyRow, DutyRow> dutyDue;

    @FXML
    private TableColumn<DutyRow, DutyRow> dutyDone;

    @FXML
    private TableColumn<DutyRow, DutyRow> dutyClass;

    @FXML
    private Label whyTitle;

    @FXML
    private Label why;

    @FXML
    private StackPane right;

    @FXML
    private VBox done;

    @FXML
    private VBox finished;

    @FXML
    private Label visitsLabel;

    @FXML
    private Button record;

    @FXML
    private Label mayNot;

    @FXML
    private TableView<VisitRow> visits;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitOn;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitAccount;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitSeen;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitWords;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitInTime;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitBy;

    @FXML
    private Label lately;

    @FXML
    private Label reviewsLabel;

    @FXML
    private TableView<ReviewRow> reviews;

    @FXML
    private TableColumn<ReviewRow, ReviewRow> reviewOn;

    @FXML
    private TableColumn<ReviewRow, ReviewRow> reviewPart;

    @FXML
    private TableColumn<ReviewRow, ReviewRow> reviewSource;

    private final Parent root;

    /// A record that is read in place of the lists.
    private record Reading(RecordViewModel model, RecordView view) {}

    /// @param decide what is done where a manager wants to decide
    DueAndDoneView(
            ChildViewModel model,
            VisitsScreen visiting,
            RecordingScreen recording,
            ReadRecord readRecord,
            Section.Around around,
            Runnable decide,
            Texts texts) {
        this.model = model;
        this.visiting = visiting;
        this.recording = recording;
        this.readRecord = readRecord;
        this.around = around;
        this.decide = decide;
        this.texts = texts;
        this.form = visiting.pages(model.child(), new FormsHere(), around);
        this.root = Fxml.load(this, texts);
    }

    /// The form for a visit, beside the list of what is due, so that the list is seen to change.
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
            return Corrections.recordOf(name)
                    .flatMap(_ -> reading)
                    .flatMap(one -> one.model().pageProperty().get())
                    .map(RecordPage::act)
                    .or(() -> recording.act(name))
                    .orElse(act());
        }

        @Override
        public Optional<Form> form(String name) {
            String called = model.pageProperty().get().toCall();
            var corrected = Corrections.recordOf(name);
            if (corrected.isPresent()) {
                return readRecord.correction(corrected.get(), called);
            }
            return recording
                    .form(name, model.child(), called)
                    .or(() -> Optional.of(visiting.form(model.child(), called)));
        }

        @Override
        public void show(Parent opened) {
            right.getChildren().setAll(opened);
            lay();
        }

        @Override
        public void closed(Optional<RecordId> finished) {
            if (reading.isPresent()) {
                showReading();
                return;
            }
            right.getChildren().setAll(done);
            lay();
            Focus.on(record);
        }
    }

    @FXML
    private void initialize() {
        dutiesLabel.setLabelFor(duties);
        visitsLabel.setLabelFor(visits);
        reviewsLabel.setLabelFor(reviews);
        tables();
        why.textProperty().bind(model.whyText());
        duties.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosenProperty().set(row));
        record.setDisable(!form.mayRecord());
        mayNot.setText(form.mayRecord() ? "" : form.whyNot());
        finished.getChildren().setAll(form.strips());
        record.setOnAction(_ -> recordVisit());
        visits.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && !press.isShortcutDown() && !press.isAltDown()) {
                readChosen();
                press.consume();
            }
        });
        visits.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                readChosen();
            }
        });
        split.setDividerPositions(DIVIDED_AT);
        model.pageProperty().subscribe(this::show);
    }

    private void tables() {
        duties.setAccessibleText(dutiesLabel.getText());
        visits.setAccessibleText(visitsLabel.getText());
        reviews.setAccessibleText(reviewsLabel.getText());
        Columns.mark(dutyState, DutyRow::mark, DutyRow::state);
        Columns.say(dutyWhat, DutyRow::what);
        Columns.say(dutyDue, DutyRow::due, DutyRow::untilDue);
        Columns.say(dutyDone, DutyRow::done);
        Columns.say(dutyClass, DutyRow::ruleClass);
        Columns.say(visitOn, VisitRow::on, VisitRow::type);
        Columns.mark(visitAccount, VisitRow::mark, VisitRow::outcome);
        Columns.say(visitInTime, VisitRow::inTime);
        Columns.say(visitSeen, VisitRow::seen, VisitRow::bedroom);
        Columns.say(visitWords, VisitRow::words, VisitRow::where);
        Columns.say(visitBy, VisitRow::by, VisitRow::how);
        Columns.say(reviewOn, ReviewRow::on);
        Columns.say(reviewPart, ReviewRow::participation);
        Columns.say(reviewSource, ReviewRow::source);
        // where there is no room, the reason below says the class
        dutyClass.visibleProperty().bind(Columns.hasRoom(45, duties, whyTitle));
        dutyDone.visibleProperty().bind(Columns.hasRoom(50, duties, whyTitle));
        Columns.arrange(
                duties,
                whyTitle,
                Map.of(
                        dutyState,
                        new Width(10.6, 9),
                        dutyWhat,
                        Width.of(8),
                        dutyDue,
                        new Width(7.8, 7.4),
                        dutyDone,
                        Width.of(7.1),
                        dutyClass,
                        Width.of(6.2)),
                dutyWhat);
        visitInTime.visibleProperty().bind(Columns.hasRoom(52, visits, whyTitle));
        visitBy.visibleProperty().bind(Columns.hasRoom(45, visits, whyTitle));
        visitSeen.visibleProperty().bind(Columns.hasRoom(36, visits, whyTitle));
        Columns.arrange(
                visits,
                whyTitle,
                Map.of(
                        visitOn,
                        new Width(10.2, 7),
                        visitAccount,
                        Width.of(9.6),
                        visitSeen,
                        new Width(8.6, 6.6),
                        visitWords,
                        Width.of(9),
                        visitInTime,
                        Width.of(7),
                        visitBy,
                        Width.of(8)),
                visitWords);
        Columns.arrange(
                reviews,
                whyTitle,
                Map.of(reviewOn, Width.of(7.4), reviewPart, new Width(14, 9), reviewSource, Width.of(7)),
                reviewPart);
        List.of(duties, visits, reviews).forEach(Columns::keepOrder);
    }

    private void show(ChildPage read) {
        int chosen = duties.getSelectionModel().getSelectedIndex();
        duties.getItems().setAll(read.duties());
        duties.getSelectionModel().select(Math.max(0, chosen));
        var chosenVisit = Optional.ofNullable(visits.getSelectionModel().getSelectedItem())
                .map(VisitRow::record);
        visits.getItems().setAll(read.visits());
        visits.getSelectionModel().selectFirst();
        read.visits().stream()
                .filter(row -> chosenVisit.equals(Optional.of(row.record())))
                .forEach(visits.getSelectionModel()::select);
        reviews.getItems().setAll(read.reviews());
        lately.setText(read.lately());
        Shown.set(lately, !read.lately().isEmpty());
    }

    private void readChosen() {
        Optional.ofNullable(visits.getSelectionModel().getSelectedItem()).ifPresent(row -> read(row.record()));
    }

    /// Shows a record in place of the lists.
    private void read(RecordId chosen) {
        var one = model.record(chosen, readRecord);
        reading = Optional.of(new Reading(
                one, new RecordView(one, visiting.attached(model.child(), chosen), new WhileReading(), texts)));
        one.load(this::stopReading);
        showReading();
    }

    private void showReading() {
        reading.ifPresent(one -> {
            one.view().showAbove(form.strips());
            right.getChildren().setAll(one.view().root());
            lay();
            one.view().focus();
            // a correction may have been begun, or thrown away
            one.model().load(this::stopReading);
        });
    }

    /// Shows the lists again.
    private void stopReading() {
        if (reading.isPresent()) {
            reading = Optional.empty();
            finished.getChildren().setAll(form.strips());
            right.getChildren().setAll(done);
            lay();
        }
    }

    /// What can be done while a record is read.
    private final class WhileReading implements RecordView.Around {

        @Override
        public void correct(String name) {
            form.write(name);
        }

        @Override
        public void back() {
            reading.ifPresent(one -> goTo(one.model().record()));
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

    boolean mayRecord() {
        return form.mayRecord();
    }

    /// Asks what is to be recorded, where no form is open.
    ///
    /// @param back what is done where nothing is
    void record(Runnable back) {
        if (form.name().isPresent() || asking.isPresent()) {
            focusOr(visits);
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
                Focus.on(record);
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
        right.getChildren().setAll(chooser.root());
        lay();
        chooser.focus();
    }

    private void stopAsking() {
        if (asking.isPresent()) {
            asking = Optional.empty();
            right.getChildren().setAll(done);
            lay();
        }
    }

    boolean hasForm(String name) {
        return name.equals(VisitsScreen.FORM) || recording.act(name).isPresent();
    }

    void recordVisit() {
        stopAsking();
        stopReading();
        form.write(VisitsScreen.FORM);
        form.focus();
    }

    private void lay() {
        page.getChildren().clear();
        stack.getChildren().clear();
        split.getItems().clear();
        if (isWriting()) {
            // a form about several children needs the whole page
            page.getChildren().setAll(right);
        } else if (room == Room.WIDE) {
            split.getItems().setAll(left, right);
            page.getChildren().setAll(split);
            // the divider holds only once both sides have their place
            model.soon(() -> split.setDividerPositions(DIVIDED_AT));
        } else {
            stack.getChildren().setAll(left, right);
            page.getChildren().setAll(stack);
        }
        around.writing();
    }

    void focusOnVisits() {
        focusOr(visits);
    }

    void focusOnReviews() {
        stopAsking();
        form.leave();
        stopReading();
        Focus.on(reviews);
    }

    private void focusOr(Node part) {
        if (asking.isPresent()) {
            asking.get().focus();
        } else if (form.name().isPresent()) {
            form.focus();
        } else if (reading.isPresent()) {
            reading.get().view().focus();
        } else {
            Focus.on(part);
        }
    }

    void focusOnWhy() {
        why.requestFocus();
    }

    /// Goes to one line of what is due, or to the first.
    void goTo(Optional<Obligation> duty) {
        duties.getItems().stream()
                .filter(row -> duty.filter(row.duty()::equals).isPresent())
                .findFirst()
                .ifPresent(row -> {
                    duties.getSelectionModel().select(row);
                    duties.scrollTo(row);
                });
        Focus.on(duties);
    }

    void goTo(RecordId visit) {
        stopAsking();
        form.leave();
        stopReading();
        visits.getItems().stream()
                .filter(row -> row.record().equals(visit))
                .findFirst()
                .ifPresent(row -> {
                    visits.getSelectionModel().select(row);
                    visits.scrollTo(row);
                });
        Focus.on(visits);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void arrange(Room now) {
        if (room != now) {
            room = now;
            lay();
        }
    }

    @Override
    public void focus() {
        focusOr(duties);
    }

    @Override
    public List<Node> panes() {
        return List.of(due, whyPane, right);
    }

    @Override
    public boolean isWriting() {
        return form.name().isPresent() || asking.isPresent() || reading.isPresent();
    }

    @Override
    public Optional<String> form() {
        return form.name();
    }

    @Override
    public void write(String name) {
        stopAsking();
        Corrections.recordOf(name).ifPresent(this::read);
        form.write(name);
    }

    @Override
    public void keep() {
        form.keep();
    }

    @Override
    public void load() {
        model.load();
        reading.ifPresent(one -> one.model().load(this::stopReading));
    }

    /// Does something once everything is on the screen, what was typed included.
    @Override
    public void whenShown(Runnable then) {
        form.whenOpened(then);
    }
}
