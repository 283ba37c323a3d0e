package org.childjourney.app.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.child.ChildPage.ReviewRow;
import org.childjourney.app.child.ChildPage.VisitRow;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Reveal;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// Joins `DoneListsView.fxml` to its view model: the visits and other entries, the way to record one, and the reviews.
final class DoneListsView {

    private final ChildViewModel model;
    private final FormPages form;
    private final Texts texts;
    private final Consumer<ChildId> goOn;
    private final Consumer<RecordId> read;
    private final Runnable recordVisit;
    private final Parent root;

    @FXML
    private StackPane place;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox lists;

    @FXML
    private VBox above;

    @FXML
    private FlowPane together;

    @FXML
    private Label begunTogether;

    @FXML
    private Button goOnTogether;

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

    /// @param goOn        goes on with a visit that was begun on the page of another child
    /// @param read        reads one of the records
    /// @param recordVisit opens the form for a visit
    DoneListsView(
            ChildViewModel model,
            FormPages form,
            Consumer<ChildId> goOn,
            Consumer<RecordId> read,
            Runnable recordVisit,
            Texts texts) {
        this.model = model;
        this.form = form;
        this.goOn = goOn;
        this.read = read;
        this.recordVisit = recordVisit;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        visitsLabel.setLabelFor(visits);
        visits.setAccessibleText(visitsLabel.getText());
        reviewsLabel.setLabelFor(reviews);
        reviews.setAccessibleText(reviewsLabel.getText());
        visits();
        reviews();
        record.setDisable(!form.mayRecord());
        mayNot.setText(form.mayRecord() ? "" : form.whyNot());
        record.setOnAction(_ -> recordVisit.run());
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
        goOnTogether.setOnAction(
                _ -> model.togetherProperty().get().map(Whom::id).ifPresent(goOn));
        for (Node part : List.of(record, goOnTogether, visits, reviews)) {
            part.focusedProperty().subscribe(isFocused -> {
                if (isFocused) {
                    Reveal.in(scroll, part);
                }
            });
        }
        arrange(Section.Room.WIDE);
        model.togetherProperty().subscribe(this::sayTogether);
        model.pageProperty().subscribe(this::show);
    }

    /// Where the window is low and much stands above, the lists scroll together sooner than that they have no room for
    /// a
    /// line. Where the whole page scrolls, they do not scroll in it.
    void arrange(Section.Room room) {
        scroll.setContent(null);
        place.getChildren().clear();
        if (room == Section.Room.WIDE) {
            scroll.setContent(lists);
            place.getChildren().setAll(scroll);
        } else {
            place.getChildren().setAll(lists);
        }
    }

    private void visits() {
        Columns.say(visitOn, VisitRow::on, VisitRow::type);
        Columns.mark(visitAccount, VisitRow::mark, VisitRow::outcome);
        Columns.say(visitInTime, VisitRow::inTime);
        Columns.say(visitSeen, VisitRow::seen, VisitRow::bedroom);
        Columns.say(visitWords, VisitRow::words, VisitRow::where);
        Columns.say(visitBy, VisitRow::by, VisitRow::how);
        Columns.keepOrder(visits);
        visitInTime.visibleProperty().bind(Columns.hasRoom(52, visits, mayNot));
        visitBy.visibleProperty().bind(Columns.hasRoom(45, visits, mayNot));
        visitSeen.visibleProperty().bind(Columns.hasRoom(36, visits, mayNot));
        Columns.arrange(
                visits,
                mayNot,
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
    }

    private void reviews() {
        Columns.say(reviewOn, ReviewRow::on);
        Columns.say(reviewPart, ReviewRow::participation);
        Columns.say(reviewSource, ReviewRow::source);
        Columns.keepOrder(reviews);
        Columns.arrange(
                reviews,
                mayNot,
                Map.of(reviewOn, Width.of(7.4), reviewPart, new Width(14, 9), reviewSource, Width.of(7)),
                reviewPart);
    }

    /// A visit that was begun elsewhere and is to this child too, so that nobody begins a second one.
    private void sayTogether() {
        var first = model.togetherProperty().get();
        Shown.set(together, first.isPresent());
        first.ifPresent(one -> begunTogether.setText(texts.say(
                "child.together", one.called(), model.pageProperty().get().toCall())));
    }

    private void show(ChildPage read) {
        sayTogether();
        var before = Optional.ofNullable(visits.getSelectionModel().getSelectedItem())
                .map(VisitRow::record);
        visits.getItems().setAll(read.visits());
        visits.getSelectionModel().selectFirst();
        before.flatMap(this::row).ifPresent(visits.getSelectionModel()::select);
        reviews.getItems().setAll(read.reviews());
        lately.setText(read.lately());
        Shown.set(lately, !read.lately().isEmpty());
    }

    private Optional<VisitRow> row(RecordId visit) {
        return visits.getItems().stream()
                .filter(row -> row.record().equals(visit))
                .findFirst();
    }

    private void readChosen() {
        Optional.ofNullable(visits.getSelectionModel().getSelectedItem())
                .map(VisitRow::record)
                .ifPresent(read);
    }

    /// Shows above the lists what was finished a moment ago.
    void showAbove(Node finished) {
        above.getChildren().setAll(finished);
    }

    void goTo(RecordId visit) {
        row(visit).ifPresent(row -> {
            visits.getSelectionModel().select(row);
            visits.scrollTo(row);
        });
        Focus.on(visits);
    }

    Node list() {
        return visits;
    }

    void focusOnReviews() {
        Focus.on(reviews);
    }

    void focusOnRecord() {
        Focus.on(record);
    }
}
