package org.childjourney.app.recording;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Description;
import org.childjourney.recording.Keeping;
import org.childjourney.recording.Question;
import org.childjourney.recording.Wrong;

/// The words of the kinds of record, which lie under the name of each.
final class KindWords {

    private final Texts texts;
    private final FormWords forms;

    KindWords(Texts texts) {
        this.texts = texts;
        this.forms = new FormWords(texts);
    }

    /// What a kind is called where it is chosen.
    String name(String kind) {
        return texts.say("recording.kind." + kind);
    }

    String title(Description kind, String called) {
        return texts.say("recording.title", name(kind.name()), called);
    }

    List<Asked> asked(Description kind, String called) {
        return forms.asked(kind, key(kind), called).stream()
                .map(asked -> asked.hint().isEmpty() ? asked.hinted(hint(asked.question())) : asked)
                .toList();
    }

    private String hint(Question question) {
        return switch (question.kind()) {
            case DAY -> texts.say("recording.hint.day");
            case DAY_AHEAD -> texts.say("recording.hint.dayAhead");
            case TIME -> texts.say("recording.hint.time");
            case YES_NO -> texts.say("recording.hint.yesNo");
            case LINE, TEXT, DAY_OF_LIFE, NUMBER, CHOICE, FILES -> "";
        };
    }

    private static String key(Description kind) {
        return "recording." + kind.name();
    }

    /// What is still missing, in one line.
    String missing(Description kind, Answers given, String called) {
        return kind.missing(given::of).stream()
                .map(question -> texts.say(key(kind) + ".missing." + question.part(), called))
                .collect(Collectors.joining(texts.say("recording.will.and")));
    }

    /// Asks what the description asks, and says what finishing will do.
    Form.Manner manner(Description kind, Function<Answers, Form.Will> will) {
        return Form.Manner.PLAIN
                .asking((asked, given) -> kind.isAsked(asked.question(), given::of))
                .saying(will);
    }

    Form.Result result(Keeping keeping, List<Asked> asked) {
        return switch (keeping) {
            case Keeping.Kept(var finished) -> new Form.Result.Kept(finished);
            case Keeping.Refused(var wrong) ->
                new Form.Result.Refused(wrong.stream()
                        .map(one -> new Form.Problem(one.part(), sentence(one, asked)))
                        .toList());
        };
    }

    private String sentence(Wrong wrong, List<Asked> asked) {
        String label = asked.stream()
                .filter(question -> question.name().equals(wrong.part()))
                .findFirst()
                .map(question -> question.label().replace("_", ""))
                .orElseThrow();
        return texts.say("recording.problem." + wrong.problem().name(), label);
    }
}
