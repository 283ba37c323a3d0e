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
    private final Around around;

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
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper();
    private boolean isOver;

    /// What the form shows first. It is known before there is anything to type into.
    ///
    /// @param note what is said of a draft that was found or taken back; none where nothing was begun
    record Begins(VisitDraft draft, Optional<String> note) {

        /// A new visit of today.
        static Begins anew(ChildId child, Visit.Purpose usual, LocalDate today) {
            var empty = VisitDraft.empty(child, usual);
            return new Begins(
                    new VisitDraft(
                            child,
                            Dates.inTable(today),
                            empty.startedAt(),
                            usual,
                            empty.seen(),
                            empty.where(),
                            empty.childsWords(),
                            empty.account()),
                    Optional.empty());
        }
    }

    /// What the form tells of.
    interface Around {

        void finished(VisitDraft draft, Answer.Recorded recorded);

        /// What was typed is not wanted, and is gone.
        void discarded();
    }

    VisitFormViewModel(
            ChildId child,
            Begins begins,
            RecordVisit recordVisit,
            Drafts drafts,
            Clock clock,
            Background background,
            Texts texts,
            Around around) {
        this.child = child;
        this.recordVisit = recordVisit;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        this.around = around;
        this.drafts = new DraftKeeper(child, VisitDraftText.FORM, drafts, background, this::sayDraftSaved);
        fill(begins.draft());
        begun.set(begins.note().isPresent());
        draftNote.set(begins.note().orElse(""));
        for (var field : new ObservableValue<?>[] {on, startedAt, purpose, seen, where, childsWords, account}) {
            field.subscribe((_, _) -> typed());
        }
    }

    private void fill(VisitDraft draft) {
        on.set(draft.on());
        startedAt.set(draft.startedAt());
        purpose.set(draft.purpose());
        seen.set(draft.seen().orElse(null));
        where.set(draft.where());
        childsWords.set(draft.childsWords());
        account.set(draft.account());
    }

    /// Keeps what the form begins with, as when a visit that was taken back is a draft again.
    void keepAsDraft() {
        drafts.typed(VisitDraftText.of(draft()));
        drafts.saveAndWait();
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
        switch (answer) {
            case Answer.Recorded recorded -> {
                problems.set(Set.of());
                // the draft is gone before the form can be opened again
                isOver = true;
                drafts.discard(() -> {
                    saving.set(false);
                    around.finished(draft, recorded);
                });
            }
            case Answer.Refused(var found) -> {
                saving.set(false);
                problems.set(Set.of());
                problems.set(found);
            }
        }
    }

    /// What was typed is not wanted.
    void discard() {
        if (!saving.get()) {
            saving.set(true);
            isOver = true;
            drafts.discard(around::discarded);
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
        if (isOver) {
            // a field that leaves the screen shows its day whole; that is no draft of what was just finished
            return;
        }
        begun.set(true);
        drafts.typed(VisitDraftText.of(draft()));
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
