package org.childjourney.app.timescales;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.London;
import org.childjourney.recording.TypedDate;
import org.childjourney.recording.TypedTime;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.Interval;
import org.childjourney.timescales.RulesInForce;
import org.childjourney.timescales.Tried;

/// A rule tried without a child: a start is typed, and the due date stands there with the count day by day.
final class TryViewModel {

    private final RulesInForce rules;
    private final Clock clock;
    private final Texts texts;
    private final CountWords words;
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper steps = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Entry> tried = Optional.empty();

    TryViewModel(RulesInForce rules, Clock clock, Texts texts) {
        this.rules = rules;
        this.clock = clock;
        this.texts = texts;
        this.words = new CountWords(texts);
        start.subscribe(this::count);
        time.subscribe(this::count);
    }

    /// Which rule is tried; what was typed stays, so that rules can be compared.
    void show(Optional<RuleRow> rule) {
        tried = rule.map(RuleRow::entry);
        count();
    }

    /// Whether the hour of the start matters.
    boolean asksTime() {
        return tried.map(Entry::within).filter(Interval.Hours.class::isInstance).isPresent();
    }

    private void count() {
        clear();
        if (tried.isEmpty() || start.get().isBlank()) {
            return;
        }
        Optional<LocalDate> day = TypedDate.read(start.get(), London.today(clock));
        Optional<LocalTime> at = asksTime() ? TypedTime.read(time.get()) : Optional.empty();
        if (day.isEmpty()) {
            problem.set(texts.say("timescales.try.noDay"));
        } else if (asksTime() && !time.get().isBlank() && at.isEmpty()) {
            problem.set(texts.say("timescales.try.noTime"));
        } else {
            Tried.of(tried.get().rule(), day.get(), at, rules.catalogue(), rules.calendar())
                    .ifPresentOrElse(
                            this::show,
                            () -> problem.set(rules.catalogue()
                                    .off(tried.get().rule(), day.get())
                                    .map(why -> texts.say("timescales.off", why))
                                    .orElseGet(() -> texts.say("timescales.try.notInForce", Dates.full(day.get())))));
        }
    }

    private void show(Tried answer) {
        due.set(words.due(answer));
        sum.set(words.sum(answer));
        steps.set(words.steps(answer, rules.calendar()));
    }

    private void clear() {
        due.set("");
        sum.set("");
        steps.set("");
        problem.set("");
    }

    StringProperty startProperty() {
        return start;
    }

    StringProperty timeProperty() {
        return time;
    }

    ReadOnlyStringProperty dueProperty() {
        return due.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    ReadOnlyStringProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
