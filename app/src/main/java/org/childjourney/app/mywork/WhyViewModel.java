package org.childjourney.app.mywork;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.childjourney.app.recording.DutyWords;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.SaidOfDuties;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.recording.Entry;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Obligation;
import org.childjourney.visits.Visit;
import org.childjourney.voice.LatestWords;

/// Why the date of the chosen line is what it is, and what the child last said.
final class WhyViewModel {

    private final Function<Obligation, String> why;
    private final ChildRecords records;
    private final RestrictedWords restricted;
    private final Background background;
    private final Texts texts;
    private final Names names;

    private final ReadOnlyObjectWrapper<Optional<WorkRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper wordsTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper withheld = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    private final ObjectProperty<SaidOfDuties> said = new SimpleObjectProperty<>(SaidOfDuties.NOTHING);
    private final DutyWords duties = new DutyWords();

    WhyViewModel(
            Function<Obligation, String> why,
            ChildRecords records,
            RestrictedWords restricted,
            Background background,
            Texts texts) {
        this.why = why;
        this.records = records;
        this.restricted = restricted;
        this.background = background;
        this.texts = texts;
        this.names = new Names(texts);
    }

    void show(Optional<WorkRow> chosen) {
        boolean sameChild = row.get()
                .map(before -> before.due().child())
                .equals(chosen.map(now -> now.due().child()));
        row.set(chosen);
        if (sameChild) {
            return;
        }
        words.set("");
        wordsTitle.set("");
        withheld.set("");
        said.set(SaidOfDuties.NOTHING);
        if (chosen.filter(WorkRow::isWithheld).isPresent()) {
            sayWhomToAsk(chosen.get());
            return;
        }
        chosen.ifPresent(now -> background.run(() -> read(now.due().child()), read -> {
            // the answer to the latest question only
            if (row.get().filter(now::equals).isPresent()) {
                said.set(read.said());
                showWords(now.due(), read.latest());
            }
        }));
    }

    private Read read(ChildId child) {
        var entries = records.of(child, Entry.KIND);
        return new Read(LatestWords.of(records.of(child, Visit.KIND), entries), new SaidOfDuties(entries));
    }

    private record Read(Optional<LatestWords> latest, SaidOfDuties said) {}

    private void sayWhomToAsk(WorkRow now) {
        background.run(() -> restricted.whole(now.due().child()), words -> {
            // the answer to the latest question only
            if (row.get().filter(now::equals).isPresent()) {
                withheld.set(words);
            }
        });
    }

    private void showWords(DueRow due, Optional<LatestWords> latest) {
        String child = names.toCall(due.childName(), due.authorityId());
        latest.ifPresentOrElse(
                said -> {
                    wordsTitle.set(texts.say("mywork.why.words", child, Dates.full(said.on())));
                    words.set(said.words());
                },
                () -> wordsTitle.set(texts.say("mywork.why.noWords", child)));
    }

    ReadOnlyObjectProperty<Optional<WorkRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ObservableValue<String> childText() {
        return row.map(shown -> shown.map(WorkRow::child).orElse(""));
    }

    ObservableValue<String> whatText() {
        return row.map(shown -> shown.map(WorkRow::what).orElse(""));
    }

    ObservableValue<String> whyText() {
        return Bindings.createStringBinding(
                () -> row.get()
                        .map(line -> line.isWithheld() ? withheld.get() : whyOf(line))
                        .orElseGet(() -> texts.say("mywork.why.none")),
                row,
                withheld,
                said);
    }

    /// Why this date, what was planned and said of it, and what else the same act meets.
    private String whyOf(WorkRow line) {
        return Stream.concat(
                        Stream.of(
                                        why.apply(line.due().obligation()),
                                        duties.all(said.get(), line.due().obligation()))
                                .filter(part -> !part.isEmpty()),
                        line.also().stream().map(DueRow::obligation).map(this::also))
                .collect(Collectors.joining(" "));
    }

    private String also(Obligation other) {
        return texts.say("mywork.why.also", other.duty(), Dates.full(other.due()), texts.word(other.ruleClass()));
    }

    ReadOnlyStringProperty wordsTitleProperty() {
        return wordsTitle.getReadOnlyProperty();
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
