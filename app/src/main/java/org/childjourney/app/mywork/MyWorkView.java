package org.childjourney.app.mywork;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Panes;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WordConverter;

/// Joins `MyWorkView.fxml` to its view models, and does nothing else.
final class MyWorkView {

    /// From so many letters on the reasons always stand beside the list; below the other number, in its place.
    private static final double WIDE = 92;
    private static final double NARROW = 58;

    private final MyWorkViewModel model;
    private final WhyViewModel reasons;
    private final OpensChild opens;
    private final Texts texts;
    private final BooleanProperty asked = new SimpleBooleanProperty();

    @FXML
    private BorderPane page;

    @FXML
    private FlowPane above;

    @FXML
    private Label title;

    @FXML
    private Label today;

    @FXML
    private HBox chips;

    @FXML
    private Label filterLabel;

    @FXML
    private TextField filter;

    @FXML
    private HBox whosePart;

    @FXML
    private Label whoseLabel;

    @FXML
    private ComboBox<Whose> whose;

    @FXML
    private TableView<WorkRow> list;

    @FXML
    private TableColumn<WorkRow, WorkRow> state;

    @FXML
    private TableColumn<WorkRow, WorkRow> child;

    @FXML
    private TableColumn<WorkRow, WorkRow> what;

    @FXML
    private TableColumn<WorkRow, WorkRow> due;

    @FXML
    private TableColumn<WorkRow, WorkRow> why;

    @FXML
    private TableColumn<WorkRow, WorkRow> lastSeen;

    @FXML
    private TableColumn<WorkRow, WorkRow> worker;

    @FXML
    private ScrollPane pane;

    @FXML
    private Label paneChild;

    @FXML
    private Label paneWhat;

    @FXML
    private Label paneWhy;

    @FXML
    private VBox wordsPart;

    @FXML
    private Label wordsTitle;

    @FXML
    private Label words;

    @FXML
    private HBox acts;

    @FXML
    private Button visit;

    @FXML
    private Button open;

    private final Parent root;

    MyWorkView(MyWorkViewModel model, WhyViewModel reasons, List<Node> strips, OpensChild opens, Texts texts) {
        this.model = model;
        this.reasons = reasons;
        this.opens = opens;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        above.getChildren().addAll(strips);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        today.setText(model.today());
        filterLabel.setLabelFor(filter);
        filter.textProperty().bindBidirectional(model.filterProperty());
        whoseLabel.setLabelFor(whose);
        whose.setItems(FXCollections.observableArrayList(model.offered()));
        whose.setConverter(new WordConverter<>(texts::word));
        whose.valueProperty().bindBidirectional(model.whoseProperty());
        Shown.set(whosePart, model.offered().size() > 1);
        showChips();
        showList();
        showPane();
    }

    private void showChips() {
        for (Chip chip : Chip.values()) {
            var button = new ToggleButton();
            button.setId("mywork-chip-" + chip.name());
            button.textProperty().bind(model.chipText(chip));
            model.chipProperty().subscribe(chosen -> button.setSelected(chosen == chip));
            button.setOnAction(_ -> {
                model.chipProperty().set(chip);
                // pressing the chosen chip again leaves it chosen
                button.setSelected(true);
            });
            chips.getChildren().add(button);
        }
    }

    private void showList() {
        var rows = model.rows();
        rows.comparatorProperty()
                .bind(Bindings.createObjectBinding(
                        () -> Optional.<Comparator<? super WorkRow>>ofNullable(list.getComparator())
                                .orElse(WorkRow.FIRST_THINGS_FIRST),
                        list.comparatorProperty()));
        // the order above follows the table's own; the table has nothing more to sort
        list.setSortPolicy(_ -> true);
        list.setItems(rows);
        Columns.mark(state, WorkRow::mark, WorkRow::state);
        state.setComparator(WorkRow.FIRST_THINGS_FIRST);
        show(due, WorkRow::dueOn, WorkRow::untilDue);
        due.setComparator(Comparator.comparing(row -> row.due().obligation().due()));
        show(child, WorkRow::child);
        show(what, WorkRow::what);
        show(why, WorkRow::ruleClass, WorkRow::interval);
        show(lastSeen, WorkRow::lastSeen, WorkRow::lastSeenHow);
        lastSeen.setSortable(false);
        show(worker, WorkRow::worker);
        // where there is no room, the pane of reasons says it
        why.visibleProperty().bind(Columns.hasRoom(44, list, today));
        lastSeen.visibleProperty().bind(Columns.hasRoom(50, list, today));
        worker.visibleProperty()
                .bind(model.whoseProperty().isNotEqualTo(Whose.MY_CHILDREN).and(Columns.hasRoom(60, list, today)));
        Columns.arrange(
                list,
                today,
                Map.of(
                        state,
                        new Width(10.6, 9),
                        child,
                        new Width(13.2, 7.8),
                        what,
                        new Width(11.4, 7),
                        due,
                        new Width(7.8, 7.4),
                        why,
                        Width.of(8.2),
                        lastSeen,
                        new Width(11, 7.6),
                        worker,
                        new Width(9.4, 8.4)),
                what);
        var placeholder = new Label();
        placeholder.setId("mywork-empty");
        placeholder.textProperty().bind(model.emptyProperty());
        list.setPlaceholder(placeholder);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            model.chosenProperty().set(row);
        });
        model.chosenProperty().subscribe(row -> {
            reasons.show(Optional.ofNullable(row));
            if (row != null && row != list.getSelectionModel().getSelectedItem()) {
                list.getSelectionModel().select(row);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                start();
            }
        });
    }

    private static void show(TableColumn<WorkRow, WorkRow> column, Function<WorkRow, String> words) {
        show(column, words, _ -> "");
    }

    private static void show(
            TableColumn<WorkRow, WorkRow> column, Function<WorkRow, String> words, Function<WorkRow, String> below) {
        Columns.say(column, words, below);
        column.setComparator(Comparator.comparing(words));
    }

    private void showPane() {
        paneChild.textProperty().bind(reasons.childText());
        paneWhat.textProperty().bind(reasons.whatText());
        paneWhy.textProperty().bind(reasons.whyText());
        wordsTitle.textProperty().bind(reasons.wordsTitleProperty());
        words.textProperty().bind(reasons.wordsProperty());
        Shown.when(wordsPart, reasons.wordsTitleProperty().isNotEmpty());
        Shown.when(words, reasons.wordsProperty().isNotEmpty());
        Shown.when(
                acts,
                reasons.rowProperty()
                        .map(row -> row.filter(one -> !one.isWithheld()).isPresent()));
        visit.setOnAction(
                _ -> chosen().ifPresent(row -> opens.recordVisit(row.due().child())));
        open.setOnAction(_ -> chosen().ifPresent(row -> opens.child(row.due().child())));
        page.widthProperty().subscribe(() -> model.soon(this::arrange));
        today.fontProperty().subscribe(() -> model.soon(this::arrange));
        arrange();
    }

    private double letters() {
        return page.getWidth() / today.getFont().getSize();
    }

    private void arrange() {
        boolean isNarrow = page.getWidth() > 0 && letters() < NARROW;
        boolean showsPane = asked.get() || letters() >= WIDE;
        Shown.set(title, !isNarrow);
        Shown.set(today, !isNarrow);
        if (isNarrow && asked.get()) {
            page.setRight(null);
            page.setCenter(pane);
        } else {
            page.setCenter(list);
            page.setRight(showsPane ? pane : null);
        }
    }

    private boolean showsPane() {
        return pane.getScene() != null;
    }

    private void key(KeyEvent press) {
        if (Panes.moveOn(press, List.of(above, list, pane))) {
            return;
        }
        if (press.getCode() == KeyCode.F1) {
            asked.set(!asked.get() || !showsPane());
            arrange();
            if (showsPane()) {
                paneWhy.requestFocus();
            } else {
                list.requestFocus();
            }
            press.consume();
        } else if (press.getCode() == KeyCode.F5) {
            model.load();
            press.consume();
        } else if (press.getCode() == KeyCode.F && Chords.isShortcut(press)) {
            filter.requestFocus();
            filter.selectAll();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && filter.isFocused()) {
            model.filterProperty().set("");
            list.requestFocus();
            press.consume();
        } else if (press.getCode() == KeyCode.DOWN && filter.isFocused()) {
            focusList();
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER && list.isFocused()) {
            if (press.isShiftDown()) {
                chosen().ifPresent(row -> opens.child(row.due().child()));
            } else {
                start();
            }
            press.consume();
        }
    }

    void focusList() {
        Focus.on(list);
        model.whenRead(() -> {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
    }

    /// Begins what the chosen line asks for: the record of a visit, else the child.
    private void start() {
        chosen().ifPresent(row -> {
            if (!row.isWithheld() && HowItStands.isVisit(row.due().obligation())) {
                opens.recordVisit(row.due().child());
            } else {
                opens.child(row.due().child());
            }
        });
    }

    private Optional<WorkRow> chosen() {
        return Optional.ofNullable(model.chosenProperty().get());
    }
}
