package org.childjourney.app.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Description;
import org.childjourney.recording.Finishing;
import org.childjourney.recording.Question;

/// Puts into a screen's words what forms offer to choose from, and what is to be put right in them.
public final class FormWords {

    private static final String NOT_SAID = "";

    private final Texts texts;

    public FormWords(Texts texts) {
        this.texts = texts;
    }

    /// The questions of a kind of record, in the words that lie under a key: `<key>.<part>`, and where there is one
    /// `<key>.<part>.hint`.
    ///
    /// @param places what every one of them may name, such as what the child is called
    public List<Asked> asked(Description kind, String key, Object... places) {
        return kind.questions().stream()
                .map(question -> asked(question, key, places))
                .toList();
    }

    private Asked asked(Question question, String key, Object... places) {
        String own = key + "." + question.part();
        return new Asked(
                question,
                texts.say(own, places),
                texts.sayWhereThere(own + ".hint", places)
                        .or(() -> question.isDay() ? texts.sayWhereThere(key + ".date.hint") : Optional.empty())
                        .orElse(""),
                question.kind() == Question.Kind.YES_NO ? options(YesNo.values()) : options(question, own));
    }

    /// The questions of a kind of record about several children: what is asked of each child is asked of all before the
    /// next thing is asked of all.
    public List<Asked> asked(Description kind, String key, List<Whom> children) {
        var asked = new ArrayList<Asked>();
        var each = new ArrayList<Question>();
        for (Question question : kind.questions()) {
            if (question.isOfEachChild() && (each.isEmpty() || isText(each.getFirst()) == isText(question))) {
                each.add(question);
                continue;
            }
            ofEach(each, key, children).forEach(asked::add);
            each.clear();
            if (question.isOfEachChild()) {
                each.add(question);
            } else {
                asked.add(asked(question, key, Whom.all(children)));
            }
        }
        ofEach(each, key, children).forEach(asked::add);
        return asked;
    }

    private Stream<Asked> ofEach(List<Question> questions, String key, List<Whom> children) {
        var these = List.copyOf(questions);
        return IntStream.range(0, children.size())
                .boxed()
                .flatMap(place -> these.stream().map(question -> of(children.get(place), place + 1, question, key)));
    }

    private Asked of(Whom child, int place, Question question, String key) {
        var words = asked(question, key, child.called());
        return new Asked(
                Answers.name(question.part(), child.id()),
                question.part() + "-" + place,
                question,
                Optional.of(child.id()),
                words.label(),
                words.hint(),
                words.options());
    }

    private static boolean isText(Question question) {
        return question.kind() == Question.Kind.TEXT;
    }

    /// A choice is named under the question where it has words there.
    private List<Asked.Option> options(Question question, String own) {
        return question.choices().stream()
                .map(choice -> new Asked.Option(
                        choice.name(),
                        texts.sayWhereThere(own + "." + choice.name()).orElseGet(() -> texts.word(choice))))
                .toList();
    }

    public List<Asked.Option> options(Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Asked.Option(choice.name(), texts.word(choice)))
                .toList();
    }

    public List<Asked.Option> orNotSaid(Enum<?>... choices) {
        return Stream.concat(
                        Stream.of(new Asked.Option(NOT_SAID, texts.say("ui.notRecorded"))), options(choices).stream())
                .toList();
    }

    /// What is said to the questions, in words. What is not said is left out, but for what is missing.
    ///
    /// @param given days as in `2026-11-23`, choices by their names
    public List<Told> told(List<Asked> questions, Answers given, List<Question> missing) {
        return questions.stream()
                .flatMap(asked -> told(asked, given.of(asked.name()), missing.contains(asked.question())))
                .toList();
    }

    private Stream<Told> told(Asked asked, String answer, boolean counts) {
        String label = asked.label().replace("_", "");
        if (!answer.isBlank()) {
            return Stream.of(new Told(asked.id(), label, words(asked, answer), false));
        }
        return counts ? Stream.of(new Told(asked.id(), label, texts.say("ui.notRecorded"), true)) : Stream.empty();
    }

    private static String words(Asked asked, String answer) {
        return switch (asked.question().kind()) {
            case DAY, DAY_AHEAD, DAY_OF_LIFE -> Dates.full(LocalDate.parse(answer));
            case YES_NO, CHOICE ->
                asked.options().stream()
                        .filter(option -> option.value().equals(answer))
                        .findFirst()
                        .map(Asked.Option::words)
                        .orElse(answer);
            case LINE, TEXT, TIME, NUMBER, FILES -> answer;
        };
    }

    /// @param key what the key of each problem's sentence begins with
    /// @param part the question that a problem is about
    public <P extends Enum<P>> Form.Result result(Finishing<P> answer, String key, Function<P, String> part) {
        return switch (answer) {
            case Finishing.Kept<P>(var finished) -> new Form.Result.Kept(finished);
            case Finishing.Refused<P>(var problems) ->
                new Form.Result.Refused(problems.stream()
                        .sorted()
                        .map(problem -> new Form.Problem(part.apply(problem), texts.say(key + "." + problem.name())))
                        .toList());
        };
    }
}
