package org.childjourney.app.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.child.ChildPage.Banner;
import org.childjourney.app.child.ChildPage.DutyRow;
import org.childjourney.app.child.ChildPage.Fact;
import org.childjourney.app.child.ChildPage.ReviewRow;
import org.childjourney.app.child.ChildPage.VisitRow;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.MarkCell;
import org.childjourney.app.ui.Panes;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WordsCell;
import org.childjourney.app.visits.VisitsScreen;

/// Joins `ChildView.fxml` to its view model, and does nothing else.
final class ChildView {

    private static final int BANNERS_SHOWN = 3;

    /// From so many letters on there is room for two columns.
    private static final double SIDE_BY_SIDE = 58;
    private static final double DIVIDED_AT = 0.53;

    private final ChildViewModel model;
    private final VisitsScreen visiting;
    private final Runnable changed;
    private final Texts texts;
    private Optional<VisitsScreen.Form> form = Optional.empty();
    private Optional<Arrangement> arranged = Optional.empty();

    @FXML
    private BorderPane page;

    @FXML
    private VBox top;

    @FXML
    private VBox identity;

    @FXML
    private SplitPane split;

    @FXML
    private ScrollPane stacked;

    @FXML
    private VBox stack;

    @FXML
    private VBox left;

    @FXML
    private VBox due;

    @FXML
    private ScrollPane whyPane;

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
    private TableColumn<VisitRow, VisitRow> visitWhere;

    @FXML
    private TableColumn<VisitRow, VisitRow> visitBy;

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
        page.widthProperty().subscribe(() -> model.soon(this::arrange));
        whyTitle.fontProperty().subscribe(() -> model.soon(this::arrange));
    }

    private void tables() {
        duties.setAccessibleText(dutiesLabel.getText());
        visits.setAccessibleText(visitsLabel.getText());
        reviews.setAccessibleText(reviewsLabel.getText());
        dutyState.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        dutyState.setCellFactory(_ -> new MarkCell<>(DutyRow::mark, DutyRow::state));
        say(dutyWhat, DutyRow::what);
        say(dutyDue, DutyRow::due);
        dutyDue.setCellFactory(_ -> new WordsCell<>(DutyRow::due, DutyRow::untilDue));
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
        visitWhere.visibleProperty().bind(Columns.hasRoom(55, visits, whyTitle));
        visitBy.visibleProperty().bind(Columns.hasRoom(45, visits, whyTitle));
        visitSeen.visibleProperty().bind(Columns.hasRoom(36, visits, whyTitle));
        Columns.arrange(
                visits,
                whyTitle,
                Map.of(
                        visitOn,
                        new Width(10.2, 7),
                        visitAccount,
                        Width.of(8.6),
                        visitSeen,
                        new Width(8.6, 6.6),
                        visitWords,
                        Width.of(9),
                        visitWhere,
                        Width.of(8),
                        visitBy,
                        Width.of(8)),
                visitWords);
        Columns.arrange(
                reviews,
                whyTitle,
                Map.of(reviewOn, Width.of(7.4), reviewPart, new Width(14, 9), reviewSource, Width.of(7)),
                reviewPart);
        for (TableView<?> table : List.of(duties, visits, reviews)) {
            // the order is the one in which things matter
            table.getColumns().forEach(column -> column.setSortable(false));
        }
    }

    private static <R> void say(TableColumn<R, R> column, Function<R, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WordsCell<>(words));
    }

    private void show(ChildPage page) {
        name.setText(page.name());
        facts.getChildren().setAll(page.facts().stream().map(ChildView::fact).toList());
        showBanners(page.banners());
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

    private void showBanners(List<Banner> all) {
        showBanners(all, all.size() > BANNERS_SHOWN);
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

    private Pane bannerOf(Banner banner) {
        var mark = new Mark(banner.kind(), banner.what());
        var reason = new Label(banner.why());
        reason.setWrapText(true);
        boolean isNarrow = arrangementNow() != Arrangement.SIDE_BY_SIDE;
        if (isNarrow) {
            mark.wrap();
        }
        Pane strip = isNarrow ? new VBox(mark, reason) : new HBox(mark, reason);
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
                    model.changed();
                    changed.run();
                }

                @Override
                public void begun() {
                    model.begun();
                }

                @Override
                public void left() {
                    closeForm();
                }
            });
            form = Optional.of(opened);
            right.getChildren().setAll(opened.root());
            arrange();
        }
        form.ifPresent(VisitsScreen.Form::focus);
    }

    private void closeForm() {
        form = Optional.empty();
        right.getChildren().setAll(done);
        arrange();
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

    /// Does something once everything is on the screen, what was typed included.
    void whenShown(Runnable then) {
        form.ifPresentOrElse(opened -> opened.whenFilled(then), then);
    }

    private void key(KeyEvent press) {
        if (Panes.moveOn(press, List.of(identity, banners, due, whyPane, right))) {
            return;
        }
        if (press.isAltDown() && press.getCode().isDigitKey() && !press.isShortcutDown()) {
            section(press);
        } else if (press.getCode() == KeyCode.F1) {
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

    /// The sections keep the numbers that they have in every child's record, also while others are not there yet.
    private void section(KeyEvent press) {
        switch (press.getCode()) {
            case DIGIT1 -> focus();
            case DIGIT4 -> form.ifPresentOrElse(VisitsScreen.Form::focus, () -> Focus.on(visits));
            case DIGIT7 -> {
                form.ifPresent(opened -> {
                    opened.keep();
                    closeForm();
                });
                Focus.on(reviews);
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// How the parts of the page stand to each other.
    private enum Arrangement {
        SIDE_BY_SIDE,
        BELOW_EACH_OTHER,
        FORM_ALONE
    }

    private Arrangement arrangementNow() {
        boolean isWide = page.getWidth() == 0
                || page.getWidth() >= SIDE_BY_SIDE * whyTitle.getFont().getSize();
        if (isWide) {
            return Arrangement.SIDE_BY_SIDE;
        }
        return form.isPresent() ? Arrangement.FORM_ALONE : Arrangement.BELOW_EACH_OTHER;
    }

    /// Side by side where there is room; else below each other, under the child's name, and the form by itself.
    private void arrange() {
        var now = arrangementNow();
        if (arranged.equals(Optional.of(now))) {
            return;
        }
        arranged = Optional.of(now);
        stack.getChildren().clear();
        split.getItems().clear();
        top.getChildren().setAll(identity);
        identity.getChildren().setAll(name);
        switch (now) {
            case SIDE_BY_SIDE -> {
                identity.getChildren().add(facts);
                top.getChildren().addAll(banners, note);
                split.getItems().setAll(left, right);
                split.setDividerPositions(DIVIDED_AT);
                page.setCenter(split);
            }
            case BELOW_EACH_OTHER -> {
                stack.getChildren().setAll(facts, banners, note, left, right);
                page.setCenter(stacked);
            }
            case FORM_ALONE -> page.setCenter(right);
        }
        showBanners(model.pageProperty().get().banners());
    }
}
