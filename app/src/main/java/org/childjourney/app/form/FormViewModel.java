package org.childjourney.app.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.childjourney.access.Drafts;
import org.childjourney.app.drafts.DraftKeeper;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.recording.Finished;
import org.childjourney.visits.TypedDate;

/// A form as it is filled in: kept as a draft all the while, and finished by a separate act.
final class FormViewModel {

    private final Form form;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final Consumer<Finished> finished;
    private final DraftKeeper drafts;
    private final Map<String, StringProperty> answers = new LinkedHashMap<>();

    private final ReadOnlyStringWrapper draftNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Form.Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Form.Offer>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean filling;
    private Answers adviceOn = Answers.NONE;
    private int asked;

    FormViewModel(
            ChildId child,
            Form form,
            Drafts drafts,
            Clock clock,
            Background background,
            Texts texts,
            Consumer<Finished> finished) {
        this.form = form;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.finished = finished;
        this.drafts = new DraftKeeper(
                child,
                form.name(),
                drafts,
                background,
                () -> draftNote.set(texts.say("form.draft.saved", Dates.toTheSecond(clock.instant()))));
        form.questions().forEach(question -> answers.put(question.part(), new SimpleStringProperty("")));
        form.begins().given().keySet().forEach(part -> answers.putIfAbsent(part, new SimpleStringProperty("")));
        answers.values().forEach(answer -> answer.subscribe((_, _) -> typed()));
    }

    /// Begins with the draft where there is one.
    void begin() {
        fill(form.begins());
        background.run(
                drafts::found,
                found -> found.ifPresent(text -> {
                    fill(Answers.fromDraft(text));
                    begun.set(true);
                    draftNote.set(texts.say("form.draft.found"));
                }));
    }

    private void fill(Answers given) {
        filling = true;
        given.given()
                .forEach((part, answer) -> answers.computeIfAbsent(part, _ -> new SimpleStringProperty(""))
                        .set(answer));
        filling = false;
    }

    private void typed() {
        if (!filling) {
            begun.set(true);
            drafts.typed(now().asDraft());
        }
    }

    Answers now() {
        var given = new HashMap<String, String>();
        answers.forEach((part, answer) -> given.put(part, Objects.requireNonNullElse(answer.get(), "")));
        return new Answers(given);
    }

    /// The focus left a field: what was typed is saved, a date that can be read is shown whole, and advice is asked.
    void focusMoved() {
        LocalDate today = London.today(clock);
        form.questions().stream()
                .filter(question -> question.kind() == Question.Kind.DAY)
                .map(question -> answer(question.part()))
                .forEach(answer -> TypedDate.read(answer.get(), today)
                        .map(Dates::inTable)
                        .filter(whole -> !whole.equals(answer.get()))
                        .ifPresent(answer::set));
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
        background.run(() -> form.advice().apply(given), advised -> {
            if (mine == asked) {
                offer.set(advised);
            }
        });
    }

    /// Takes an offer up: its answers are filled in as if they were typed.
    void decide(Form.Offer.Choice choice) {
        choice.answers().given().forEach((part, given) -> answer(part).set(given));
        offer.set(Optional.empty());
        adviceOn = now();
        asked++;
    }

    void finish() {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        drafts.save();
        var given = now();
        background.run(() -> form.finish().apply(given), this::answered, _ -> saving.set(false));
    }

    private void answered(Form.Result result) {
        saving.set(false);
        problems.set(List.of());
        switch (result) {
            case Form.Result.Kept(var kept) -> {
                drafts.discard();
                finished.accept(kept);
            }
            case Form.Result.Refused(var found) -> problems.set(found);
        }
    }

    /// Keeps what is typed; returns when it is on the disk.
    void leave() {
        drafts.saveAndWait();
    }

    StringProperty answer(String part) {
        return answers.computeIfAbsent(part, _ -> new SimpleStringProperty(""));
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

    ReadOnlyObjectProperty<Optional<Form.Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }
}
