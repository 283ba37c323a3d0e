package org.childjourney.app.timescales;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;

/// Joins `ChangesView.fxml` to its view models: the changes to the rules, the decision about one of them, and the form
/// of a proposal.
final class ChangesView {

    private final ChangesViewModel model;
    private final ProposeViewModel proposing;
    private final Texts texts;

    @FXML
    private VBox form;

    @FXML
    private Label formTitle;

    @FXML
    private Label whatLabel;

    @FXML
    private TextField what;

    @FXML
    private Label dayLabel;

    @FXML
    private TextField day;

    @FXML
    private Label whyLabel;

    @FXML
    private TextField why;

    @FXML
    private Label formProblem;

    @FXML
    private Button propose;

    @FXML
    private Button leave;

    @FXML
    private VBox all;

    @FXML
    private Label listLabel;

    @FXML
    private TableView<ChangeRow> list;

    @FXML
    private TableColumn<ChangeRow, ChangeRow> state;

    @FXML
    private TableColumn<ChangeRow, ChangeRow> change;

    @FXML
    private TableColumn<ChangeRow, ChangeRow> from;

    @FXML
    private TableColumn<ChangeRow, ChangeRow> by;

    @FXML
    private Label detail;

    @FXML
    private Button see;

    @FXML
    private Button holiday;

    @FXML
    private Label effect;

    @FXML
    private TableView<EffectRow> moved;

    @FXML
    private TableColumn<EffectRow, EffectRow> child;

    @FXML
    private TableColumn<EffectRow, EffectRow> duty;

    @FXML
    private TableColumn<EffectRow, EffectRow> before;

    @FXML
    private TableColumn<EffectRow, EffectRow> after;

    @FXML
    private VBox decision;

    @FXML
    private Label becauseLabel;

    @FXML
    private TextField because;

    @FXML
    private Label problem;

    @FXML
    private Button approve;

    @FXML
    private Button decline;

    private final Parent root;

    ChangesView(ChangesViewModel model, ProposeViewModel proposing, Texts texts) {
        this.model = model;
        this.proposing = proposing;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        showForm();
        showList();
        showEffect();
        writes(false);
    }

    private void showForm() {
        formTitle.textProperty().bind(proposing.titleProperty());
        whatLabel.textProperty().bind(proposing.whatLabelProperty());
        whatLabel.setLabelFor(what);
        what.textProperty().bindBidirectional(proposing.whatProperty());
        dayLabel.textProperty().bind(proposing.dayLabelProperty());
        dayLabel.setLabelFor(day);
        day.textProperty().bindBidirectional(proposing.dayProperty());
        whyLabel.setLabelFor(why);
        why.textProperty().bindBidirectional(proposing.whyProperty());
        formProblem.textProperty().bind(proposing.problemProperty());
        Shown.when(formProblem, proposing.problemProperty().isNotEmpty());
        propose.setOnAction(_ -> propose());
        leave.setOnAction(_ -> showAll());
        form.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER && Chords.isShortcut(press)) {
                propose();
                press.consume();
            }
        });
    }

    private void propose() {
        proposing.propose(() -> {
            model.chosenProperty().set(null);
            showAll();
        });
    }

    private void showList() {
        listLabel.setLabelFor(list);
        Columns.mark(state, ChangeRow::mark, ChangeRow::state);
        Columns.say(change, ChangeRow::what);
        Columns.say(from, ChangeRow::from);
        Columns.say(by, ChangeRow::proposedBy);
        by.visibleProperty().bind(Columns.hasRoom(46, list, detail));
        Columns.keepOrder(list);
        Columns.arrange(
                list,
                detail,
                Map.of(state, new Width(11, 9.6), change, new Width(18, 9), from, new Width(7.6, 6.6), by, Width.of(9)),
                change);
        list.setItems(model.rows());
        list.setPlaceholder(new Label(texts.say("timescales.changes.none")));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(row -> list.getSelectionModel().select(row));
        detail.textProperty().bind(model.detail());
        Shown.set(holiday, proposing.mayPropose());
        holiday.setOnAction(_ -> proposeHoliday());
    }

    private void showEffect() {
        Columns.say(child, EffectRow::child);
        Columns.say(duty, EffectRow::duty);
        Columns.say(before, EffectRow::before);
        Columns.say(after, EffectRow::after);
        Columns.keepOrder(moved);
        Columns.arrange(
                moved,
                detail,
                Map.of(
                        child,
                        new Width(12, 8),
                        duty,
                        new Width(16, 8.6),
                        before,
                        new Width(8, 6.6),
                        after,
                        new Width(8, 6.6)),
                duty);
        moved.setItems(model.moved());
        effect.textProperty().bind(model.effectProperty());
        Shown.when(effect, model.effectProperty().isNotEmpty());
        model.isSeenProperty()
                .subscribe(seen -> Shown.set(moved, seen && !model.moved().isEmpty()));
        see.setOnAction(_ -> model.see());
        Shown.when(see, model.canSee());
        Shown.when(decision, model.canDecide());
        becauseLabel.setLabelFor(because);
        because.textProperty().bindBidirectional(model.becauseProperty());
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, model.problemProperty().isNotEmpty());
        approve.disableProperty().bind(model.isSeenProperty().not());
        approve.setOnAction(_ -> {
            Focus.on(list);
            model.approve();
        });
        decline.setOnAction(_ -> model.decline(() -> Focus.on(list)));
    }

    private void writes(boolean so) {
        Shown.set(form, so);
        Shown.set(all, !so);
    }

    boolean mayPropose() {
        return proposing.mayPropose();
    }

    void proposeFor(RuleRow row) {
        proposing.standardFor(row);
        writes(true);
        Focus.on(what);
    }

    private void proposeHoliday() {
        proposing.bankHoliday();
        writes(true);
        Focus.on(what);
    }

    void showAll() {
        writes(false);
        model.load();
        Focus.on(list);
    }
}
