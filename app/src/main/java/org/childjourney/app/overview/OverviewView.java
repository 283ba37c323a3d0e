package org.childjourney.app.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.form.SectionWithForms;
import org.childjourney.app.overview.OverviewPage.EventRow;
import org.childjourney.app.overview.OverviewPage.Source;
import org.childjourney.app.overview.OverviewPage.Tile;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Reveal;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.RecordId;

/// Joins `OverviewView.fxml` to its view model, and draws the tiles.
final class OverviewView implements SectionWithForms {

    private final OverviewViewModel model;
    private final Section.Around around;
    private final OverviewScreen.LeadsTo leads;
    private final Texts texts;
    private final List<List<TileNode>> tiles = new ArrayList<>();
    private final FormPages form;
    private final Parent root;
    private Room room = Room.WIDE;
    private String lastTile = "";

    @FXML
    private StackPane pages;

    @FXML
    private VBox reading;

    @FXML
    private VBox done;

    @FXML
    private Label note;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox eventsPage;

    @FXML
    private Label eventsLabel;

    @FXML
    private Label eventsHint;

    @FXML
    private TableView<EventRow> events;

    @FXML
    private TableColumn<EventRow, EventRow> eventOn;

    @FXML
    private TableColumn<EventRow, EventRow> eventWhat;

    @FXML
    private TableColumn<EventRow, EventRow> eventSource;

    OverviewView(
            OverviewViewModel model,
            OverviewForms forms,
            FormScreen writing,
            Section.Around around,
            OverviewScreen.LeadsTo leads,
            Supplier<String> called,
            Texts texts) {
        this.model = model;
        this.around = around;
        this.leads = leads;
        this.texts = texts;
        this.form = writing.pages(model.child(), new FormsHere(forms, called), around);
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        note.textProperty().bind(model.noteProperty());
        Shown.when(note, model.noteProperty().isNotEmpty());
        eventsLabel.setLabelFor(events);
        events.setAccessibleText(eventsLabel.getText());
        Columns.say(eventOn, EventRow::on);
        Columns.say(eventWhat, EventRow::what);
        Columns.say(eventSource, EventRow::source);
        Columns.keepOrder(events);
        Columns.arrange(
                events,
                eventsHint,
                Map.of(eventOn, Width.of(7.4), eventWhat, Width.of(9), eventSource, new Width(14, 9)),
                eventWhat);
        eventsPage.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                showReading();
                press.consume();
            }
        });
        done.getChildren().setAll(form.strips());
        pages.getChildren().setAll(reading);
        model.pageProperty().subscribe(this::show);
    }

    private void show(OverviewPage page) {
        Optional<String> focused = focusedTile();
        tiles.clear();
        for (List<Tile> column : page.columns()) {
            var drawn = new ArrayList<TileNode>();
            for (Tile tile : column) {
                drawn.add(new TileNode(tile, texts, () -> open(tile)));
            }
            tiles.add(drawn);
        }
        events.getItems().setAll(page.events());
        lay();
        focused.ifPresent(was -> tile(was).ifPresentOrElse(Focus::on, this::focus));
    }

    private Optional<TileNode> tile(String id) {
        return tiles.stream()
                .flatMap(List::stream)
                .filter(tile -> tile.getId().equals(id))
                .findFirst();
    }

    private Optional<String> focusedTile() {
        return tiles.stream()
                .flatMap(List::stream)
                .filter(Focus::isOn)
                .map(Node::getId)
                .findFirst();
    }

    private void lay() {
        var columns = new ArrayList<VBox>();
        for (List<TileNode> tilesOfOne : tiles) {
            var column = new VBox();
            column.getStyleClass().add("tiles");
            column.getChildren().setAll(tilesOfOne);
            columns.add(column);
        }
        Node content;
        if (room == Room.WIDE) {
            var beside = new GridPane();
            for (int place = 0; place < columns.size(); place++) {
                // each takes a third, whatever stands in it
                var third = new ColumnConstraints();
                third.setPercentWidth(100.0 / columns.size());
                third.setMinWidth(0);
                beside.getColumnConstraints().add(third);
                beside.add(columns.get(place), place, 0);
            }
            beside.setMinWidth(0);
            beside.getStyleClass().add("tile-columns");
            content = beside;
        } else {
            var below = new VBox();
            below.getChildren().setAll(columns);
            below.getStyleClass().add("tile-columns");
            content = below;
        }
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        if (room == Room.WIDE) {
            scroll.setContent(content);
            reading.getChildren().setAll(done, note, scroll);
        } else {
            reading.getChildren().setAll(done, note, content);
        }
    }

    /// Arrow keys go from tile to tile.
    private void step(KeyEvent press) {
        for (int column = 0; column < tiles.size(); column++) {
            for (int place = 0; place < tiles.get(column).size(); place++) {
                if (!tiles.get(column).get(place).isFocused()) {
                    continue;
                }
                switch (press.getCode()) {
                    case UP -> goTo(column, place - 1);
                    case DOWN -> goTo(column, place + 1);
                    case LEFT -> goTo(column - 1, place);
                    case RIGHT -> goTo(column + 1, place);
                    default -> {
                        return;
                    }
                }
                press.consume();
                return;
            }
        }
    }

    private void goTo(int column, int place) {
        if (column >= 0 && column < tiles.size() && place >= 0) {
            var tile = tiles.get(column).get(Math.min(place, tiles.get(column).size() - 1));
            tile.requestFocus();
            around.seen(tile);
            Reveal.in(scroll, tile);
        }
    }

    private void open(Tile tile) {
        lastTile = "overview-" + tile.id();
        switch (tile.source()) {
            case Source.OfVisit(var visit) -> leads.toVisit(visit);
            case Source.OfNoVisit() -> leads.newVisit();
            case Source.OfDuty(var duty) -> leads.toDuty(duty);
            case Source.OfFamily(var relative) -> leads.toFamily(relative);
            case Source.OfEvents() -> showEvents();
            case Source.OfSaying(var matter) -> form.write(OverviewForms.nameOf(matter));
            case Source.OfMap() -> form.write(OverviewForms.MAP);
            case Source.OfScale() -> form.write(OverviewForms.SCALE);
        }
    }

    private void showEvents() {
        pages.getChildren().setAll(eventsPage);
        events.getSelectionModel().select(0);
        Focus.on(events);
    }

    /// The forms behind the tiles, and the overview around them.
    private final class FormsHere implements FormPages.Section {

        private final OverviewForms forms;
        private final Supplier<String> called;

        FormsHere(OverviewForms forms, Supplier<String> called) {
            this.forms = forms;
            this.called = called;
        }

        @Override
        public String place() {
            return OverviewForms.PLACE;
        }

        @Override
        public Optional<Form> form(String name) {
            return forms.form(model.child(), name, called.get());
        }

        @Override
        public void show(Parent opened) {
            pages.getChildren().setAll(opened);
            around.writing();
        }

        @Override
        public void closed(Optional<RecordId> finished) {
            around.writing();
            showReading();
        }
    }

    private void showReading() {
        pages.getChildren().setAll(reading);
        focus();
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
        if (isWriting()) {
            form.focus();
            return;
        }
        if (pages.getChildren().contains(eventsPage)) {
            Focus.on(events);
            return;
        }
        tile(lastTile)
                .or(() -> tiles.stream().flatMap(List::stream).findFirst())
                .ifPresent(Focus::on);
    }

    @Override
    public List<Node> panes() {
        var panes = new ArrayList<Node>(List.of(done));
        if (pages.getChildren().contains(reading)) {
            tiles.forEach(column -> column.stream().findFirst().ifPresent(panes::add));
        } else {
            panes.add(pages);
        }
        return panes;
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
        model.whenLoaded(() -> form.whenOpened(then));
    }
}
