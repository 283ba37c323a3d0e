package org.childjourney.app.recording;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.recording.Answers;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.RecordEntry;

/// The form for an entry of any kind, made of what the kind's description asks.
final class EntryForm {

    private final RecordEntry recordEntry;
    private final Clock clock;
    private final Texts texts;
    private final KindWords words;

    EntryForm(RecordEntry recordEntry, Clock clock, Texts texts) {
        this.recordEntry = recordEntry;
        this.clock = clock;
        this.texts = texts;
        this.words = new KindWords(texts);
    }

    /// @param asking what the screen alone knows of a question, such as what can be chosen
    Form of(EntryKind kind, Whom child, UnaryOperator<Asked> asking) {
        return of(kind, child, asking, Answers.NONE);
    }

    /// @param asking what the screen alone knows of a question, such as what can be chosen
    /// @param known  what is answered already
    Form of(EntryKind kind, Whom child, UnaryOperator<Asked> asking, Answers known) {
        var asked =
                words.asked(kind.asked(), child.called()).stream().map(asking).toList();
        return new Form(
                        kind.asked().name(),
                        kind.asked().name(),
                        words.title(kind.asked(), child.called()),
                        asked,
                        begins(kind.asked().questions()),
                        given -> words.result(recordEntry.record(kind, child.id(), given), asked),
                        given -> texts.say(
                                "recording.done." + outcome(kind, given).name(),
                                words.name(kind.asked().name())))
                .in(words.manner(kind.asked(), given -> will(kind, child, given)))
                .knowing(known);
    }

    private Outcome outcome(EntryKind kind, Answers given) {
        return recordEntry.outcome(kind, given);
    }

    /// It happened today, until another day is typed.
    private Answers begins(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.kind() == Question.Kind.DAY)
                .findFirst()
                .map(question -> Answers.NONE.with(question.part(), Dates.inTable(London.today(clock))))
                .orElse(Answers.NONE);
    }

    private Form.Will will(EntryKind kind, Whom child, Answers given) {
        Outcome outcome = outcome(kind, given);
        Function<String, String> said = place -> texts.say("recording.will." + outcome.name(), place);
        return new Form.Will(
                said.apply(
                        outcome == Outcome.DATES_ONLY
                                ? words.missing(kind.asked(), given, child.called())
                                : child.called()),
                texts.say("recording.finish." + outcome.name()));
    }
}
