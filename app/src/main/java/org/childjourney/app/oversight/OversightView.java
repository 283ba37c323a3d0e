package org.childjourney.app.oversight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.access.Act;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.form.SectionWithForms;
import org.childjourney.app.oversight.OversightPage.Row;
import org.childjourney.app.recording.RecordingScreen;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.oversight.ManagementDecision;
import org.childjourney.record.RecordId;

/// Joins `OversightView.fxml` to its view model: the stream, the whole of the line that is chosen, and the form for a
/// decision. Nothing here can be deleted.
final class OversightView implements SectionWithForms {

    private static final double DIVIDED_AT = 0.66;

    /// From so many letters on there is room for every column.
    private static final double BESIDE = 41;

    private final OversightViewModel model;
    private final RecordingScreen recording;
    private final RestrictionForms restrictions;
    private final Supplier<String> called;
    private final Section.Around around;
    private final Texts texts;
    private final FormPages form;
    private Optional<String> about = Optional.empty();
    private Optional<Parent> written = Optional.empty();
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
    private VBox done;

    @FXML
    private Label note;

    @FXML
    private Label listLabel;

    @FXML
    private Button record;

    @FXML
    private Button restrict;

    @FXML
    private Button lift;

    @FXML
    private Label mayNot;

    @FXML
    private TableView<Row> list;

    @FXML
    private TableColumn<Row, Row> on;

    @FXML
    private TableColumn<Row, Row> what;

    @FXML
    private TableColumn<Row, Row> state;

    @FXML
    private TableColumn<Row, Row> owner;

    @FXML
    private TableColumn<Row, Row> due;

    @FXML
    private VBox right;

    @FXML
    private Label wholeTitle;

    @FXML
    private ScrollPane wholePane;

    @FXML
    private Label whole;

    private final Parent root;

    OversightView(
            OversightViewModel model,
            RecordingScreen recording,
            RestrictionForms restrictions,
            FormScreen writing,
            Supplier<String> called,
            Section.Around around,
            Texts texts) {
        this.model = model;
        this.recording = recording;
        this.restrictions = restrictions;
        this.called = called;
        this.around = around;
        this.texts = texts;
        this.form = writing.pages(model.child(), new FormsHere(), around);
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        note.textProperty().bind(model.noteProperty());
        Shown.when(note, model.noteProperty().isNotEmpty());
        done.getChildren().setAll(form.strips());
        listLabel.setLabelFor(list);
        wholeTitle.setLabelFor(whole);
        table();
        Shown.set(record, mayDecide());
        record.setOnAction(_ -> decide(model.asked()));
        restrict.setOnAction(_ -> write(RestrictionForms.RESTRICT));
        lift.setOnAction(_ -> write(RestrictionForms.LIFT));
        mayNot.setText(mayDecide() ? "" : form.whyNot());
        Shown.set(mayNot, !mayDecide());
        whole.textProperty().bind(model.whole());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosenProperty().set(row));
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> go(press, KeyCode.ENTER, whole));
        whole.addEventHandler(KeyEvent.KEY_PRESSED, press -> go(press, KeyCode.ESCAPE, list));
        split.setDividerPositions(DIVIDED_AT);
        model.pageProperty().subscribe(this::show);
    }

    private static void go(KeyEvent press, KeyCode key, Node part) {
        if (press.getCode() == key && !press.isShortcutDown()) {
            part.requestFocus();
            press.consume();
        }
    }

    private void table() {
        list.setAccessibleText(listLabel.getText());
        Columns.say(on, Row::on);
        Columns.say(what, Row::what, this::below);
        Columns.mark(state, Row::mark, Row::state);
        Columns.say(owner, Row::owner);
        Columns.say(due, Row::due, Row::days);
        owner.visibleProperty().bind(Columns.hasRoom(BESIDE, list, whole));
        due.visibleProperty().bind(Columns.hasRoom(BESIDE, list, whole));
        owner.visibleProperty().subscribe((_, _) -> list.refresh());
        Columns.arrange(
                list,
                whole,
                Map.of(
                        on, new Width(7.4, 6.4),
                        what, new Width(16, 8.2),
                        state, Width.of(11),
                        owner, new Width(9, 7),
                        due, new Width(8.4, 7.2)),
                what);
        // newest first is the order of a stream
        Columns.keepOrder(list);
    }

    /// Where there is no room beside, whose an open item is and by when stands below.
    private String below(Row row) {
        return owner.isVisible() || row.due().isEmpty()
                ? row.below()
                : texts.say("oversight.open", row.below(), row.owner(), row.due(), row.days());
    }

    private void show(OversightPage read) {
        var before =
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Row::record);
        list.getItems().setAll(read.rows());
        restrict.setText(texts.say(read.isRestricted() ? "oversight.change" : "oversight.restrict"));
        Shown.set(restrict, mayRestrict());
        Shown.set(lift, mayRestrict() && read.isRestricted());
        read.rows().stream()
                .filter(row -> before.filter(row.record()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select,
                        () -> list.getSelectionModel().selectFirst());
    }

    private boolean mayRestrict() {
        return form.mayRecord(RestrictionForms.RESTRICT);
    }

    boolean mayDecide() {
        return form.mayRecord();
    }

    void decide(Optional<String> matter) {
        if (!mayDecide()) {
            Focus.on(mayNot);
            return;
        }
        about = matter;
        form.write(ManagementDecision.NAME);
        form.focus();
    }

    private final class FormsHere implements FormPages.Section {

        @Override
        public String place() {
            return "oversight";
        }

        @Override
        public Act act() {
            return Act.RECORD_DECISION;
        }

        @Override
        public Act act(String name) {
            return RestrictionForms.NAMES.contains(name) ? Act.RESTRICT_RECORD : act();
        }

        @Override
        public Optional<Form> form(String name) {
            return RestrictionForms.NAMES.contains(name)
                    ? restrictions.form(name, model.child(), called.get())
                    : decision();
        }

        private Optional<Form> decision() {
            return Optional.of(recording.decision(model.child(), called.get(), about));
        }

        @Override
        public void show(Parent opened) {
            written = Optional.of(opened);
            lay();
        }

        @Override
        public void closed(Optional<RecordId> finished) {
            written = Optional.empty();
            lay();
            Focus.on(list);
        }
    }

    private void lay() {
        page.getChildren().clear();
        stack.getChildren().clear();
        split.getItems().clear();
        if (written.isPresent()) {
            page.getChildren().setAll(written.get());
        } else if (room == Room.WIDE) {
            split.getItems().setAll(left, right);
            split.setDividerPositions(DIVIDED_AT);
            page.getChildren().setAll(split);
        } else {
            stack.getChildren().setAll(left, right);
            page.getChildren().setAll(stack);
        }
        around.writing();
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
        if (written.isPresent()) {
            form.focus();
        } else {
            Focus.on(list);
        }
    }

    @Override
    public List<Node> panes() {
        return List.of(left, wholePane);
    }

    @Override
    public FormPages forms() {
        return form;
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public void whenShown(Runnable then) {
        form.whenOpened(then);
    }
}
