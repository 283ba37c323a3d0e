package org.childjourney.app.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Texts;
import org.childjourney.timescales.Obligation;

/// Joins `DueView.fxml` to its view model: what is due, and why the chosen date is what it is.
final class DueView {

    private final ChildViewModel model;
    private final Parent root;

    @FXML
    private VBox due;

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
    private ScrollPane whyPane;

    @FXML
    private Label why;

    DueView(ChildViewModel model, Texts texts) {
        this.model = model;
        this.root = Fxml.load(this, texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        dutiesLabel.setLabelFor(duties);
        duties.setAccessibleText(dutiesLabel.getText());
        table();
        why.textProperty().bind(model.whyText());
        duties.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosenProperty().set(row));
        model.pageProperty().subscribe(this::show);
    }

    private void table() {
        Columns.mark(dutyState, DutyRow::mark, DutyRow::state);
        Columns.say(dutyWhat, DutyRow::what);
        Columns.say(dutyDue, DutyRow::due, DutyRow::untilDue);
        Columns.say(dutyDone, DutyRow::done);
        Columns.say(dutyClass, DutyRow::ruleClass);
        Columns.keepOrder(duties);
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
    }

    private void show(ChildPage read) {
        int chosen = duties.getSelectionModel().getSelectedIndex();
        duties.getItems().setAll(read.duties());
        duties.getSelectionModel().select(Math.max(0, chosen));
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

    Node list() {
        return duties;
    }

    void focusOnWhy() {
        why.requestFocus();
    }

    List<Node> panes() {
        return List.of(due, whyPane);
    }
}
