package org.childjourney.app.timescales;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.London;
import org.childjourney.recording.TypedDate;
import org.childjourney.timescales.Entry;
import org.childjourney.timescales.ProposeRuleChange;
import org.childjourney.timescales.ProposeRuleChange.Answer;

/// The proposal of a local standard for one rule, or of a bank holiday where no rule is meant.
final class ProposeViewModel {

    private final ProposeRuleChange propose;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final StringProperty what = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper whatLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dayLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Entry> rule = Optional.empty();

    ProposeViewModel(ProposeRuleChange propose, Clock clock, Background background, Texts texts) {
        this.propose = propose;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
    }

    boolean mayPropose() {
        return propose.mayPropose();
    }

    void standardFor(RuleRow row) {
        rule = Optional.of(row.entry());
        begin(
                texts.say("timescales.propose.standard", row.rule(), row.interval()),
                texts.say("timescales.propose.number"),
                texts.say("timescales.propose.from"));
    }

    void bankHoliday() {
        rule = Optional.empty();
        begin(
                texts.say("timescales.propose.holiday"),
                texts.say("timescales.propose.name"),
                texts.say("timescales.propose.on"));
    }

    private void begin(String heading, String whatWords, String dayWords) {
        title.set(heading);
        whatLabel.set(whatWords);
        dayLabel.set(dayWords);
        what.set("");
        day.set("");
        why.set("");
        problem.set("");
    }

    void propose(Runnable proposed) {
        Optional<LocalDate> typed = TypedDate.readAhead(day.get(), London.today(clock));
        String said = what.get();
        String because = why.get();
        Supplier<Answer> asked = rule.<Supplier<Answer>>map(
                        entry -> () -> propose.standard(entry.rule(), number(said), typed, because))
                .orElse(() -> propose.bankHoliday(typed, said, because));
        background.run(asked, answer -> {
            switch (answer) {
                case Answer.Proposed _ -> proposed.run();
                case Answer.Refused(var problems) ->
                    problem.set(String.join("\n", texts.sentences("timescales.problem", problems)));
            }
        });
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    StringProperty whatProperty() {
        return what;
    }

    StringProperty dayProperty() {
        return day;
    }

    StringProperty whyProperty() {
        return why;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty whatLabelProperty() {
        return whatLabel.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dayLabelProperty() {
        return dayLabel.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
