package org.childjourney.app.overview;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.childjourney.app.form.Answers;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Question;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.RecordSafetyMap;
import org.childjourney.plan.RecordSafetyScale;
import org.childjourney.plan.SafetyMap;
import org.childjourney.plan.SafetyScale;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.recording.Finishing;
import org.childjourney.voice.ChildSays;
import org.childjourney.voice.RecordChildSays;

/// The forms behind the tiles: what a child says of themselves, the worries and goals, and the scale.
final class OverviewForms {

    private static final String ID = "overviewForm";

    private final ChildRecords records;
    private final RecordChildSays recordChildSays;
    private final RecordSafetyMap recordMap;
    private final RecordSafetyScale recordScale;
    private final Clock clock;
    private final Texts texts;

    OverviewForms(
            ChildRecords records,
            RecordChildSays recordChildSays,
            RecordSafetyMap recordMap,
            RecordSafetyScale recordScale,
            Clock clock,
            Texts texts) {
        this.records = records;
        this.recordChildSays = recordChildSays;
        this.recordMap = recordMap;
        this.recordScale = recordScale;
        this.clock = clock;
        this.texts = texts;
    }

    /// The names under which drafts of these forms are kept.
    static List<String> names() {
        return List.of(
                "says-WHAT_I_WANT",
                "says-PEOPLE_WHO_MATTER",
                "says-HOW_TO_SPEAK_TO_ME",
                "says-CULTURE_LANGUAGE_FAITH",
                "map",
                "scale");
    }

    Form saying(ChildId child, ChildSays.Matter matter, String called) {
        var before = records.of(child, ChildSays.KIND).stream()
                .map(Held::body)
                .filter(said -> said.matter() == matter)
                .findFirst();
        return new Form(
                "says-" + matter.name(),
                ID,
                texts.say("overview.form.says", texts.word(matter), called),
                List.of(
                        Question.text("words", texts.say("overview.form.words"))
                                .hinting(texts.say("overview.form.words.hint", called)),
                        Question.day("told", texts.say("overview.form.told"), texts.say("overview.form.date.hint")),
                        Question.choice("how", texts.say("overview.form.how"), options(ChildSays.How.values()))),
                new Answers(Map.of(
                        "words", before.map(ChildSays::words).orElse(""),
                        "told", today(),
                        "how", before.map(said -> said.how().name()).orElse(ChildSays.How.SAID.name()))),
                given -> result(
                        recordChildSays.record(new RecordChildSays.Draft(
                                child,
                                matter,
                                given.of("words"),
                                given.of("told"),
                                given.choice("how", ChildSays.How.class))),
                        "overview.problem.says",
                        problem -> switch (problem) {
                            case NO_WORDS -> "words";
                            case NO_DATE, DATE_NOT_READ, DATE_AHEAD -> "told";
                            case HOW_NOT_SAID -> "how";
                        }),
                texts.say("overview.kept.says", texts.word(matter)));
    }

    Form map(ChildId child, String called) {
        Optional<SafetyMap> before =
                records.of(child, SafetyMap.KIND).stream().map(Held::body).findFirst();
        return new Form(
                "map",
                ID,
                texts.say("overview.form.map", called),
                List.of(
                        Question.day("on", texts.say("overview.form.on"), texts.say("overview.form.date.hint")),
                        Question.text("worries", texts.say("overview.form.worries", called)),
                        Question.text("working", texts.say("overview.form.working")),
                        Question.text("needs", texts.say("overview.form.needs")),
                        Question.text("danger", texts.say("overview.form.danger"))
                                .hinting(texts.say("overview.form.danger.hint", called)),
                        Question.text("goal", texts.say("overview.form.goal"))
                                .hinting(texts.say("overview.form.goal.hint"))),
                new Answers(Map.of(
                        "on", today(),
                        "worries", before.map(SafetyMap::worries).orElse(""),
                        "working", before.map(SafetyMap::working).orElse(""),
                        "needs", before.map(SafetyMap::needsToHappen).orElse(""),
                        "danger", before.map(SafetyMap::danger).orElse(""),
                        "goal", before.map(SafetyMap::goal).orElse(""))),
                given -> result(
                        recordMap.record(new RecordSafetyMap.Draft(
                                child,
                                given.of("on"),
                                given.of("worries"),
                                given.of("working"),
                                given.of("needs"),
                                given.of("danger"),
                                given.of("goal"))),
                        "overview.problem.map",
                        problem -> switch (problem) {
                            case NOTHING_SAID -> "worries";
                            case NO_DATE, DATE_NOT_READ, DATE_AHEAD -> "on";
                        }),
                texts.say("overview.kept.map"));
    }

    Form scale(ChildId child, String called) {
        return new Form(
                "scale",
                ID,
                texts.say("overview.form.scale", called),
                List.of(
                        Question.line("rater", texts.say("overview.form.rater"))
                                .hinting(texts.say("overview.form.rater.hint")),
                        Question.choice("whose", texts.say("overview.form.whose"), options(SafetyScale.Whose.values())),
                        Question.line("score", texts.say("overview.form.score"))
                                .hinting(texts.say("overview.form.score.hint")),
                        Question.day("on", texts.say("overview.form.on"), texts.say("overview.form.date.hint")),
                        Question.text("because", texts.say("overview.form.because"))),
                new Answers(Map.of("on", today())),
                given -> result(
                        recordScale.record(new RecordSafetyScale.Draft(
                                child,
                                given.of("on"),
                                given.of("score"),
                                given.of("rater"),
                                given.choice("whose", SafetyScale.Whose.class),
                                given.of("because"))),
                        "overview.problem.scale",
                        problem -> switch (problem) {
                            case NO_DATE, DATE_NOT_READ, DATE_AHEAD -> "on";
                            case NO_SCORE, NOT_ON_THE_SCALE -> "score";
                            case NO_RATER -> "rater";
                            case WHOSE_NOT_SAID -> "whose";
                            case NO_REASON -> "because";
                        }),
                texts.say("overview.kept.scale"));
    }

    private String today() {
        return Dates.inTable(London.today(clock));
    }

    private List<Question.Option> options(Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Question.Option(choice.name(), texts.word(choice)))
                .toList();
    }

    private <P extends Enum<P>> Form.Result result(Finishing<P> answer, String key, Function<P, String> part) {
        return switch (answer) {
            case Finishing.Kept<P>(var finished) -> new Form.Result.Kept(finished);
            case Finishing.Refused<P>(Set<P> problems) ->
                new Form.Result.Refused(problems.stream()
                        .sorted()
                        .map(problem -> new Form.Problem(part.apply(problem), texts.say(key + "." + problem.name())))
                        .toList());
        };
    }
}
