package org.childjourney.app.timescales;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.childjourney.app.timescales.RulesViewModel.Shows;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Look;
import org.childjourney.app.ui.Panes;
import org.childjourney.app.ui.Parts;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.TextSize;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.Theme;
import org.childjourney.app.ui.WordConverter;

/// Joins `RulesView.fxml` to its view models: the list of rules, and beside it, or in its place where there is little
/// room, the one that is read or tried.
final class RulesView {

    /// From so many letters on there is room for a rule beside the list.
    private static final double WIDE = 76;

    /// Below so many, what stands above the list says only what is needed.
    private static final double NARROW = 58;

    private final RulesViewModel model;
    private final TryViewModel trying;
    private final ChangesViewModel waiting;
    private final ChangesView changing;
    private final Look look;
    private final Texts texts;

    @FXML
    private BorderPane page;

    @FXML
    private FlowPane above;

    @FXML
    private Label title;

    @FXML
    private Label count;

    @FXML
    private Label filterLabel;

    @FXML
    private TextField filter;

    @FXML
    private Button tryIt;

    @FXML
    private Button changes;

    @FXML
    private HBox mine;

    @FXML
    private Label themeLabel;

    @FXML
    private ComboBox<Theme> theme;

    @FXML
    private Label textSizeLabel;

    @FXML
    private ComboBox<TextSize> textSize;

    @FXML
    private TableView<RuleRow> list;

    @FXML
    private TableColumn<RuleRow, RuleRow> rule;

    @FXML
    private TableColumn<RuleRow, RuleRow> ruleClass;

    @FXML
    private TableColumn<RuleRow, RuleRow> starts;

    @FXML
    private TableColumn<RuleRow, RuleRow> interval;

    @FXML
    private TableColumn<RuleRow, RuleRow> appliesWhile;

    @FXML
    private TableColumn<RuleRow, RuleRow> inForce;

    @FXML
    private TableColumn<RuleRow, RuleRow> source;

    @FXML
    private TableColumn<RuleRow, RuleRow> verified;

    @FXML
    private ScrollPane pane;

    @FXML
    private ScrollPane changePane;

    @FXML
    private Label paneTitle;

    @FXML
    private VBox tryPart;

    @FXML
    private Label startLabel;

    @FXML
    private TextField start;

    @FXML
    private VBox timePart;

    @FXML
    private Label timeLabel;

    @FXML
    private TextField time;

    @FXML
    private Label problem;

    @FXML
    private VBox answer;

    @FXML
    private Label due;

    @FXML
    private Label sum;

    @FXML
    private Label steps;

    @FXML
    private VBox facts;

    @FXML
    private Button tryThis;

    @FXML
    private Button proposeThis;

    @FXML
    private Button close;

    private final Parent root;

    RulesView(
            RulesViewModel model,
            TryViewModel trying,
            ChangesViewModel waiting,
            ChangesView changing,
            Look look,
            Texts texts) {
        this.model = model;
        this.trying = trying;
        this.waiting = waiting;
        this.changing = changing;
        this.look = look;
        this.texts = texts;
        this.root = Fxml.load(this, texts);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        count.textProperty().bind(model.count());
        filterLabel.setLabelFor(filter);
        filter.textProperty().bindBidirectional(model.filterProperty());
        tryIt.setOnAction(_ -> show(Shows.TRY));
        changes.textProperty().bind(waiting.title());
        changes.setOnAction(_ -> showChanges());
        changePane.setContent(changing.root());
        // it takes the place of the list
        page.setBottom(null);
        showMine();
        showList();
        showPane();
    }

    private void showMine() {
        themeLabel.setLabelFor(theme);
        theme.setItems(FXCollections.observableArrayList(Theme.values()));
        theme.setConverter(new WordConverter<>(texts::word));
        theme.valueProperty().bindBidirectional(look.themeProperty());
        textSizeLabel.setLabelFor(textSize);
        textSize.setItems(FXCollections.observableArrayList(TextSize.all()));
        textSize.setConverter(new WordConverter<>(size -> texts.say("timescales.mine.percent", size.percent())));
        textSize.valueProperty().bindBidirectional(look.textSizeProperty());
    }

    private void showList() {
        model.rows().comparatorProperty().bind(list.comparatorProperty());
        list.setItems(model.rows());
        Columns.say(rule, RuleRow::rule, this::belowRule);
        Columns.say(ruleClass, RuleRow::ruleClass);
        Columns.say(starts, RuleRow::starts);
        Columns.say(interval, RuleRow::interval, RuleRow::belowInterval);
        Columns.say(appliesWhile, RuleRow::appliesWhile);
        Columns.say(inForce, RuleRow::inForce);
        Columns.say(source, RuleRow::source, RuleRow::belowSource);
        Columns.mark(verified, RuleRow::mark, RuleRow::verified);
        Columns.keepOrder(list);
        // where there is no room, the opened rule says it
        starts.visibleProperty().bind(Columns.hasRoom(56, list, count));
        appliesWhile.visibleProperty().bind(Columns.hasRoom(92, list, count));
        inForce.visibleProperty().bind(Columns.hasRoom(80, list, count));
        source.visibleProperty().bind(Columns.hasRoom(68, list, count));
        ruleClass.visibleProperty().bind(Columns.hasRoom(45, list, count));
        ruleClass.visibleProperty().subscribe((_, _) -> list.refresh());
        Columns.arrange(
                list,
                count,
                Map.of(
                        rule,
                        new Width(15, 10),
                        ruleClass,
                        Width.of(6.6),
                        starts,
                        new Width(11, 9.5),
                        interval,
                        new Width(11, 9.6),
                        appliesWhile,
                        new Width(10, 8),
                        inForce,
                        new Width(9, 8),
                        source,
                        new Width(16, 13),
                        verified,
                        new Width(12, 10)),
                rule);
        var placeholder = new Label();
        placeholder.setId("timescales-empty");
        placeholder.textProperty().bind(model.empty());
        list.setPlaceholder(placeholder);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosenProperty().set(row));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                show(Shows.RULE);
            }
        });
    }

    /// Why a rule is off stands below it; where there is no room for its column, the class too.
    private String belowRule(RuleRow row) {
        return Stream.of(ruleClass.isVisible() ? "" : row.ruleClass(), row.off())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void showPane() {
        startLabel.setLabelFor(start);
        start.textProperty().bindBidirectional(trying.startProperty());
        timeLabel.setLabelFor(time);
        time.textProperty().bindBidirectional(trying.timeProperty());
        problem.textProperty().bind(trying.problemProperty());
        Shown.when(problem, trying.problemProperty().isNotEmpty());
        due.textProperty().bind(trying.dueProperty());
        sum.textProperty().bind(trying.sumProperty());
        steps.textProperty().bind(trying.stepsProperty());
        Shown.when(answer, trying.dueProperty().isNotEmpty());
        Shown.when(sum, trying.sumProperty().isNotEmpty());
        Shown.when(steps, trying.stepsProperty().isNotEmpty());
        facts.setAccessibleRole(AccessibleRole.TEXT);
        tryThis.setOnAction(_ -> show(Shows.TRY));
        close.setOnAction(_ -> backToList());
        proposeThis.setOnAction(_ -> proposeFor(model.chosenProperty().get()));
        model.chosenProperty().subscribe(this::fill);
        model.showsProperty().subscribe(this::arrange);
        page.widthProperty().subscribe(() -> model.soon(this::arrange));
        count.fontProperty().subscribe(() -> model.soon(this::arrange));
        arrange();
    }

    private void fill() {
        var row = Optional.ofNullable(model.chosenProperty().get());
        paneTitle.setText(row.map(RuleRow::rule).orElseGet(() -> texts.say("timescales.chooseOne")));
        facts.getChildren().clear();
        var all = row.map(model::facts).orElse(List.of());
        facts.setAccessibleText(
                all.stream().map(fact -> fact.name() + ", " + fact.says()).collect(Collectors.joining("\n")));
        all.forEach(fact -> {
            var name = new Label(fact.name());
            name.getStyleClass().add("field-label");
            var says = new Label(fact.says());
            says.setWrapText(true);
            name.setLabelFor(says);
            facts.getChildren().addAll(name, says);
        });
        trying.show(row);
        Shown.set(timePart, trying.asksTime());
        Shown.set(tryThis, row.isPresent());
        Shown.set(
                proposeThis,
                changing.mayPropose()
                        && row.filter(one -> one.entry().within().withNumber(1).isPresent())
                                .isPresent());
    }

    private void show(Shows what) {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        model.showsProperty().set(what);
        if (what == Shows.TRY) {
            Focus.on(start);
            start.selectAll();
        } else {
            pane.setVvalue(0);
            Focus.on(facts);
        }
    }

    private void showChanges() {
        model.showsProperty().set(Shows.CHANGES);
        changing.showAll();
    }

    private void proposeFor(RuleRow row) {
        model.showsProperty().set(Shows.CHANGES);
        changing.proposeFor(row);
    }

    private void backToList() {
        model.showsProperty().set(Shows.LIST);
        Focus.on(list);
    }

    private double letters() {
        return page.getWidth() / count.getFont().getSize();
    }

    private void arrange() {
        Shows now = model.showsProperty().get();
        boolean isNarrow = page.getWidth() > 0 && letters() < NARROW;
        Shown.set(title, !isNarrow);
        // the window's own menu and keys have both
        Shown.set(mine, !isNarrow);
        Shown.set(tryPart, now == Shows.TRY);
        Shown.set(facts, now == Shows.RULE);
        Shown.set(tryThis, now == Shows.RULE);
        boolean isBeside = (now == Shows.RULE || now == Shows.TRY) && letters() >= WIDE;
        Node opened = now == Shows.CHANGES ? changePane : pane;
        Node middle = now == Shows.LIST || isBeside ? list : opened;
        Node right = isBeside ? pane : null;
        if (page.getCenter() != middle || page.getRight() != right) {
            var focused = focused();
            page.setCenter(null);
            page.setRight(right);
            page.setCenter(middle);
            // what is moved to another place keeps the focus
            focused.filter(node -> Parts.isWithin(node, page)).ifPresent(Node::requestFocus);
        }
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(page.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(node -> Parts.isWithin(node, page));
    }

    private void key(KeyEvent press) {
        if (Panes.moveOn(press, List.of(above, list, pane, changePane))) {
            return;
        }
        if (press.getCode() == KeyCode.T && Chords.isAlt(press)) {
            show(Shows.TRY);
            press.consume();
        } else if (press.getCode() == KeyCode.F && Chords.isShortcut(press)) {
            filter.requestFocus();
            filter.selectAll();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && filter.isFocused()) {
            model.filterProperty().set("");
            focusList();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && model.showsProperty().get() != Shows.LIST) {
            backToList();
            press.consume();
        } else if (press.getCode() == KeyCode.DOWN && filter.isFocused()) {
            focusList();
            press.consume();
        } else if (press.getCode() == KeyCode.ENTER && list.isFocused()) {
            show(Shows.RULE);
            press.consume();
        }
    }

    void focusList() {
        if (model.showsProperty().get() == Shows.CHANGES) {
            changing.showAll();
            return;
        }
        Focus.on(model.showsProperty().get() == Shows.LIST || isShown(list) ? list : facts);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static boolean isShown(Node part) {
        return part.getScene() != null;
    }
}
