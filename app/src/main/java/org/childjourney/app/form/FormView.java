package org.childjourney.app.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.childjourney.app.attachments.AttachmentsScreen;
import org.childjourney.app.drafts.DiscardQuestion;
import org.childjourney.app.ui.Chords;
import org.childjourney.app.ui.Focus;
import org.childjourney.app.ui.Place;
import org.childjourney.app.ui.Problems;
import org.childjourney.app.ui.Reveal;
import org.childjourney.app.ui.Shown;
import org.childjourney.app.ui.Texts;
import org.childjourney.app.ui.WordConverter;
import org.childjourney.record.ChildId;
import org.childjourney.recording.Question;

/// Draws a form from its questions: each has a label, its problem, its field and its hint.
final class FormView {

    private static final int ROWS = 3;
    private static final int COLUMNS = 11;
    private static final int MANY = 22;
    private static final int MOST = 34;
    private static final int FEW = 6;

    private final Form form;
    private final FormViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Problems problems = new Problems();
    private final VBox offers = new VBox();
    private Optional<DiscardQuestion> asking = Optional.empty();
    private final List<Field> fields = new ArrayList<>();
    private final Label uses = new Label();
    private final FootOfForm foot;
    private final Files files;
    private final Map<Asked, AttachmentsScreen.Pane> panes = new LinkedHashMap<>();

    /// Where files are attached to what is being written, about one child.
    record Files(AttachmentsScreen screen, ChildId child) {

        private ChildId whose(Asked question) {
            return question.child().orElse(child);
        }

        /// Destroys the files of an answer that nobody wants.
        void discard(Asked question, String answer) {
            screen.discard(whose(question), answer);
        }
    }

    private record Field(String part, Node input, Label problem) {}

    /// @param leave closes the form, and keeps what is typed
    FormView(Form form, FormViewModel model, Files files, Texts texts, Runnable leave) {
        this.form = form;
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.leave = leave;
        root.setId(form.id());
        var questions = questions();
        scroll.setContent(questions);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        foot = new FootOfForm(root, scroll, questions, foot(), uses, model::soon);
        // what is typed once it is being finished would be in neither the record nor the draft
        root.addEventFilter(KeyEvent.ANY, press -> {
            if (model.savingProperty().get()) {
                press.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // where the caret is stays in sight, however the window and its words change
        scroll.viewportBoundsProperty()
                .subscribe(() -> fields.stream()
                        .map(Field::input)
                        .filter(Node::isFocused)
                        .findFirst()
                        .ifPresent(this::reveal));
        model.problemsProperty().subscribe(this::show);
        model.offersProperty().subscribe(this::offer);
    }

    Parent root() {
        return root;
    }

    /// Puts the caret where it was in the draft, else where typing begins: into the first field that begins empty.
    void focus() {
        if (asking.isPresent()) {
            asking.get().focus();
            return;
        }
        if (model.caret().isPresent()) {
            Focus.backTo(model.caret().get(), root);
            return;
        }
        fields.stream()
                .filter(field -> model.answer(field.part()).get().isEmpty())
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(field -> Focus.on(field.input()));
    }

    private VBox questions() {
        var title = new Label(form.title());
        title.setId(form.id() + "-title");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        problems.setId(form.id() + "-problems");
        offers.setId(form.id() + "-offers");
        var page = new VBox(title, problems, offers);
        page.getStyleClass().add("page");
        FlowPane line = null;
        Optional<ChildId> about = Optional.empty();
        for (Asked question : form.questions()) {
            var asked = labelled(question);
            if (!question.isShort()) {
                page.getChildren().add(asked);
                line = null;
                continue;
            }
            if (line == null || !question.child().equals(about)) {
                about = question.child();
                about.filter(_ -> form.children().size() > 1).map(this::heading).ifPresent(page.getChildren()::add);
                line = new FlowPane();
                line.getStyleClass().add("fields");
                // a long problem wraps, and does not make the page wider
                line.setMinWidth(0);
                page.getChildren().add(line);
            }
            line.getChildren().add(asked);
        }
        return page;
    }

    /// Whom the questions below are about, where there are several.
    private Label heading(ChildId child) {
        int place = IntStream.range(0, form.children().size())
                .filter(one -> form.children().get(one).id().equals(child))
                .findFirst()
                .orElseThrow();
        var heading = new Label(form.children().get(place).called());
        heading.setId(form.id() + "-child-" + (place + 1));
        heading.getStyleClass().add("strong");
        return heading;
    }

    /// Scrolls a part into sight, as soon as it has its place.
    private void reveal(Node part) {
        model.soon(() -> Reveal.in(scroll, part));
    }

    private VBox labelled(Asked question) {
        var label = new Label(question.label());
        label.setId(form.id() + "-" + question.id() + "Label");
        label.getStyleClass().add("field-label");
        label.setMnemonicParsing(true);
        label.setWrapText(true);
        var problem = new Label();
        problem.setId(form.id() + "-" + question.id() + "Problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        Shown.set(problem, false);
        Node input = question.question().kind() == Question.Kind.FILES ? files(question) : input(question);
        label.setLabelFor(input);
        input.focusedProperty().subscribe(focused -> {
            if (focused) {
                uses.setText(usedBy(question.question()));
                reveal(input);
            } else {
                model.focusMoved();
            }
        });
        fields.add(new Field(question.name(), input, problem));
        var asked = new VBox(label, problem, shown(question, input));
        asked.getStyleClass().add("question");
        Shown.when(asked, model.asks(question));
        if (!question.hint().isEmpty()) {
            var hint = new Label(question.hint());
            hint.setId(form.id() + "-" + question.id() + "Hint");
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            input.setAccessibleHelp(question.hint());
            asked.getChildren().add(hint);
        }
        if (input instanceof TextInputControl text) {
            question.last()
                    .map(last -> new SameAsLast(text, question, last, form.id() + "-" + question.id() + "Last", texts))
                    .map(SameAsLast::root)
                    .ifPresent(asked.getChildren()::add);
        }
        return asked;
    }

    private Node files(Asked question) {
        String id = form.id() + "-" + question.id();
        var pane = files.screen().ofDraft(files.whose(question), model.answer(question.name()), id);
        panes.put(question, pane);
        model.waitsFor(pane.adding());
        return pane.first();
    }

    private Control input(Asked question) {
        Control input = inputFor(question);
        String id = form.id() + "-" + question.id();
        input.setId(id);
        if (input instanceof TextInputControl text) {
            text.caretPositionProperty().subscribe(at -> {
                if (text.isFocused()) {
                    model.caretAt(new Place(id, at.intValue()));
                }
            });
        }
        return input;
    }

    private Control inputFor(Asked question) {
        var answer = model.answer(question.name());
        return switch (question.question().kind()) {
            case LINE -> longer(line(answer, MANY));
            case DAY, DAY_AHEAD, DAY_OF_LIFE -> line(answer, COLUMNS);
            case TIME, NUMBER -> line(answer, FEW);
            case TEXT -> {
                var area = new Account(texts);
                area.setPrefRowCount(ROWS);
                area.textProperty().bindBidirectional(answer);
                yield area;
            }
            case YES_NO -> {
                var cell = new YesNoField(texts);
                cell.answerProperty().bindBidirectional(answer);
                yield cell;
            }
            case CHOICE -> choice(question, answer);
            case FILES -> throw new IllegalStateException("files are no field");
        };
    }

    private String usedBy(Question question) {
        return texts.say(
                "form.uses",
                question.uses().stream()
                        .sorted()
                        .map(texts::word)
                        .collect(Collectors.joining(texts.say("form.uses.and"))));
    }

    /// A calendar stands beside a day; a birthday is typed sooner than found. Below an account stands what in it is to
    /// be confirmed.
    private Node shown(Asked question, Node input) {
        if (panes.containsKey(question)) {
            return panes.get(question).root();
        }
        if (input instanceof Account account) {
            var toConfirm = new ToConfirm(account, texts, this::reveal);
            return new VBox(account, toConfirm.root());
        }
        if (!(input instanceof TextField field) || !question.hasCalendar()) {
            return input;
        }
        var calendar = new CalendarButton(question, field, model.today(), texts);
        calendar.setId(form.id() + "-" + question.id() + "Calendar");
        var row = new HBox(field, calendar);
        row.getStyleClass().add("date-field");
        return row;
    }

    private static TextField line(StringProperty answer, int columns) {
        var field = new TextField();
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(answer);
        return field;
    }

    /// A line that begins longer than most is given more room, such as an address.
    private static TextField longer(TextField field) {
        field.setPrefColumnCount(Math.clamp(field.getLength() * 2L / 3, MANY, MOST));
        return field;
    }

    /// A letter chooses the next of those that begin with it.
    private static ComboBox<Asked.Option> choice(Asked question, StringProperty answer) {
        var choice = new ComboBox<Asked.Option>();
        choice.getItems().setAll(question.options());
        choice.setConverter(new WordConverter<>(Asked.Option::words));
        choice.valueProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(option -> answer.set(option.value())));
        answer.subscribe(value -> choice.setValue(question.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElse(null)));
        choice.addEventHandler(
                KeyEvent.KEY_TYPED,
                letter -> beginningWith(letter.getCharacter(), choice).ifPresent(choice::setValue));
        return choice;
    }

    private static Optional<Asked.Option> beginningWith(String letter, ComboBox<Asked.Option> choice) {
        var options = choice.getItems();
        int chosen = options.indexOf(choice.getValue());
        return letter.isBlank()
                ? Optional.empty()
                : IntStream.rangeClosed(1, options.size())
                        .mapToObj(step -> options.get((chosen + step + options.size()) % options.size()))
                        .filter(option -> option.words().regionMatches(true, 0, letter, 0, 1))
                        .findFirst();
    }

    private Node foot() {
        var finish = button("finish", texts.say("form.finish"), model::finish);
        finish.getStyleClass().add("primary");
        form.manner()
                .will()
                .ifPresent(_ -> finish.textProperty().bind(model.willProperty().map(Form.Will::finish)));
        var close = button("close", texts.say("form.close"), this::leave);
        var discard = button("discard", texts.say("ui.discard"), this::askToDiscard);
        Shown.when(discard, model.begunProperty());
        var note = new Label();
        note.setId(form.id() + "-draftNote");
        note.getStyleClass().add("quiet");
        note.textProperty().bind(model.draftNoteProperty());
        var keys = new Label(form.manner()
                .shortcut()
                .map(shortcut -> texts.say("form.keys.also", texts.say("form.keys"), shortcut.words()))
                .orElseGet(() -> texts.say("form.keys")));
        keys.setId(form.id() + "-keys");
        keys.getStyleClass().add("quiet");
        uses.setId(form.id() + "-uses");
        uses.getStyleClass().add("quiet");
        var foot = new FlowPane(finish, close, discard);
        form.manner()
                .withdraws()
                .map(withdrawal -> button("withdraw", withdrawal.words(), model::withdraw))
                .ifPresent(foot.getChildren()::add);
        foot.getChildren().addAll(keys, uses, note);
        foot.getStyleClass().addAll("panel", "slim", "line");
        if (form.manner().will().isEmpty()) {
            return foot;
        }
        var will = new Label();
        will.setId(form.id() + "-will");
        will.setWrapText(true);
        will.textProperty().bind(model.willProperty().map(Form.Will::sentence));
        will.getStyleClass().addAll("panel", "slim");
        will.setMaxWidth(Double.MAX_VALUE);
        return new VBox(will, foot);
    }

    private Button button(String part, String words, Runnable does) {
        var button = new Button(words);
        button.setId(form.id() + "-" + part);
        button.setMnemonicParsing(true);
        button.disableProperty().bind(model.savingProperty());
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void leave() {
        model.onceAdded(leave);
    }

    /// Asks before anything is lost; until it is answered there is nothing else to do here.
    private void askToDiscard() {
        var question = new DiscardQuestion(form.id(), form.title(), texts, this::discard, this::goOn);
        asking = Optional.of(question);
        foot.showInstead(question.root());
        question.focus();
    }

    private void discard() {
        panes.forEach((question, _) ->
                files.discard(question, model.answer(question.name()).get()));
        model.discard();
    }

    /// The page goes away: what is still on its way to the form is not taken.
    void end() {
        model.end();
        panes.values().forEach(AttachmentsScreen.Pane::end);
    }

    /// The form was finished or left: what was taken out of it is not put back.
    void left() {
        model.end();
        panes.values().forEach(AttachmentsScreen.Pane::leave);
    }

    private void goOn() {
        asking = Optional.empty();
        foot.show();
        focus();
    }

    private void show(List<Form.Problem> found) {
        problems.show(
                texts,
                found.stream()
                        .flatMap(problem -> fields.stream()
                                .filter(field -> field.part().equals(problem.part()))
                                .map(field -> new Problems.Line(problem.sentence(), field.input(), field.problem())))
                        .toList());
    }

    private void offer(List<Form.Offer> found) {
        offers.getChildren().clear();
        Shown.set(offers, !found.isEmpty());
        for (Form.Offer offered : found) {
            String after = offers.getChildren().isEmpty()
                    ? ""
                    : "-" + (offers.getChildren().size() + 1);
            offers.getChildren().add(strip(offered, after));
        }
    }

    private VBox strip(Form.Offer offered, String after) {
        var sentence = new Label(offered.sentence());
        sentence.setId(form.id() + "-offerWords" + after);
        sentence.setWrapText(true);
        sentence.setFocusTraversable(true);
        var choices = new FlowPane();
        choices.getStyleClass().add("line");
        for (Form.Offer.Choice choice : offered.choices()) {
            var button = new Button(choice.words());
            button.setId(form.id() + "-offer-" + choice.id() + after);
            button.setOnAction(_ -> {
                model.decide(choice);
                focus();
            });
            choices.getChildren().add(button);
        }
        var strip = new VBox(sentence, choices);
        strip.setId(form.id() + "-offer" + after);
        strip.getStyleClass().addAll("banner", "banner-info");
        return strip;
    }

    private void key(KeyEvent press) {
        if (asking.isPresent()) {
            asking.get().key(press);
        } else if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            model.finish();
            press.consume();
        } else if (press.getCode() == KeyCode.ESCAPE && !isChoosing()) {
            if (panes.values().stream().noneMatch(AttachmentsScreen.Pane::stopLooking)) {
                leave();
            }
            press.consume();
        } else if (Chords.isAlt(press) && shortcut(press).isPresent()) {
            shortcut(press).map(Form.Shortcut::answers).ifPresent(model::answer);
            press.consume();
        } else if (press.getCode() == KeyCode.TAB
                && !press.isShortcutDown()
                && press.getTarget() instanceof Account area) {
            // Tab moves on, as in every other field
            area.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            press.consume();
        }
    }

    private Optional<Form.Shortcut> shortcut(KeyEvent press) {
        return form.manner().shortcut().filter(one -> press.getCode() == KeyCode.getKeyCode(one.letter()));
    }

    private boolean isChoosing() {
        return fields.stream().anyMatch(field -> field.input() instanceof ComboBox<?> choice && choice.isShowing());
    }
}
