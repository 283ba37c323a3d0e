package org.childjourney.app.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.files.FileDialogs;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.team.TeamPage.DriftRow;
import org.childjourney.app.team.TeamPage.Gap;
import org.childjourney.app.team.TeamPage.LineRow;
import org.childjourney.app.team.TeamPage.PersonRow;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.OpensChild;
import org.childjourney.app.ui.Panes;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WordConverter;
import org.childjourney.people.Team;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;

/// Joins `TeamView.fxml` to its view model, and draws the lists.
final class TeamView {

    /// Below so many letters across, less stands above the list; below the other number, next to nothing.
    private static final double NARROW = 58;

    private static final double NARROWEST = 50;

    private final TeamViewModel model;
    private final OpensChild opens;
    private final FileDialogs dialogs;
    private final Texts texts;
    private final TeamTable<PersonRow> people;
    private final TeamTable<LineRow> lines;
    private final TeamTable<DriftRow> drift;
    private final GivePart giving;
    private final Parent root;
    private Optional<Parent> written = Optional.empty();

    @FXML
    private BorderPane page;

    @FXML
    private Button give;

    @FXML
    private VBox above;

    @FXML
    private Label whichLabel;

    @FXML
    private ComboBox<Held<Team>> which;

    @FXML
    private Label asAt;

    @FXML
    private Label confidence;

    @FXML
    private FlowPane gaps;

    @FXML
    private FlowPane panelsPart;

    @FXML
    private FlowPane panels;

    @FXML
    private Label filterLabel;

    @FXML
    private TextField filter;

    @FXML
    private Button export;

    @FXML
    private Label told;

    @FXML
    private FlowPane first;

    @FXML
    private FlowPane openedPart;

    @FXML
    private Label opened;

    @FXML
    private Label title;

    /// What giving children to workers needs.
    record Giving(FormScreen writing, Consumer<Set<ChildId>> changed) {}

    TeamView(TeamViewModel model, Giving giving, OpensChild opens, FileDialogs dialogs, Texts texts) {
        this.model = model;
        this.opens = opens;
        this.dialogs = dialogs;
        this.texts = texts;
        this.giving = new GivePart(giving.writing(), model::give, giving.changed(), this::showForm);
        this.people = new TeamTable<>("team-people", texts.say("team.list"), PersonRow::name);
        this.lines = new TeamTable<>("team-lines", texts.say("team.list"), row -> List.of(row.child(), row.what()));
        this.drift = new TeamTable<>("team-drift", texts.say("team.list"), DriftRow::child);
        this.root = Fxml.load(this, texts);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        whichLabel.setLabelFor(which);
        which.setItems(model.teams());
        which.setConverter(new WordConverter<>(team -> team.body().name()));
        which.valueProperty().bindBidirectional(model.teamProperty());
        asAt.textProperty().bind(model.asAtProperty());
        filterLabel.setLabelFor(filter);
        filter.textProperty().bindBidirectional(model.filterProperty());
        opened.textProperty().bind(model.openedProperty());
        page.widthProperty().subscribe(() -> model.soon(this::arrange));
        model.openedProperty().subscribe(() -> model.soon(this::arrange));
        asAt.fontProperty().subscribe(() -> model.soon(this::arrange));
        export.setOnAction(_ -> export());
        give.setOnAction(_ -> give());
        above.getChildren().add(giving.strips());
        giving.strips().layoutBoundsProperty().subscribe(() -> model.soon(this::arrange));
        if (!model.mayRead()) {
            Shown.set(above, false);
        }
        drawPeople();
        drawLines();
        drawDrift();
        drawPanels();
        model.pageProperty().subscribe(this::show);
        model.linesProperty().subscribe(lines::show);
        model.filterProperty().subscribe(typed -> List.of(people, lines, drift).forEach(list -> list.filter(typed)));
        for (TableView<?> list : List.of(people.table(), lines.table(), drift.table())) {
            var nothing = new Label();
            nothing.setWrapText(true);
            nothing.textProperty().bind(model.noteProperty());
            list.setPlaceholder(nothing);
            list.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2) {
                    open();
                }
            });
        }
    }

    /// Where the text is large, what can be had otherwise makes room for the list: the gaps have a panel of their own,
    /// and saving has its key.
    private void arrange() {
        double letters = page.getWidth() / asAt.getFont().getSize();
        boolean isNarrow = page.getWidth() > 0 && letters < NARROW;
        boolean isNarrowest = page.getWidth() > 0 && letters < NARROWEST;
        Shown.set(title, !isNarrow);
        Shown.set(whichLabel, !isNarrow);
        Shown.set(asAt, !isNarrow);
        Shown.set(export, !isNarrow);
        Shown.set(give, !isNarrow && model.panelProperty().get() != Panel.PEOPLE && giving.mayGive());
        Shown.set(gaps, !isNarrowest);
        Shown.set(confidence, !isNarrowest);
        Shown.set(filterLabel, !isNarrowest);
        boolean isOpened = !model.openedProperty().get().isEmpty();
        Shown.set(first, !isNarrowest || !isOpened);
        Shown.set(openedPart, isOpened && !(isNarrowest && giving.hasGiven()));
        Shown.set(panelsPart, !isNarrowest || !giving.hasGiven());
    }

    private void drawPeople() {
        var name = people.column(
                "team-worker", texts.say("team.column.worker"), new Width(10, 7.6), PersonRow::name, _ -> "");
        for (Figure figure : Figure.values()) {
            var column = people.column(
                    "team-" + figure.name(),
                    texts.word(figure),
                    figure == Figure.CHILDREN ? new Width(7, 6.8) : new Width(6.6, 5.5),
                    row -> row.of(figure).words(),
                    row -> row.of(figure).below());
            column.setSortable(false);
            column.visibleProperty().bind(Columns.hasRoom(room(figure), people.table(), asAt));
        }
        people.arrange(asAt, name);
        people.chooseCells(people.table().getColumns().get(1));
    }

    /// In how many letters a figure still has its column.
    private static double room(Figure figure) {
        return switch (figure) {
            case CHILDREN, LATE_LAW, LATE_GUIDANCE, LATE_LOCAL -> 0;
            case DATES_ONLY, NEXT_FIVE_DAYS -> 42;
            case FROM_FILE, IN_TIME, SEEN_ALONE -> 60;
        };
    }

    private void drawLines() {
        var state = new TableColumn<LineRow, LineRow>(texts.say("team.column.state"));
        state.setId("team-state");
        Columns.mark(state, LineRow::mark, LineRow::state);
        state.setSortable(false);
        lines.add(state, new Width(10, 7.4), LineRow::state);
        lines.column("team-child", texts.say("team.column.child"), new Width(12, 7), LineRow::name, _ -> "");
        var what = lines.column("team-what", texts.say("team.column.what"), new Width(13, 6.4), LineRow::what, _ -> "");
        lines.column("team-when", texts.say("team.column.when"), new Width(13, 6.2), LineRow::when, _ -> "")
                .setSortable(false);
        lines.column("team-owner", texts.say("team.column.owner"), new Width(12, 9), LineRow::worker, _ -> "")
                .visibleProperty()
                .bind(Columns.hasRoom(42, lines.table(), asAt));
        lines.arrange(asAt, what);
    }

    private void drawDrift() {
        drift.column("team-driftChild", texts.say("team.column.child"), new Width(13, 7.4), DriftRow::name, _ -> "");
        var where = drift.column(
                "team-where", texts.say("team.column.where"), new Width(14, 9), DriftRow::where, DriftRow::since);
        number("team-days", texts.say("team.column.days"), DriftRow::days);
        number("team-workers", texts.say("team.column.workers"), DriftRow::workers);
        number("team-homes", texts.say("team.column.homes"), DriftRow::homes)
                .visibleProperty()
                .bind(Columns.hasRoom(38, drift.table(), asAt));
        drift.column("team-driftWorker", texts.say("team.column.worker"), new Width(11, 8), DriftRow::worker, _ -> "")
                .visibleProperty()
                .bind(Columns.hasRoom(46, drift.table(), asAt));
        drift.arrange(asAt, where);
    }

    private TableColumn<DriftRow, DriftRow> number(String id, String heading, Function<DriftRow, Number> of) {
        var column =
                drift.column(id, heading, new Width(7, 6.4), row -> texts.say("team.number", of.apply(row)), _ -> "");
        column.setComparator(Comparator.comparing(row -> of.apply(row).longValue()));
        return column;
    }

    private void drawPanels() {
        for (Panel offered : Panel.values()) {
            var button = new ToggleButton(texts.word(offered));
            button.setId("team-panel-" + offered.name());
            button.setOnAction(_ -> turnTo(offered));
            panels.getChildren().add(button);
        }
        model.panelProperty().subscribe(shown -> {
            panels.getChildren()
                    .forEach(button ->
                            ((ToggleButton) button).setSelected(button.getId().endsWith("-" + shown.name())));
            page.setCenter(shownTable().table());
            arrange();
            told.setText("");
        });
    }

    private TeamTable<?> shownTable() {
        return switch (model.panelProperty().get()) {
            case PEOPLE -> people;
            case CHILDREN, GAPS -> lines;
            case DRIFT -> drift;
        };
    }

    private void show(TeamPage shown) {
        confidence.setText(shown.confidence());
        gaps.getChildren().clear();
        for (Gap gap : shown.gaps()) {
            var tile =
                    new Button(texts.say("team.gap", gap.title(), gap.counted().words()));
            tile.setId("team-gap-" + gap.name());
            tile.setOnAction(_ -> {
                model.open(Panel.GAPS, gap.title(), gap.counted());
                Focus.on(lines.table());
            });
            gaps.getChildren().add(tile);
        }
        people.show(shown.people());
        drift.show(shown.drift());
    }

    private void turnTo(Panel wanted) {
        model.turnTo(wanted);
        panels.getChildren()
                .forEach(button ->
                        ((ToggleButton) button).setSelected(button.getId().endsWith("-" + wanted.name())));
        focus();
    }

    void focus() {
        if (written.isPresent()) {
            giving.focus();
        } else {
            Focus.on(shownTable().table());
        }
    }

    /// A form takes the page for itself.
    private void showForm(Optional<Parent> form) {
        written = form;
        page.setTop(form.isPresent() ? null : above);
        page.setCenter(form.orElseGet(() -> shownTable().table()));
        if (form.isEmpty()) {
            focus();
        }
    }

    private void give() {
        chosen().ifPresent(this::give);
    }

    void give(ChildId child) {
        if (!giving.mayGive()) {
            told.setText(giving.whyNot());
        } else if (model.isKept(child)) {
            told.setText(texts.say("team.give.kept.from"));
        } else if (!giving.isOpen()) {
            told.setText("");
            giving.give(child);
        }
    }

    void keep() {
        giving.keep();
    }

    private void key(KeyEvent press) {
        if (written.isPresent()) {
            return;
        }
        if (Panes.moveOn(press, List.of(above, shownTable().table()))) {
            return;
        }
        if (Chords.isAlt(press) && panelOf(press.getCode()).isPresent()) {
            turnTo(panelOf(press.getCode()).get());
            press.consume();
        } else if (Chords.isAlt(press) && press.getCode() == KeyCode.W) {
            give();
            press.consume();
        } else if (press.getCode() == KeyCode.F5) {
            model.load();
            press.consume();
        } else if (press.getCode() == KeyCode.F && Chords.isShortcut(press)) {
            filter.requestFocus();
            filter.selectAll();
            press.consume();
        } else if (press.getCode() == KeyCode.E && Chords.isShortcut(press)) {
            export();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && filter.isFocused()) {
            model.filterProperty().set("");
            focus();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && lines.table().isFocused()) {
            turnTo(Panel.PEOPLE);
            press.consume();
        } else if (press.getCode() == KeyCode.DOWN && filter.isFocused()) {
            focus();
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER && shownTable().table().isFocused()) {
            open();
            press.consume();
        }
    }

    private static Optional<Panel> panelOf(KeyCode key) {
        return switch (key) {
            case DIGIT1 -> Optional.of(Panel.PEOPLE);
            case DIGIT2 -> Optional.of(Panel.CHILDREN);
            case DIGIT3 -> Optional.of(Panel.DRIFT);
            case DIGIT4 -> Optional.of(Panel.GAPS);
            default -> Optional.empty();
        };
    }

    /// Opens what is chosen: the lines that a figure counts, else the child.
    private void open() {
        switch (model.panelProperty().get()) {
            case PEOPLE -> openFigure();
            case CHILDREN, GAPS, DRIFT -> chosen().ifPresent(opens::child);
        }
    }

    /// The child of the line that is chosen.
    private Optional<ChildId> chosen() {
        return switch (model.panelProperty().get()) {
            case PEOPLE -> Optional.empty();
            case CHILDREN, GAPS -> lines.chosen().map(LineRow::child);
            case DRIFT -> drift.chosen().map(DriftRow::child);
        };
    }

    private void openFigure() {
        var at = people.table().getFocusModel().getFocusedCell();
        Optional.ofNullable(people.table().getSelectionModel().getSelectedItem())
                .ifPresent(person -> {
                    Figure figure = figureOf(at);
                    model.open(
                            Panel.CHILDREN,
                            texts.say(
                                    "team.opened",
                                    person.name(),
                                    texts.word(figure).replace('\n', ' ')),
                            person.of(figure));
                    Focus.on(lines.table());
                });
    }

    /// Columns that have no room are not counted in the place of a cell.
    private static Figure figureOf(TablePosition<?, ?> at) {
        String column = Optional.ofNullable(at.getTableColumn())
                .map(TableColumnBase::getId)
                .orElse("");
        return Stream.of(Figure.values())
                .filter(figure -> column.equals("team-" + figure.name()))
                .findFirst()
                .orElse(Figure.CHILDREN);
    }

    private void export() {
        dialogs.fileToSave(page.getScene().getWindow(), texts.say("team.file", model.today()))
                .ifPresent(this::write);
    }

    private void write(Path file) {
        var rows = shownTable().csv();
        try {
            Files.write(file, rows, StandardCharsets.UTF_8);
            told.setText(texts.say("team.exported", rows.size() - 1));
        } catch (IOException e) {
            told.setText(texts.say("team.notExported"));
        }
    }
}
