package org.childjourney.app.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.childjourney.access.Drafts;
import org.childjourney.app.attachments.AttachmentsScreen.Adding;
import org.childjourney.app.drafts.DraftKeeper;
import org.childjourney.app.drafts.Keeping;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Place;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Finished;
import org.childjourney.recording.Question;

/// A form as it is filled in: kept as a draft all the while, and finished by a separate act. What was begun is known
/// before there is anything to type into.
final class FormViewModel {

    private final Form form;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final Around around;
    private final DraftKeeper drafts;
    private final Map<String, StringProperty> answers = new LinkedHashMap<>();
    private final Map<String, ReadOnlyBooleanWrapper> asks = new HashMap<>();
    private final ReadOnlyObjectWrapper<Form.Will> will = new ReadOnlyObjectWrapper<>(new Form.Will("", ""));

    private final ReadOnlyStringWrapper draftNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Form.Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Form.Offer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final List<ReadOnlyObjectProperty<Adding>> adding = new ArrayList<>();
    private Optional<Runnable> onceAdded = Optional.empty();
    private Answers said;
    private Optional<Place> caret = Optional.empty();
    private boolean following;
    private boolean isOver;
    private Answers adviceOn = Answers.NONE;
    private int asked;

    /// What the form tells of.
    interface Around {

        /// It was finished, as it was answered, or its record taken back.
        void finished(Finished finished, Answers answers, String keptAs);

        /// These files were attached to a question that is not asked after all: no record has them, nor a draft.
        void notKept(Asked question, String files);

        /// What was typed is not wanted, and is gone.
        void discarded();
    }

    FormViewModel(
            ChildId child,
            Begun begun,
            Drafts drafts,
            Keeping keeping,
            Clock clock,
            Background background,
            Texts texts,
            Around around) {
        this.form = begun.form();
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.around = around;
        this.drafts = new DraftKeeper(
                child,
                form.name(),
                drafts,
                keeping.background(),
                () -> draftNote.set(texts.say("form.draft.saved", Dates.toTheSecond(clock.instant()))));
        form.questions().forEach(question -> answer(question.name()).set(""));
        caret = begun.caret();
        begun.answers().given().forEach((part, given) -> answer(part).set(given));
        this.said = now();
        follow();
        this.begun.set(begun.draft().isPresent());
        draftNote.set(begun.note());
        answers.values().forEach(this::listenTo);
        askAdvice();
    }

    private void listenTo(StringProperty answer) {
        answer.subscribe((_, _) -> typed());
    }

    private void typed() {
        if (isOver) {
            // a field that leaves the screen shows its day whole; that is no draft of what was just finished
            return;
        }
        begun.set(true);
        var before = said;
        said = now();
        if (!following) {
            following = true;
            fill(form.manner().follows().from(before, said));
            following = false;
            follow();
        }
        drafts.typed(draft());
    }

    private String draft() {
        return Begun.withCaret(changed(), caret).asDraft();
    }

    /// The caret moved; where it is belongs to what was begun.
    void caretAt(Place place) {
        caret = Optional.of(place);
        if (begun.get() && !isOver) {
            drafts.typed(draft());
        }
    }

    /// Where the caret was when the draft was last kept.
    Optional<Place> caret() {
        return caret;
    }

    /// What the person changed, the days, and what whoever opened the form filled in, such as what is decided about.
    /// What was left as it is recorded is not laid over what is recorded meanwhile.
    private Answers changed() {
        var begins = form.begins();
        var days =
                form.questions().stream().filter(Asked::isDay).map(Asked::name).collect(Collectors.toSet());
        var changed = new HashMap<>(said.given());
        changed.entrySet()
                .removeIf(one -> !days.contains(one.getKey())
                        && !form.filledIn().contains(one.getKey())
                        && begins.given().containsKey(one.getKey())
                        && one.getValue().equals(begins.of(one.getKey())));
        return new Answers(changed);
    }

    /// Asks what is to be asked by what is answered now, and says what finishing will do.
    private void follow() {
        form.questions().forEach(asked -> asked(asked).set(form.manner().asks().test(asked, said)));
        form.manner().will().ifPresent(says -> will.set(says.apply(said)));
    }

    /// Answers several questions at once.
    void answer(Function<Answers, Answers> how) {
        fill(how.apply(now()));
    }

    private void fill(Answers given) {
        given.given().forEach((part, answer) -> given(part).set(answer));
    }

    /// An answer that need not have a question of its own.
    private StringProperty given(String part) {
        return Optional.ofNullable(answers.get(part)).orElseGet(() -> {
            var answer = answer(part);
            listenTo(answer);
            return answer;
        });
    }

    Answers now() {
        var given = new HashMap<String, String>();
        answers.forEach((part, answer) -> given.put(part, Objects.requireNonNullElse(answer.get(), "")));
        return new Answers(given);
    }

    LocalDate today() {
        return London.today(clock);
    }

    /// The focus left a field: what was typed is saved, a date that can be read is shown whole, and advice is asked.
    void focusMoved() {
        if (isOver) {
            return;
        }
        for (Asked question : form.questions()) {
            question.day(answer(question.name()).get(), today())
                    .map(Dates::inTable)
                    .filter(whole -> !whole.equals(answer(question.name()).get()))
                    .ifPresent(answer(question.name())::set);
        }
        drafts.save();
        askAdvice();
    }

    private void askAdvice() {
        var given = now();
        if (given.equals(adviceOn)) {
            return;
        }
        adviceOn = given;
        int mine = ++asked;
        background.run(() -> form.manner().advice().apply(given), advised -> {
            if (mine == asked) {
                offers.set(advised);
            }
        });
    }

    /// Takes an offer up: its answers are filled in as if they were typed.
    void decide(Form.Offer.Choice choice) {
        fill(choice.answers());
        drafts.save();
        askAdvice();
    }

    /// Files may be added to an answer: the form is finished, and left, with those that are on their way.
    void waitsFor(ReadOnlyObjectProperty<Adding> files) {
        adding.add(files);
        files.subscribe(this::added);
    }

    private boolean isAny(Adding state) {
        return adding.stream().anyMatch(files -> files.get() == state);
    }

    /// Does something once no file is being added any more, and nothing where one could not be: the person reads that
    /// first. Nothing else is done in the form meanwhile.
    void onceAdded(Runnable then) {
        if (saving.get()) {
            return;
        }
        if (isAny(Adding.GOING_ON)) {
            onceAdded = Optional.of(then);
            saving.set(true);
            draftNote.set(texts.say("form.adding"));
        } else {
            then.run();
        }
    }

    private void added() {
        if (onceAdded.isEmpty() || isAny(Adding.GOING_ON)) {
            return;
        }
        var then = onceAdded.get();
        onceAdded = Optional.empty();
        saving.set(false);
        draftNote.set("");
        if (!isAny(Adding.NOT_ALL)) {
            then.run();
        }
    }

    void finish() {
        onceAdded(this::finishNow);
    }

    private void finishNow() {
        var given = now();
        end(() -> form.finish().apply(given), given, () -> form.keptAs().apply(given));
    }

    /// Takes the record back that should not have been made.
    void withdraw() {
        form.manner()
                .withdraws()
                .ifPresent(
                        withdrawal -> end(withdrawal.does(), begun.get() ? now() : Answers.NONE, withdrawal::keptAs));
    }

    private record Ended(Form.Result result, String keptAs) {}

    private void end(Supplier<Form.Result> work, Answers given, Supplier<String> keptAs) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        drafts.save();
        background.run(
                () -> {
                    var result = work.get();
                    return new Ended(result, result instanceof Form.Result.Kept ? keptAs.get() : "");
                },
                ended -> answered(ended.result(), given, ended.keptAs()),
                _ -> saving.set(false));
    }

    private void answered(Form.Result result, Answers given, String keptAs) {
        problems.set(List.of());
        switch (result) {
            // the draft is gone before the same form can be opened again
            case Form.Result.Kept(var kept) -> {
                isOver = true;
                drafts.discard(() -> {
                    saving.set(false);
                    around.finished(kept, withoutFilesNotAsked(given), keptAs);
                });
            }
            case Form.Result.Refused(var found) -> {
                saving.set(false);
                problems.set(found);
            }
        }
    }

    private Answers withoutFilesNotAsked(Answers given) {
        var rest = given;
        for (Asked question : form.questions()) {
            String files = given.of(question.name());
            if (question.question().kind() == Question.Kind.FILES
                    && !files.isEmpty()
                    && !form.manner().asks().test(question, given)) {
                around.notKept(question, files);
                rest = rest.with(question.name(), "");
            }
        }
        return rest;
    }

    /// What was typed is not wanted.
    void discard() {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        isOver = true;
        drafts.discard(around::discarded);
    }

    /// Does something after what is going on, such as laying out the window.
    void soon(Runnable then) {
        background.show(then);
    }

    /// Keeps what is typed, and though nothing is, what whoever opened the form filled in: it is there when the form
    /// is opened again. Returns when it is on the disk.
    void keep() {
        if (!isOver && !form.filledIn().isEmpty()) {
            begun.set(true);
            drafts.typed(draft());
        }
        drafts.saveAndWait();
    }

    /// Keeps what is typed; returns when it is on the disk.
    void leave() {
        drafts.saveAndWait();
    }

    /// The form was left: what is still on its way to it goes into no draft, as a later one may stand there.
    void end() {
        isOver = true;
        onceAdded = Optional.empty();
    }

    StringProperty answer(String part) {
        return answers.computeIfAbsent(part, _ -> new SimpleStringProperty(""));
    }

    private ReadOnlyBooleanWrapper asked(Asked question) {
        return asks.computeIfAbsent(question.name(), _ -> new ReadOnlyBooleanWrapper(true));
    }

    /// Whether a question is asked.
    ReadOnlyBooleanProperty asks(Asked asked) {
        return asked(asked).getReadOnlyProperty();
    }

    /// What finishing will do.
    ReadOnlyObjectProperty<Form.Will> willProperty() {
        return will.getReadOnlyProperty();
    }

    ReadOnlyStringProperty draftNoteProperty() {
        return draftNote.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Whether there is a draft that is not finished.
    ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Form.Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Form.Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }
}
