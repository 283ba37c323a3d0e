package org.childjourney.app.visits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.childjourney.app.drafts.DiscardQuestion;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Fxml;
import org.childjourney.app.ui.Problems;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WordConverter;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.Visit;

/// Joins `VisitFormView.fxml` to its view model, and does nothing else.
final class VisitFormView {

    /// Below so many lines there is little room.
    private static final double LOW = 24;

    private final VisitFormViewModel model;
    private final String childsName;
    private final Texts texts;
    private final Runnable leave;
    private final Parent root;
    private final StackPane page = new StackPane();
    private final Map<ChildSeen, RadioButton> choices = new EnumMap<>(ChildSeen.class);
    private Optional<DiscardQuestion> asking = Optional.empty();

    @FXML
    private BorderPane form;

    @FXML
    private VBox fields;

    @FXML
    private VBox foot;

    @FXML
    private ToggleGroup seenGroup;

    @FXML
    private Label title;

    @FXML
    private Problems problems;

    @FXML
    private Label dateLabel;

    @FXML
    private Label dateProblem;

    @FXML
    private TextField date;

    @FXML
    private DatePicker pick;

    @FXML
    private Label dateHint;

    @FXML
    private Label timeLabel;

    @FXML
    private Label timeProblem;

    @FXML
    private TextField time;

    @FXML
    private Label timeHint;

    @FXML
    private Label purposeLabel;

    @FXML
    private ComboBox<Visit.Purpose> purpose;

    @FXML
    private Label seenLabel;

    @FXML
    private Label seenProblem;

    @FXML
    private RadioButton alone;

    @FXML
    private RadioButton withOthers;

    @FXML
    private RadioButton notSeen;

    @FXML
    private Label whereLabel;

    @FXML
    private TextField where;

    @FXML
    private Label wordsLabel;

    @FXML
    private Label wordsHint;

    @FXML
    private TextArea words;

    @FXML
    private Label accountLabel;

    @FXML
    private Label accountHint;

    @FXML
    private TextArea account;

    @FXML
    private Label will;

    @FXML
    private Button finish;

    @FXML
    private Button close;

    @FXML
    private Button discard;

    @FXML
    private Label draftNote;

    private VisitFormView(VisitFormViewModel model, String childsName, Texts texts, Runnable leave) {
        this.model = model;
        this.childsName = childsName;
        this.texts = texts;
        this.leave = leave;
        this.root = Fxml.load(this, texts);
        page.getChildren().setAll(root);
        // what is typed once it is being finished would be in neither the record nor the draft
        page.addEventFilter(KeyEvent.ANY, press -> {
            if (model.savingProperty().get()) {
                press.consume();
            }
        });
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    static VisitFormView of(VisitFormViewModel model, String childsName, Texts texts, Runnable leave) {
        return new VisitFormView(model, childsName, texts, leave);
    }

    Parent root() {
        return page;
    }

    /// Puts the caret where typing begins.
    void focus() {
        asking.ifPresentOrElse(DiscardQuestion::focus, () -> Focus.on(date));
    }

    private void leave() {
        if (!model.savingProperty().get()) {
            leave.run();
        }
    }

    /// Asks before anything is lost; until it is answered there is nothing else to do here.
    private void askToDiscard() {
        var question = new DiscardQuestion("visit", title.getText(), texts, model::discard, this::goOn);
        asking = Optional.of(question);
        page.getChildren().setAll(question.root());
        question.focus();
    }

    private void goOn() {
        asking = Optional.empty();
        page.getChildren().setAll(root);
        focus();
    }

    @FXML
    private void initialize() {
        label();
        date.textProperty().bindBidirectional(model.onProperty());
        time.textProperty().bindBidirectional(model.startedAtProperty());
        purpose.setItems(FXCollections.observableArrayList(Visit.Purpose.values()));
        purpose.setConverter(new WordConverter<>(texts::word));
        purpose.valueProperty().bindBidirectional(model.purposeProperty());
        where.textProperty().bindBidirectional(model.whereProperty());
        words.textProperty().bindBidirectional(model.childsWordsProperty());
        account.textProperty().bindBidirectional(model.accountProperty());
        bindSeen();
        will.textProperty().bind(model.willText());
        finish.textProperty().bind(model.finishText());
        finish.disableProperty().bind(model.savingProperty());
        finish.setOnAction(_ -> model.finish());
        close.setOnAction(_ -> leave());
        discard.setOnAction(_ -> askToDiscard());
        discard.disableProperty().bind(model.savingProperty());
        Shown.when(discard, model.begunProperty());
        draftNote.textProperty().bind(model.draftNoteProperty());
        for (Node field : List.of(date, time, purpose, alone, withOthers, notSeen, where, words, account)) {
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    model.focusMoved();
                }
            });
        }
        model.problemsProperty().subscribe(this::show);
        offerDays();
        form.heightProperty().subscribe(() -> model.soon(this::arrange));
        dateLabel.fontProperty().subscribe(() -> model.soon(this::arrange));
    }

    /// Where there is little room, what finishing will do stands at the end of the form and leaves its foot to the
    /// buttons.
    private void arrange() {
        boolean isLow = form.getHeight() < LOW * dateLabel.getFont().getSize();
        fields.getChildren().remove(will);
        foot.getChildren().remove(will);
        if (isLow) {
            fields.getChildren().add(will);
        } else {
            foot.getChildren().addFirst(will);
        }
    }

    /// The calendar beside the date: it opens on the day that is typed, and offers no day to come.
    private void offerDays() {
        pick.setDayCellFactory(_ -> new DateCell() {
            @Override
            public void updateItem(LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || day.isAfter(model.today()));
            }
        });
        pick.setOnShowing(_ -> pick.setValue(model.dateTyped().orElse(model.today())));
        pick.setOnAction(_ -> Optional.ofNullable(pick.getValue()).ifPresent(model::choose));
        pick.setOnHidden(_ -> date.requestFocus());
        date.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.F4 || press.getCode() == KeyCode.DOWN && press.isAltDown()) {
                pick.requestFocus();
                pick.show();
                press.consume();
            }
        });
    }

    private void label() {
        title.setText(texts.say("visits.title", childsName));
        seenLabel.setText(texts.say("visits.seen", childsName));
        wordsLabel.setText(texts.say("visits.words", childsName));
        wordsHint.setText(texts.say("visits.words.hint", childsName));
        accountLabel.setText(texts.say("visits.account", childsName));
        dateLabel.setLabelFor(date);
        timeLabel.setLabelFor(time);
        purposeLabel.setLabelFor(purpose);
        seenLabel.setLabelFor(alone);
        whereLabel.setLabelFor(where);
        wordsLabel.setLabelFor(words);
        accountLabel.setLabelFor(account);
        date.setAccessibleHelp(dateHint.getText());
        time.setAccessibleHelp(timeHint.getText());
        words.setAccessibleHelp(wordsHint.getText());
        account.setAccessibleHelp(accountHint.getText());
    }

    private void bindSeen() {
        choices.put(ChildSeen.ALONE, alone);
        choices.put(ChildSeen.WITH_OTHERS, withOthers);
        choices.put(ChildSeen.NOT_SEEN, notSeen);
        choices.forEach((seen, choice) -> {
            choice.setText(texts.word(seen));
            choice.setUserData(seen);
        });
        seenGroup
                .selectedToggleProperty()
                .subscribe(
                        chosen -> model.seenProperty().set(chosen == null ? null : (ChildSeen) chosen.getUserData()));
        model.seenProperty().subscribe(seen -> seenGroup.selectToggle(seen == null ? null : choices.get(seen)));
    }

    private void show(Set<RecordVisit.Problem> found) {
        problems.show(
                texts,
                found.stream()
                        .sorted()
                        .map(problem -> new Problems.Line(
                                texts.say("visits.problem." + problem.name()), field(problem), beside(problem)))
                        .toList());
    }

    private Node field(RecordVisit.Problem problem) {
        return switch (problem) {
            case NO_DATE, DATE_NOT_READ, DATE_AHEAD, DATE_BEFORE_BIRTH -> date;
            case TIME_NOT_READ, TIME_AHEAD -> time;
            case SEEN_NOT_SAID -> alone;
        };
    }

    private Label beside(RecordVisit.Problem problem) {
        return switch (problem) {
            case NO_DATE, DATE_NOT_READ, DATE_AHEAD, DATE_BEFORE_BIRTH -> dateProblem;
            case TIME_NOT_READ, TIME_AHEAD -> timeProblem;
            case SEEN_NOT_SAID -> seenProblem;
        };
    }

    private void key(KeyEvent press) {
        if (asking.isPresent()) {
            asking.get().key(press);
        } else if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            model.finish();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && !purpose.isShowing() && !pick.isShowing()) {
            leave();
            press.consume();
        } else if (press.getCode() == KeyCode.TAB
                && !press.isShortcutDown()
                && press.getTarget() instanceof TextArea area) {
            // Tab moves on, as in every other field
            moveOn(area, press);
        }
    }

    private static void moveOn(TextInputControl from, KeyEvent press) {
        from.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        press.consume();
    }
}
