package org.childjourney.app.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Columns.Width;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Panes;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;

/// Joins `FindView.fxml` to its view model, and does nothing else.
final class FindView {

    /// From so many letters on there is room for a title and a hint.
    private static final double ROOMY = 58;

    private final FindViewModel model;
    private final FindScreen.LeadsTo leads;

    @FXML
    private BorderPane page;

    @FXML
    private VBox above;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private Label boxLabel;

    @FXML
    private TextField box;

    @FXML
    private Label here;

    @FXML
    private Label heading;

    @FXML
    private TableView<FindRow> list;

    @FXML
    private TableColumn<FindRow, FindRow> name;

    @FXML
    private TableColumn<FindRow, FindRow> born;

    @FXML
    private TableColumn<FindRow, FindRow> lives;

    @FXML
    private TableColumn<FindRow, FindRow> stage;

    @FXML
    private TableColumn<FindRow, FindRow> worker;

    @FXML
    private TableColumn<FindRow, FindRow> why;

    @FXML
    private Label restricted;

    private final Parent root;

    FindView(FindViewModel model, FindScreen.LeadsTo leads, Texts texts) {
        this.model = model;
        this.leads = leads;
        this.root = Fxml.load(this, texts);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        boxLabel.setLabelFor(box);
        box.setTextFormatter(new TextFormatter<>(FindView::spaced));
        box.textProperty().bindBidirectional(model.typedProperty());
        here.textProperty().bind(model.hereProperty());
        heading.textProperty().bind(model.headingProperty());
        Shown.when(heading, model.headingProperty().isNotEmpty());
        restricted.textProperty().bind(model.restrictedProperty());
        Shown.when(restricted, model.restrictedProperty().isNotEmpty());
        showList();
        var isRoomy = Bindings.createBooleanBinding(
                () -> page.getWidth() == 0
                        || page.getWidth() >= ROOMY * here.getFont().getSize(),
                page.widthProperty(),
                here.fontProperty());
        Shown.when(title, isRoomy);
        Shown.when(hint, isRoomy);
    }

    private static TextFormatter.Change spaced(TextFormatter.Change change) {
        String whole = change.getControlNewText();
        String spaced = FindViewModel.spaced(whole);
        boolean isTypedAtTheEnd = change.isContentChange() && change.getCaretPosition() == whole.length();
        if (isTypedAtTheEnd && !spaced.equals(whole)) {
            change.setRange(0, change.getControlText().length());
            change.setText(spaced);
            change.selectRange(spaced.length(), spaced.length());
        }
        return change;
    }

    private void showList() {
        list.setItems(model.rows());
        Columns.say(name, FindRow::name);
        Columns.say(born, FindRow::born, FindRow::age);
        Columns.say(lives, FindRow::lives);
        Columns.say(stage, FindRow::stage);
        Columns.say(worker, FindRow::worker);
        Columns.say(why, FindRow::why);
        // the best answer stands first
        Columns.keepOrder(list);
        // where there is no room, the child's page says it
        worker.visibleProperty().bind(Columns.hasRoom(58, list, here));
        stage.visibleProperty().bind(Columns.hasRoom(46, list, here));
        lives.visibleProperty().bind(Columns.hasRoom(36, list, here));
        Columns.arrange(
                list,
                here,
                Map.of(
                        name,
                        new Width(15, 9),
                        born,
                        new Width(9, 7.8),
                        lives,
                        new Width(13, 9),
                        stage,
                        new Width(11, 8.4),
                        worker,
                        new Width(9.4, 8.4),
                        why,
                        Width.of(9)),
                why);
        var placeholder = new Label();
        placeholder.setId("find-empty");
        placeholder.setWrapText(true);
        placeholder.textProperty().bind(model.emptyProperty());
        list.setPlaceholder(placeholder);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(leads::child);
            }
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).map(FindRow::child).ifPresent(model::choose));
        model.answersProperty().subscribe((_, _) -> keepChosen());
    }

    void focus() {
        Focus.on(box);
        box.selectAll();
    }

    private void key(KeyEvent press) {
        if (Panes.moveOn(press, List.of(above, list))) {
            return;
        }
        switch (press.getCode()) {
            case ESCAPE -> {
                press.consume();
                leads.back();
            }
            case ENTER -> enter(press);
            case DOWN -> {
                if (box.isFocused()) {
                    toList();
                    press.consume();
                }
            }
            case UP -> {
                if (list.isFocused() && list.getSelectionModel().getSelectedIndex() <= 0) {
                    Focus.on(box);
                    press.consume();
                }
            }
            case F5 -> {
                model.ask();
                press.consume();
            }
            default -> {}
        }
    }

    private void enter(KeyEvent press) {
        press.consume();
        if (model.isAsking()) {
            // those who are shown answer to something else
            toList();
        } else if (list.isFocused()) {
            chosen(press.isShortcutDown() ? leads::recordVisit : leads::child);
        } else if (press.isShortcutDown() && model.rows().size() == 1) {
            leads.recordVisit(model.rows().getFirst().child());
        } else {
            // whom the box found is looked at before it is opened
            toList();
        }
    }

    private void toList() {
        model.whenAnswered(() -> {
            // who went elsewhere meanwhile is not called back
            if (box.isFocused() && !model.rows().isEmpty()) {
                Focus.on(list);
                choose(0);
            }
        });
    }

    /// Who is in the list stays chosen when it is answered anew, as long as the list is what is worked in.
    private void keepChosen() {
        if (!list.isFocused()) {
            return;
        }
        if (model.rows().isEmpty()) {
            Focus.on(box);
            return;
        }
        choose(model.chosenLine());
    }

    private void choose(int line) {
        list.getSelectionModel().clearAndSelect(line);
        list.getFocusModel().focus(line);
        list.scrollTo(line);
    }

    private void chosen(Consumer<ChildId> then) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(FindRow::child)
                .ifPresent(then);
    }
}
