package org.childjourney.app.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childjourney.app.ui.Texts;
import org.childjourney.recording.Finishing;

/// Puts into a screen's words what forms offer to choose from, and what is to be put right in them.
public final class FormWords {

    private static final String NOT_SAID = "";

    private final Texts texts;

    public FormWords(Texts texts) {
        this.texts = texts;
    }

    public List<Question.Option> options(Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Question.Option(choice.name(), texts.word(choice)))
                .toList();
    }

    public List<Question.Option> orNotSaid(Enum<?>... choices) {
        return Stream.concat(
                        Stream.of(new Question.Option(NOT_SAID, texts.say("ui.notRecorded"))),
                        options(choices).stream())
                .toList();
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
