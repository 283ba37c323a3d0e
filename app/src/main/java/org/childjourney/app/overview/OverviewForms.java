package org.childjourney.app.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
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
import org.childjourney.recording.Answers;
import org.childjourney.recording.TypedDate;
import org.childjourney.voice.ChildSays;
import org.childjourney.voice.RecordChildSays;

/// The forms behind the tiles: what a child says of themselves, the worries and goals, and the scale.
final class OverviewForms {

    /// What the ids of their fields begin with.
    static final String PLACE = "overviewForm";

    static final String MAP = "map";
    static final String SCALE = "scale";

    private final ChildRecords records;
    private final RecordChildSays recordChildSays;
    private final RecordSafetyMap recordMap;
    private final RecordSafetyScale recordScale;
    private final Clock clock;
    private final Texts texts;
    private final FormWords words;

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
        this.words = new FormWords(texts);
    }

    static String nameOf(ChildSays.Matter matter) {
        return "says-" + matter.name();
    }

    /// The names under which drafts of these forms are kept.
    static List<String> names() {
        return Stream.concat(
                        Stream.of(MAP, SCALE),
                        Stream.of(ChildSays.Matter.values()).map(OverviewForms::nameOf))
                .toList();
    }

    /// The form of that name.
    ///
    /// @param called what the child is called
    Optional<Form> form(ChildId child, String name, String called) {
        return switch (name) {
            case MAP -> Optional.of(map(child, called));
            case SCALE -> Optional.of(scale(child, called));
            default ->
                Stream.of(ChildSays.Matter.values())
                        .filter(matter -> nameOf(matter).equals(name))
                        .findFirst()
                        .map(matter -> saying(child, matter, called));
        };
    }

    private Form saying(ChildId child, ChildSays.Matter matter, String called) {
        var before = records.of(child, ChildSays.KIND).stream()
                .map(Held::body)
                .filter(said -> said.matter() == matter)
                .findFirst();
        return new Form(
                        nameOf(matter),
                        PLACE,
                        texts.say("overview.form.says", texts.word(matter), called),
                        words.asked(RecordChildSays.ASKED, "overview.form", called),
                        new Answers(Map.of(
                                "words", before.map(ChildSays::words).orElse(""),
                                "told",
                                        before.map(said -> Dates.inTable(said.told()))
                                                .orElseGet(this::today),
                                "how", before.map(said -> said.how().name()).orElse(ChildSays.How.SAID.name()))),
                        given -> words.result(
                                recordChildSays.record(new RecordChildSays.Draft(
                                        child,
                                        matter,
                                        given.of("words"),
                                        given.of("told"),
                                        given.choice("how", ChildSays.How.class))),
                                "overview.problem.says",
                                problem -> switch (problem) {
                                    case NO_WORDS, AS_BEFORE -> "words";
                                    case NO_DATE, DATE_NOT_READ, DATE_AHEAD -> "told";
                                    case HOW_NOT_SAID -> "how";
                                }),
                        _ -> texts.say("overview.kept.says", texts.word(matter)))
                .following(before.<Form.Follows>map(said -> dated("told", said.told(), Map.of("words", said.words())))
                        .orElse((_, _) -> Answers.NONE))
                .advising(given -> before.map(said -> onlySpelling(given, said)).orElse(List.of()));
    }

    /// New words have a new day: today, until another is typed. Words that are again as they were have theirs.
    private Form.Follows dated(String day, LocalDate recorded, Map<String, String> words) {
        String then = Dates.inTable(recorded);
        return (before, now) -> {
            boolean wereNew = areNew(before, words);
            boolean areNew = areNew(now, words);
            if (areNew && !wereNew && now.of(day).equals(then)) {
                return new Answers(Map.of(day, today()));
            }
            if (wereNew && !areNew && now.of(day).equals(today())) {
                return new Answers(Map.of(day, then));
            }
            return Answers.NONE;
        };
    }

    private static boolean areNew(Answers given, Map<String, String> recorded) {
        return recorded.entrySet().stream()
                .anyMatch(one ->
                        !given.of(one.getKey()).strip().equals(one.getValue().strip()));
    }

    /// A word that was only mended leaves the day on which it was told.
    private List<Form.Offer> onlySpelling(Answers given, ChildSays said) {
        String then = Dates.inTable(said.told());
        var now = TypedDate.read(given.of("told"), London.today(clock)).map(Dates::inTable);
        if (!areNew(given, Map.of("words", said.words()))
                || now.filter(day -> !day.equals(then)).isEmpty()) {
            return List.of();
        }
        return List.of(new Form.Offer(
                texts.say("overview.form.newWords", then, now.get()),
                List.of(new Form.Offer.Choice(
                        "spelling",
                        texts.say("overview.form.newWords.spelling", then),
                        new Answers(Map.of("told", then))))));
    }

    private Form map(ChildId child, String called) {
        Optional<SafetyMap> before =
                records.of(child, SafetyMap.KIND).stream().map(Held::body).findFirst();
        return new Form(
                        MAP,
                        PLACE,
                        texts.say("overview.form.map", called),
                        words.asked(RecordSafetyMap.ASKED, "overview.form", called),
                        new Answers(Map.of(
                                "on", before.map(map -> Dates.inTable(map.on())).orElseGet(this::today),
                                "worries", before.map(SafetyMap::worries).orElse(""),
                                "working", before.map(SafetyMap::working).orElse(""),
                                "needs", before.map(SafetyMap::needsToHappen).orElse(""),
                                "danger", before.map(SafetyMap::danger).orElse(""),
                                "goal", before.map(SafetyMap::goal).orElse(""))),
                        given -> words.result(
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
                                    case NOTHING_SAID, AS_BEFORE -> "worries";
                                    case NO_DATE, DATE_NOT_READ, DATE_AHEAD -> "on";
                                }),
                        _ -> texts.say("overview.kept.map"))
                .following(before.<Form.Follows>map(map -> dated("on", map.on(), words(map)))
                        .orElse((_, _) -> Answers.NONE));
    }

    private static Map<String, String> words(SafetyMap map) {
        return Map.of(
                "worries", map.worries(),
                "working", map.working(),
                "needs", map.needsToHappen(),
                "danger", map.danger(),
                "goal", map.goal());
    }

    private Form scale(ChildId child, String called) {
        return new Form(
                SCALE,
                PLACE,
                texts.say("overview.form.scale", called),
                words.asked(RecordSafetyScale.ASKED, "overview.form", called),
                new Answers(Map.of("on", today())),
                given -> words.result(
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
                given -> texts.say(
                        "overview.kept.scale",
                        given.of("rater").strip(),
                        given.of("score").strip()));
    }

    private String today() {
        return Dates.inTable(London.today(clock));
    }
}
