package org.childjourney.app.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.child.ChildPage.Banner;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.child.ChildPage.Fact;
import org.childjourney.app.child.ChildPage.ReviewRow;
import org.childjourney.app.child.ChildPage.VisitRow;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.MarkCell;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.visits.VisitsScreen;

/// Joins `ChildView.fxml` to its view model, and does nothing else.
final class ChildView {

    private static final int BANNERS_SHOWN = 3;

    private final ChildViewModel model;
    private final VisitsScreen visiting;
    private final Runnable changed;
    private final Texts texts;
    private Optional<VisitsScreen.Form> form = Optional.empty();

    @FXML
    private Label name;

    @FXML
    private FlowPane facts;

    @FXML
    private VBox banners;

    @FXML
    private Label note;

    @FXML
    private Label dutiesLabel;

    @FXML
    private TableView<DutyRow> duties;

    @FXML
    private TableColumn<DutyRow, DutyRow> dutyState;

    @FXML
    private TableColumn<DutyRow, String> dutyWhat;

    @FXML
    private TableColumn<DutyRow, String> dutyDue;

    @FXML
    private TableColumn<DutyRow, String> dutyDone;

    @FXML
    private TableColumn<DutyRow, String> dutyClass;

    @FXML
    private Label whyTitle;

    @FXML
    private Label why;

    @FXML
    private StackPane right;

    @FXML
    private VBox done;

    @FXML
    private Label visitsLabel;

    @FXML
    private Button record;

    @FXML
    private Label mayNot;

    @FXML
    private TableView<VisitRow> visits;

    @FXML
    private TableColumn<VisitRow, String> visitOn;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitAccount;

    @FXML
    private TableColumn<VisitRow, String> visitSeen;

    @FXML
    private TableColumn<VisitRow, String> visitWords;

    @FXML
    private TableColumn<VisitRow, String> visitWhere;

    @FXML
    private TableColumn<VisitRow, String> visitBy;

    @FXML
    private Label reviewsLabel;

    @FXML
    private TableView<ReviewRow> reviews;

    @FXML
    private TableColumn<ReviewRow, String> reviewOn;

    @FXML
    private TableColumn<ReviewRow, String> reviewPart;

    @FXML
    private TableColumn<ReviewRow, String> reviewSource;

    private final Parent root;

    /// @param changed what is told that the record has changed
    ChildView(ChildViewModel model, VisitsScreen visiting, Runnable changed, Texts texts) {
        this.model = model;
        this.visiting = visiting;
        this.changed = changed;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        dutiesLabel.setLabelFor(duties);
        visitsLabel.setLabelFor(visits);
        reviewsLabel.setLabelFor(reviews);
        note.textProperty().bind(model.noteProperty());
        Shown.when(note, model.noteProperty().isNotEmpty());
        tables();
        why.textProperty().bind(model.whyText());
        duties.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosenProperty().set(row));
        record.setDisable(!visiting.mayRecord());
        mayNot.setText(visiting.mayRecord() ? "" : visiting.whyNot());
        record.setOnAction(_ -> recordVisit());
        model.pageProperty().subscribe(this::show);
    }

    private void tables() {
        duties.setAccessibleText(dutiesLabel.getText());
        visits.setAccessibleText(visitsLabel.getText());
        reviews.setAccessibleText(reviewsLabel.getText());
        dutyState.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        dutyState.setCellFactory(_ -> new MarkCell<>(DutyRow::mark, DutyRow::state));
        say(dutyWhat, DutyRow::what);
        say(dutyDue, DutyRow::due);
        say(dutyDone, DutyRow::done);
        say(dutyClass, DutyRow::ruleClass);
        say(visitOn, VisitRow::on);
        visitAccount.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        visitAccount.setCellFactory(_ -> new MarkCell<>(VisitRow::mark, VisitRow::outcome));
        say(visitSeen, VisitRow::seen);
        say(visitWords, VisitRow::words);
        say(visitWhere, VisitRow::where);
        say(visitBy, VisitRow::by);
        say(reviewOn, ReviewRow::on);
        say(reviewPart, ReviewRow::participation);
        say(reviewSource, ReviewRow::source);
        Columns.arrange(
                duties,
                whyTitle,
                Map.of(dutyState, 10.2, dutyWhat, 8.0, dutyDue, 7.1, dutyDone, 7.1, dutyClass, 6.2),
                dutyWhat);
        // where there is no room, the reason below says the class
        Columns.onlyFrom(46, duties, whyTitle, dutyClass);
        Columns.onlyFrom(39, duties, whyTitle, dutyDone);
        Columns.arrange(
                visits,
                whyTitle,
                Map.of(
                        visitOn,
                        10.2,
                        visitAccount,
                        8.4,
                        visitSeen,
                        8.6,
                        visitWords,
                        9.0,
                        visitWhere,
                        8.0,
                        visitBy,
                        8.0),
                visitWords);
        Columns.onlyFrom(56, visits, whyTitle, visitWhere);
        Columns.onlyFrom(46, visits, whyTitle, visitBy);
        Columns.onlyFrom(39, visits, whyTitle, visitSeen);
        Columns.arrange(reviews, whyTitle, Map.of(reviewOn, 7.4, reviewPart, 14.0, reviewSource, 7.0), reviewPart);
        for (TableView<?> table : List.of(duties, visits, reviews)) {
            // the order is the one in which things matter
            table.getColumns().forEach(column -> column.setSortable(false));
        }
    }

    private static <R> void say(TableColumn<R, String> column, Function<R, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
    }

    private void show(ChildPage page) {
        name.setText(page.name());
        facts.getChildren().setAll(page.facts().stream().map(ChildView::fact).toList());
        showBanners(page.banners(), page.banners().size() > BANNERS_SHOWN);
        int chosen = duties.getSelectionModel().getSelectedIndex();
        duties.getItems().setAll(page.duties());
        duties.getSelectionModel().select(Math.max(0, chosen));
        visits.getItems().setAll(page.visits());
        reviews.getItems().setAll(page.reviews());
    }

    private static HBox fact(Fact fact) {
        var label = new Label(fact.label());
        label.getStyleClass().add("quiet");
        var value = new Label(fact.value());
        value.setId("child-" + fact.part());
        value.getStyleClass().add("strong");
        label.setLabelFor(value);
        var pair = new HBox(label, value);
        pair.getStyleClass().add("row");
        return pair;
    }

    private void showBanners(List<Banner> all, boolean folded) {
        banners.getChildren().clear();
        for (Banner banner : folded ? all.subList(0, BANNERS_SHOWN) : all) {
            banners.getChildren().add(bannerOf(banner));
        }
        if (folded) {
            var more = new Button(texts.say("child.banner.more", all.size() - BANNERS_SHOWN));
            more.setId("child-moreBanners");
            more.setOnAction(_ -> showBanners(all, false));
            var row = new HBox(more);
            row.getStyleClass().add("more");
            banners.getChildren().add(row);
        }
    }

    private HBox bannerOf(Banner banner) {
        var mark = new Mark(banner.kind(), banner.what());
        var reason = new Label(banner.why());
        reason.setWrapText(true);
        var strip = new HBox(mark, reason);
        strip.getStyleClass().addAll("banner", banner.kind() == Mark.Kind.LATE ? "banner-late" : "banner-soon");
        HBox.setHgrow(reason, Priority.ALWAYS);
        banner.duty().ifPresent(duty -> {
            strip.setId("banner-" + duty.duty().rule());
            if (HowItStands.isVisit(duty.duty()) && visiting.mayRecord()) {
                var start = new Button(texts.say("child.banner.visit"));
                start.setMnemonicParsing(true);
                start.setOnAction(_ -> recordVisit());
                start.setMinWidth(Button.USE_PREF_SIZE);
                strip.getChildren().add(start);
            }
        });
        return strip;
    }

    /// Opens the form beside the list of what is due, so that the list is seen to change.
    void recordVisit() {
        if (!visiting.mayRecord()) {
            return;
        }
        if (form.isEmpty()) {
            var opened = visiting.open(model.child(), model.pageProperty().get().toCall(), new VisitsScreen.Around() {
                @Override
                public void changed() {
                    model.load();
                    changed.run();
                }

                @Override
                public void left() {
                    closeForm();
                }
            });
            form = Optional.of(opened);
            right.getChildren().setAll(opened.root());
        }
        form.ifPresent(VisitsScreen.Form::focus);
    }

    private void closeForm() {
        form = Optional.empty();
        right.getChildren().setAll(done);
        Focus.on(record);
    }

    void focus() {
        Focus.on(duties);
    }

    boolean isRecording() {
        return form.isPresent();
    }

    void keep() {
        form.ifPresent(VisitsScreen.Form::keep);
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.F1) {
            why.requestFocus();
            press.consume();
        } else if (press.getCode() == KeyCode.R && press.isShortcutDown()) {
            recordVisit();
            press.consume();
        } else if (press.getCode() == KeyCode.F5) {
            model.load();
            press.consume();
        }
    }
}
