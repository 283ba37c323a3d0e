package org.childjourney.app.family;

import java.util.ArrayList;
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
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.family.FamilyPage.Ask;
import org.childjourney.app.family.FamilyPage.PersonRow;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormPages;
import org.childjourney.app.form.FormScreen;
import org.childjourney.app.form.SectionWithForms;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Parts;
import org.childjourney.app.ui.Reveal;
import org.childjourney.app.ui.Section;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.MemberId;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;

/// Joins `FamilyView.fxml` to its view model: the genogram and the table of the same people, side by side where
/// there is room and one at a time where there is not.
final class FamilyView implements SectionWithForms {

    /// From so many letters on there is room for both drawings.
    private static final double BOTH = 80;
    private static final double DIVIDED_AT = 0.52;

    private final FamilyViewModel model;
    private final Section.Around around;
    private final Consumer<ChildId> opensRelative;
    private final Texts texts;
    private final GenogramPane genogram;
    private final FormPages form;
    private MemberId addingTo = MemberId.CHILD;
    private final Parent root;
    private Optional<MemberId> awaited = Optional.empty();
    private boolean isTable;
    private String laidOutAs = "";

    @FXML
    private StackPane pages;

    @FXML
    private SplitPane split;

    @FXML
    private VBox reading;

    @FXML
    private VBox done;

    @FXML
    private VBox asks;

    @FXML
    private Label note;

    @FXML
    private HBox tools;

    @FXML
    private ToggleButton showTree;

    @FXML
    private ToggleButton showTable;

    @FXML
    private Button add;

    @FXML
    private FlowPane adding;

    @FXML
    private StackPane drawings;

    @FXML
    private VBox treePart;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox tablePart;

    @FXML
    private Label tableLabel;

    @FXML
    private TableView<PersonRow> table;

    @FXML
    private TableColumn<PersonRow, PersonRow> name;

    @FXML
    private TableColumn<PersonRow, PersonRow> born;

    @FXML
    private TableColumn<PersonRow, PersonRow> lives;

    @FXML
    private TableColumn<PersonRow, PersonRow> responsibility;

    @FXML
    private TableColumn<PersonRow, PersonRow> contact;

    @FXML
    private TableColumn<PersonRow, PersonRow> consulted;

    @FXML
    private Label meeting;

    @FXML
    private Button recordMeeting;

    FamilyView(
            FamilyViewModel model,
            FamilyForms forms,
            FormScreen writing,
            Section.Around around,
            Consumer<ChildId> opensRelative,
            Texts texts) {
        this.model = model;
        this.around = around;
        this.opensRelative = opensRelative;
        this.texts = texts;
        this.form = writing.pages(model.child(), new FormsHere(forms), around);
        this.genogram = new GenogramPane(this::chosenInTree);
        this.root = Fxml.load(this, texts);
    }

    @FXML
    private void initialize() {
        note.textProperty().bind(model.noteProperty());
        Shown.when(note, model.noteProperty().isNotEmpty());
        tableLabel.setLabelFor(table);
        table();
        scroll.setContent(new StackPane(genogram));
        scroll.setFitToWidth(true);
        genogram.addEventHandler(KeyEvent.KEY_PRESSED, this::keyOnPerson);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnPerson);
        showTree.setOnAction(_ -> showTable(false));
        showTable.setOnAction(_ -> showTable(true));
        add.setDisable(!form.mayRecord());
        add.setOnAction(_ -> askWhomToAdd());
        adding.addEventFilter(KeyEvent.KEY_PRESSED, this::keyWhileAdding);
        recordMeeting.setDisable(!form.mayRecord());
        recordMeeting.setOnAction(_ -> form.write(
                FamilyForms.nameOfMeeting(model.pageProperty().get().meeting().record())));
        done.getChildren().setAll(form.strips());
        reading.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.T && Chords.isShortcut(press)) {
                showTable(!isTable);
                press.consume();
            }
        });
        pages.getChildren().setAll(reading);
        model.pageProperty().subscribe(this::show);
        reading.widthProperty().subscribe(() -> model.soon(this::lay));
        meeting.fontProperty().subscribe(() -> model.soon(this::drawAnew));
    }

    private void table() {
        table.setAccessibleText(tableLabel.getText());
        Columns.say(name, PersonRow::name, PersonRow::relation);
        Columns.say(born, PersonRow::born, row -> consulted.isVisible() ? "" : row.consultedBelow());
        Columns.say(lives, PersonRow::lives, PersonRow::ownRecord);
        Columns.say(responsibility, PersonRow::responsibility);
        Columns.say(contact, PersonRow::contact, PersonRow::safety);
        Columns.say(consulted, PersonRow::consulted);
        Columns.keepOrder(table);
        consulted.visibleProperty().bind(Columns.hasRoom(50, table, meeting));
        // where there is no room beside, it stands below
        consulted.visibleProperty().subscribe((_, _) -> table.refresh());
        responsibility.visibleProperty().bind(Columns.hasRoom(42, table, meeting));
        Columns.arrange(
                table,
                meeting,
                Map.of(
                        name, new Width(10, 8.5),
                        born, new Width(7, 6.2),
                        lives, new Width(8, 7),
                        responsibility, Width.of(9.4),
                        contact, Width.of(10),
                        consulted, new Width(7.4, 6.8)),
                contact);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row.id());
            }
        });
    }

    private void show(FamilyPage page) {
        // who was just written down is gone to, once they are drawn
        var chosen = awaited.filter(who -> isThere(who, page))
                .orElse(model.chosenProperty().get());
        awaited = awaited.filter(who -> !isThere(who, page));
        table.getItems().setAll(page.people());
        meeting.setText(page.meeting().sentence());
        asks.getChildren().setAll(page.asks().stream().map(this::ask).toList());
        choose(isThere(chosen, page) ? chosen : MemberId.CHILD);
        drawAnew();
    }

    private static boolean isThere(MemberId who, FamilyPage page) {
        return page.people().stream().anyMatch(row -> row.id().equals(who));
    }

    private boolean hasFocus() {
        return Parts.hasFocusWithin(drawings) || genogram.hasFocus();
    }

    /// Draws everyone again; who had the focus has it still.
    private void drawAnew() {
        boolean hadFocus = hasFocus();
        MemberId chosen = model.chosenProperty().get();
        if (model.pageProperty().get() != FamilyPage.EMPTY) {
            genogram.draw(model.pageProperty().get(), meeting.getFont().getSize());
        }
        lay();
        // while they were drawn the focus was nobody's
        choose(chosen);
        if (hadFocus) {
            focus();
        }
    }

    private VBox ask(Ask ask) {
        var mark = new Mark(ask.isExplained() ? Mark.Kind.OPEN : Mark.Kind.SOON, ask.sentence());
        mark.setId("family-missing-" + ask.which().name());
        mark.wrap();
        var ways = new FlowPane();
        ways.getStyleClass().add("line");
        var strip = new VBox(mark, ways);
        strip.getStyleClass().addAll("part", "tools");
        if (form.mayRecord()) {
            var name = button(
                    "family-name-" + ask.which().name(),
                    texts.say("family.nameHim." + ask.which().name()));
            name.setOnAction(_ -> form.write(RelativeForm.nameOfNew(ask.which())));
            var why = button("family-why-" + ask.which().name(), texts.say("family.sayWhyNot"));
            why.setOnAction(_ -> form.write(FamilyForms.nameOf(ask.which())));
            ways.getChildren().addAll(name, why);
        }
        return strip;
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(true);
        return button;
    }

    private void showTable(boolean so) {
        isTable = so;
        lay();
        focus();
    }

    private boolean hasRoomForBoth() {
        return reading.getWidth() >= BOTH * meeting.getFont().getSize();
    }

    private void lay() {
        boolean areBoth = hasRoomForBoth();
        String as = areBoth ? "both" : isTable ? "table" : "tree";
        Shown.set(showTree, !areBoth);
        Shown.set(showTable, !areBoth);
        showTree.setSelected(!isTable);
        showTable.setSelected(isTable);
        if (as.equals(laidOutAs)) {
            return;
        }
        laidOutAs = as;
        boolean hadFocus = hasFocus();
        split.getItems().clear();
        if (areBoth) {
            split.getItems().setAll(treePart, tablePart);
            split.setDividerPositions(DIVIDED_AT);
            drawings.getChildren().setAll(split);
        } else {
            drawings.getChildren().setAll(isTable ? tablePart : treePart);
        }
        if (hadFocus) {
            // a part that was moved still says that it is focused until the window is drawn
            focus();
        }
    }

    private void chosenInTree(MemberId who) {
        choose(who);
        genogram.of(who).ifPresent(node -> {
            Reveal.in(scroll, node);
            around.seen(node);
        });
    }

    private void choose(MemberId who) {
        model.chosenProperty().set(who);
        table.getItems().stream()
                .filter(row -> row.id().equals(who))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                });
    }

    private void keyOnPerson(KeyEvent press) {
        MemberId who = model.chosenProperty().get();
        switch (press.getCode()) {
            case INSERT -> askWhomToAdd();
            case ENTER -> {
                if (press.isShiftDown()) {
                    model.pageProperty().get().person(who).own().ifPresent(opensRelative);
                } else if (!who.isChild()) {
                    form.write(RelativeForm.nameOf(who));
                }
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// Insert: whom to add to the chosen person, by one more key.
    private void askWhomToAdd() {
        if (!form.mayRecord()) {
            form.sayWhoMay();
            return;
        }
        if (model.pageProperty().get() == FamilyPage.EMPTY) {
            return;
        }
        MemberId who = model.chosenProperty().get();
        addingTo = who;
        var asked = new Label(
                texts.say("family.addTo", model.pageProperty().get().person(who).name()));
        asked.setId("family-addTo");
        asked.getStyleClass().add("strong");
        adding.getChildren().setAll(asked);
        for (Adding kind : Adding.values()) {
            var choice = button("family-add-" + kind.name(), texts.say("family.Adding." + kind.name()));
            choice.setMnemonicParsing(false);
            choice.setOnAction(_ -> begin(kind));
            adding.getChildren().add(choice);
        }
        Shown.set(adding, true);
        Focus.on(adding.getChildren().get(1));
        around.seen(adding);
    }

    private void keyWhileAdding(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            Shown.set(adding, false);
            focus();
            press.consume();
            return;
        }
        Adding.by(press).ifPresent(kind -> {
            begin(kind);
            press.consume();
        });
    }

    private void begin(Adding kind) {
        Shown.set(adding, false);
        form.write(RelativeForm.nameOfNew(kind, addingTo));
    }

    /// The forms, and the family around them.
    private final class FormsHere implements FormPages.Section {

        private final FamilyForms forms;

        FormsHere(FamilyForms forms) {
            this.forms = forms;
        }

        @Override
        public String place() {
            return FamilyForms.PLACE;
        }

        @Override
        public Optional<Form> form(String name) {
            return forms.form(model.child(), name);
        }

        @Override
        public void show(Parent opened) {
            pages.getChildren().setAll(opened);
            around.writing();
        }

        @Override
        public void closed(Optional<RecordId> finished) {
            awaited = finished.map(MemberId::of);
            pages.getChildren().setAll(reading);
            around.writing();
            focus();
        }
    }

    /// Goes to a person, where that person is of the family.
    void goTo(MemberId who) {
        choose(who);
        focus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void arrange(Room room) {
        // the drawings lay themselves out by their own width
        drawings.setMinHeight(room == Room.WIDE ? 0 : meeting.getFont().getSize() * 20);
        lay();
    }

    @Override
    public void focus() {
        if (isWriting()) {
            form.focus();
            return;
        }
        if (isTable && !hasRoomForBoth()) {
            Focus.on(table);
        } else {
            genogram.of(model.chosenProperty().get())
                    .or(() -> genogram.of(MemberId.CHILD))
                    .ifPresent(Focus::on);
        }
    }

    @Override
    public List<Node> panes() {
        if (isWriting()) {
            return List.of(pages);
        }
        var panes = new ArrayList<Node>(List.of(done, asks, tools, treePart, tablePart, recordMeeting));
        panes.removeIf(pane -> pane.getScene() == null);
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
