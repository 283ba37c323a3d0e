package org.childjourney.app.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.childjourney.access.Drafts;
import org.childjourney.app.drafts.DraftKeeper;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.RecordVisit;
import org.childjourney.visits.RecordVisit.Answer;
import org.childjourney.visits.TypedDate;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitDraft;

/// A visit as it is typed: kept as a draft all the while, and finished by a separate act.
final class VisitFormViewModel {

    private final ChildId child;
    private final RecordVisit recordVisit;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final DraftKeeper drafts;
    private final Finished finished;

    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty startedAt = new SimpleStringProperty("");
    private final ObjectProperty<Visit.Purpose> purpose = new SimpleObjectProperty<>(Visit.Purpose.IN_CARE);
    private final ObjectProperty<ChildSeen> seen = new SimpleObjectProperty<>();
    private final StringProperty where = new SimpleStringProperty("");
    private final StringProperty childsWords = new SimpleStringProperty("");
    private final StringProperty account = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper draftNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<RecordVisit.Problem>> problems = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private boolean filling;

    VisitFormViewModel(
            ChildId child,
            RecordVisit recordVisit,
            Drafts drafts,
            Clock clock,
            Background background,
            Texts texts,
            Finished finished) {
        this.child = child;
        this.recordVisit = recordVisit;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.finished = finished;
        this.drafts = new DraftKeeper(child, VisitDraftText.FORM, drafts, background, this::sayDraftSaved);
        for (var field : new ObservableValue<?>[] {on, startedAt, purpose, seen, where, childsWords, account}) {
            field.subscribe((_, _) -> typed());
        }
    }

    /// What happens with a visit that was finished.
    interface Finished {
        void with(VisitDraft draft, Answer.Recorded recorded);
    }

    /// Begins with the draft where there is one, else with today.
    void begin(Visit.Purpose usual) {
        background.run(this::found, found -> {
            fill(found.orElseGet(() -> VisitDraft.empty(child, usual)));
            found.ifPresentOrElse(
                    _ -> {
                        begun.set(true);
                        draftNote.set(texts.say("visits.draft.found"));
                    },
                    () -> {
                        filling = true;
                        choose(today());
                        filling = false;
                    });
            filled.set(true);
        });
    }

    private Optional<VisitDraft> found() {
        return drafts.found().map(text -> VisitDraftText.read(child, text));
    }

    void fill(VisitDraft draft) {
        filling = true;
        on.set(draft.on());
        startedAt.set(draft.startedAt());
        purpose.set(draft.purpose());
        seen.set(draft.seen().orElse(null));
        where.set(draft.where());
        childsWords.set(draft.childsWords());
        account.set(draft.account());
        filling = false;
    }

    /// A visit that was taken back is a draft again.
    void takeBack(VisitDraft draft) {
        fill(draft);
        typed();
        drafts.saveAndWait();
        draftNote.set(texts.say("visits.undone.UNDONE"));
    }

    void finish() {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        var draft = draft();
        drafts.save();
        background.run(() -> recordVisit.record(draft), answer -> saved(draft, answer), _ -> saving.set(false));
    }

    private void saved(VisitDraft draft, Answer answer) {
        saving.set(false);
        switch (answer) {
            case Answer.Recorded recorded -> {
                problems.set(Set.of());
                drafts.discard();
                finished.with(draft, recorded);
            }
            case Answer.Refused(var found) -> {
                problems.set(Set.of());
                problems.set(found);
            }
        }
    }

    /// The focus left a field: what was typed is saved, and a date that can be read is shown whole.
    void focusMoved() {
        dateTyped().ifPresent(this::choose);
        drafts.save();
    }

    /// A day was chosen from the calendar.
    void choose(LocalDate day) {
        on.set(Dates.inTable(day));
    }

    /// Does something after what is going on, such as laying out the window.
    void soon(Runnable then) {
        background.show(then);
    }

    LocalDate today() {
        return London.today(clock);
    }

    void leave() {
        drafts.saveAndWait();
    }

    private void typed() {
        if (!filling) {
            begun.set(true);
            drafts.typed(VisitDraftText.of(draft()));
        }
    }

    private void sayDraftSaved() {
        draftNote.set(texts.say("visits.draft.saved", Dates.toTheSecond(clock.instant())));
    }

    /// The day that was typed, where it can be read.
    Optional<LocalDate> dateTyped() {
        return TypedDate.read(on.get(), today());
    }

    VisitDraft draft() {
        return new VisitDraft(
                child,
                on.get(),
                startedAt.get(),
                purpose.get(),
                Optional.ofNullable(seen.get()),
                where.get(),
                childsWords.get(),
                account.get());
    }

    /// What finishing would make of it.
    ObservableValue<Outcome> outcome() {
        return Bindings.createObjectBinding(() -> draft().outcome(), seen, childsWords, account);
    }

    ObservableValue<String> finishText() {
        return outcome().map(outcome -> texts.say("visits.finish." + outcome.name()));
    }

    ObservableValue<String> willText() {
        return Bindings.createStringBinding(
                () -> texts.say("visits.will." + draft().outcome().name(), missing()), seen, childsWords, account);
    }

    private String missing() {
        boolean noWords = childsWords.get().isBlank();
        boolean noAccount = account.get().isBlank();
        if (noWords && noAccount) {
            return texts.say("visits.will.needs.both");
        }
        return texts.say(noWords ? "visits.will.needs.words" : "visits.will.needs.account");
    }

    StringProperty onProperty() {
        return on;
    }

    StringProperty startedAtProperty() {
        return startedAt;
    }

    ObjectProperty<Visit.Purpose> purposeProperty() {
        return purpose;
    }

    ObjectProperty<ChildSeen> seenProperty() {
        return seen;
    }

    StringProperty whereProperty() {
        return where;
    }

    StringProperty childsWordsProperty() {
        return childsWords;
    }

    StringProperty accountProperty() {
        return account;
    }

    ReadOnlyStringProperty draftNoteProperty() {
        return draftNote.getReadOnlyProperty();
    }

    /// Whether the form shows what it begins with.
    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /// Whether there is a draft that is not finished.
    ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<RecordVisit.Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }
}
