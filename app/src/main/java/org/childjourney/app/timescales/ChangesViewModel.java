package org.childjourney.app.timescales;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.timescales.DecideRuleChange;

/// The changes that the authority made or means to make to the rules, and the decision about one of them: it can be
/// approved only after what it does was seen.
final class ChangesViewModel {

    private final DecideRuleChange decide;
    private final ChangeWords words;
    private final Background background;
    private final Texts texts;
    private final Runnable rulesChanged;
    private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
    private final ObservableList<EffectRow> moved = FXCollections.observableArrayList();
    private final ObjectProperty<ChangeRow> chosen = new SimpleObjectProperty<>();
    private final StringProperty because = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper isSeen = new ReadOnlyBooleanWrapper();
    private int asked;

    /// @param rulesChanged what follows once the rules are others
    ChangesViewModel(
            DecideRuleChange decide, ChangeWords words, Background background, Texts texts, Runnable rulesChanged) {
        this.decide = decide;
        this.words = words;
        this.background = background;
        this.texts = texts;
        this.rulesChanged = rulesChanged;
        chosen.subscribe((_, _) -> forget());
    }

    void load() {
        var before = Optional.ofNullable(chosen.get()).map(ChangeRow::id);
        background.run(
                () -> decide.all().stream()
                        .map(held -> words.row(held, decide.isOwn(held.body())))
                        .toList(),
                found -> {
                    rows.setAll(found);
                    rows.stream()
                            .filter(row -> before.filter(row.id()::equals).isPresent())
                            .findFirst()
                            .or(() -> rows.stream().findFirst())
                            .ifPresentOrElse(chosen::set, () -> chosen.set(null));
                });
    }

    private void forget() {
        asked++;
        effect.set("");
        problem.set("");
        because.set("");
        moved.clear();
        isSeen.set(false);
    }

    /// Works out what the chosen change would do. This reads every child.
    void see() {
        var row = chosen.get();
        int mine = ++asked;
        effect.set(texts.say("timescales.effect.working"));
        background.run(
                () -> decide.effect(row.change()),
                found -> {
                    if (mine == asked) {
                        moved.setAll(words.rows(found));
                        effect.set(words.effect(found));
                        isSeen.set(true);
                    }
                },
                _ -> effect.set(texts.say("timescales.effect.failed")));
    }

    void approve() {
        var row = chosen.get();
        effect.set(texts.say("timescales.approve.working"));
        isSeen.set(false);
        background.run(() -> decide.approve(row.id()), this::decided, _ -> load());
    }

    /// @param declined done before what can no longer be used goes away
    void decline(Runnable declined) {
        var row = chosen.get();
        String why = because.get();
        background.run(
                () -> decide.decline(row.id(), why),
                found -> {
                    if (found.isEmpty()) {
                        declined.run();
                    }
                    decided(found);
                },
                _ -> load());
    }

    private void decided(Optional<DecideRuleChange.Problem> found) {
        if (found.isPresent()) {
            effect.set("");
            problem.set(texts.say("timescales.decideProblem." + found.get().name()));
            return;
        }
        forget();
        load();
        rulesChanged.run();
    }

    /// Whether the user may decide about changes at all.
    boolean mayDecide() {
        return decide.mayDecide();
    }

    /// Whether the chosen change waits for this user's decision.
    ObservableValue<Boolean> canDecide() {
        return chosen.map(row -> row.waits() && !row.own() && mayDecide()).orElse(false);
    }

    /// Whether what it would do can be worked out.
    ObservableValue<Boolean> canSee() {
        return chosen.map(row -> row.waits() && mayDecide()).orElse(false);
    }

    ObservableValue<String> detail() {
        return chosen.map(row -> row.waits() && row.own()
                        ? texts.say("timescales.line", row.detail(), texts.say("timescales.change.own"))
                        : row.detail())
                .orElse("");
    }

    /// How many wait for a decision.
    ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> texts.say(
                        "timescales.changes",
                        rows.stream().filter(ChangeRow::waits).count()),
                rows);
    }

    ObservableList<ChangeRow> rows() {
        return rows;
    }

    ObservableList<EffectRow> moved() {
        return moved;
    }

    ObjectProperty<ChangeRow> chosenProperty() {
        return chosen;
    }

    StringProperty becauseProperty() {
        return because;
    }

    ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty isSeenProperty() {
        return isSeen.getReadOnlyProperty();
    }
}
