package org.childjourney.app.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.childjourney.app.form.Answers;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.Question;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Names;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.Couple;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.MemberId;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.family.RecordFamilyNetworkMeeting;
import org.childjourney.family.RecordParentNotNamed;
import org.childjourney.family.RecordRelative;
import org.childjourney.family.RelativeDraft;
import org.childjourney.family.SameChild;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Finishing;
import org.childjourney.visits.TypedDate;

/// The forms of the family: a relative, why a parent is not named, and a family network meeting.
final class FamilyForms {

    private static final String ID = "familyForm";
    private static final String RELATIVE = "relative";
    private static final String MEETING = "family-meeting";
    private static final String NOT_SAID = "";
    private static final String THE_CHILD = "child";

    private final ChildRecords records;
    private final RecordRelative recordRelative;
    private final RecordParentNotNamed recordNotNamed;
    private final RecordFamilyNetworkMeeting recordMeeting;
    private final SameChild sameChild;
    private final Clock clock;
    private final Texts texts;

    FamilyForms(
            ChildRecords records,
            RecordRelative recordRelative,
            RecordParentNotNamed recordNotNamed,
            RecordFamilyNetworkMeeting recordMeeting,
            SameChild sameChild,
            Clock clock,
            Texts texts) {
        this.records = records;
        this.recordRelative = recordRelative;
        this.recordNotNamed = recordNotNamed;
        this.recordMeeting = recordMeeting;
        this.sameChild = sameChild;
        this.clock = clock;
        this.texts = texts;
    }

    /// The names under which drafts of these forms are kept.
    static List<String> names() {
        return List.of(RELATIVE, MEETING, "not-named-MOTHER", "not-named-FATHER");
    }

    /// A new relative, with what is known from whom they were added to.
    Form anew(ChildId child, FamilyPage page, Answers begins) {
        return relative(child, page, texts.say("family.form.new"), begins.with("record", NOT_SAID));
    }

    Form edit(ChildId child, FamilyPage page, MemberId who) {
        var id = who.relative().orElseThrow();
        var relative = records.one(id, Relative.KIND).map(Held::body).orElseThrow();
        return relative(
                child,
                page,
                texts.say("family.form.edit", page.person(who).name()),
                answers(relative).with("record", id.toString()));
    }

    private Form relative(ChildId child, FamilyPage page, String title, Answers begins) {
        return new Form(
                RELATIVE,
                ID,
                title,
                questions(page),
                begins,
                given -> result(recordRelative.record(draft(child, given)), "family.problem", FamilyForms::partOf),
                given -> advice(child, given),
                texts.say("family.kept"));
    }

    private List<Question> questions(FamilyPage page) {
        String date = texts.say("family.form.date.hint");
        var people = people(page);
        return List.of(
                Question.line("given", texts.say("family.form.given")),
                Question.line("family", texts.say("family.form.family")),
                Question.line("knownAs", texts.say("family.form.knownAs")),
                Question.day("born", texts.say("family.form.born"), date),
                Question.choice("kin", texts.say("family.form.kin"), options(Kin.values())),
                Question.choice("through", texts.say("family.form.through"), people),
                Question.line("relation", texts.say("family.form.relation"))
                        .hinting(texts.say("family.form.relation.hint")),
                Question.choice("sex", texts.say("family.form.sex"), options(Sex.values())),
                Question.choice("lives", texts.say("family.form.lives"), orNotSaid(YesNo.values())),
                Question.choice("responsibility", texts.say("family.form.responsibility"), orNotSaid(YesNo.values())),
                Question.line("responsibilityHow", texts.say("family.form.responsibilityHow"))
                        .hinting(texts.say("family.form.responsibilityHow.hint")),
                Question.line("contact", texts.say("family.form.contact"))
                        .hinting(texts.say("family.form.contact.hint")),
                Question.line("safety", texts.say("family.form.safety")).hinting(texts.say("family.form.safety.hint")),
                Question.choice("safe", texts.say("family.form.safe"), orNotSaid(YesNo.values())),
                Question.line("phone", texts.say("family.form.phone")),
                Question.choice("partner", texts.say("family.form.partner"), people),
                Question.choice("bond", texts.say("family.form.bond"), orNotSaid(Couple.Bond.values())),
                Question.day("expected", texts.say("family.form.expected"), date),
                Question.day("died", texts.say("family.form.died"), date),
                Question.day("consulted", texts.say("family.form.consulted"), date));
    }

    private List<Question.Option> people(FamilyPage page) {
        return Stream.concat(
                        Stream.of(new Question.Option(NOT_SAID, texts.say("family.form.nobody"))),
                        page.people().stream()
                                .map(person -> new Question.Option(
                                        person.id()
                                                .relative()
                                                .map(RecordId::toString)
                                                .orElse(THE_CHILD),
                                        texts.say("family.form.person", person.name(), person.relation()))))
                .toList();
    }

    private Answers answers(Relative relative) {
        var given = new HashMap<String, String>();
        given.put("given", relative.name().given());
        given.put("family", relative.name().family());
        given.put("knownAs", relative.name().knownAs().orElse(""));
        given.put("born", relative.born().map(Dates::inTable).orElse(""));
        given.put("kin", relative.kin().name());
        given.put("through", relative.through().map(RecordId::toString).orElse(NOT_SAID));
        given.put("relation", relative.relation());
        given.put("sex", relative.sex().name());
        given.put("lives", relative.livesWithChild().map(Enum::name).orElse(NOT_SAID));
        given.put(
                "responsibility",
                relative.parentalResponsibility().map(Enum::name).orElse(NOT_SAID));
        given.put("responsibilityHow", relative.responsibilityHow().orElse(""));
        given.put("contact", relative.contactAllowed().orElse(""));
        given.put("safety", relative.safetyFlag().orElse(""));
        given.put("safe", relative.safeAdult().map(Enum::name).orElse(NOT_SAID));
        given.put("phone", relative.phone().orElse(""));
        given.put("partner", NOT_SAID);
        given.put("bond", NOT_SAID);
        given.put("expected", relative.expected().map(Dates::inTable).orElse(""));
        given.put("died", relative.died().map(Dates::inTable).orElse(""));
        given.put("consulted", relative.consulted().map(Dates::inTable).orElse(""));
        given.put("own", relative.ownRecord().map(ChildId::toString).orElse(""));
        return new Answers(given);
    }

    private static RelativeDraft draft(ChildId child, Answers given) {
        return new RelativeDraft(
                child,
                record(given.of("record")),
                new RelativeDraft.Named(
                        given.of("given"), given.of("family"), given.of("knownAs"), given.of("relation")),
                new RelativeDraft.Standing(
                        given.choice("kin", Kin.class),
                        record(given.of("through")),
                        given.choice("sex", Sex.class),
                        member(given.of("partner")),
                        given.choice("bond", Couple.Bond.class)),
                new RelativeDraft.Dates(
                        given.of("born"), given.of("expected"), given.of("died"), given.of("consulted")),
                new RelativeDraft.Circumstances(
                        given.choice("lives", YesNo.class),
                        given.choice("responsibility", YesNo.class),
                        given.of("responsibilityHow"),
                        given.of("contact"),
                        given.of("safety"),
                        given.choice("safe", YesNo.class),
                        given.of("phone"),
                        own(given)));
    }

    private static Optional<ChildId> own(Answers given) {
        return Optional.of(given.of("own"))
                .filter(id -> !id.isEmpty() && !id.startsWith("not "))
                .map(id -> new ChildId(UUID.fromString(id)));
    }

    private static Optional<RecordId> record(String id) {
        return Optional.of(id)
                .filter(text -> !text.isEmpty() && !text.equals(THE_CHILD))
                .map(text -> new RecordId(UUID.fromString(text)));
    }

    private static Optional<MemberId> member(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new MemberId(record(id)));
    }

    private static String partOf(RecordRelative.Problem problem) {
        return switch (problem) {
            case NO_NAME -> "given";
            case NO_KIN -> "kin";
            case BORN_NOT_READ, BORN_AHEAD -> "born";
            case EXPECTED_NOT_READ -> "expected";
            case DIED_NOT_READ, DIED_AHEAD -> "died";
            case CONSULTED_NOT_READ, CONSULTED_AHEAD -> "consulted";
            case BOND_NOT_SAID -> "bond";
        };
    }

    /// Offers the child of this store who may be meant; so long as it is not said who it is, or that it is nobody here.
    private Optional<Form.Offer> advice(ChildId child, Answers given) {
        if (!given.of("own").isEmpty()) {
            return Optional.empty();
        }
        var typed = new PersonName(given.of("given"), given.of("family"), Optional.empty());
        Optional<LocalDate> born = TypedDate.read(given.of("born"), London.today(clock));
        return sameChild.like(typed, born, child).stream().findFirst().map(this::offer);
    }

    private Form.Offer offer(Held<Child> found) {
        Child child = found.body();
        String name = new Names(texts).inFull(child.name(), child.authorityId());
        var same = new HashMap<String, String>();
        same.put("own", found.child().orElseThrow().toString());
        child.name().ifPresent(known -> {
            same.put("given", known.given());
            same.put("family", known.family());
            known.knownAs().ifPresent(also -> same.put("knownAs", also));
        });
        child.born().ifPresent(born -> same.put("born", Dates.inTable(born)));
        if (child.sex() != Sex.NOT_RECORDED) {
            same.put("sex", child.sex().name());
        }
        return new Form.Offer(
                texts.say(
                        "family.match",
                        name,
                        child.born().map(Dates::inTable).orElseGet(() -> texts.say("ui.notRecorded")),
                        child.authorityId().orElseGet(() -> texts.say("ui.notRecorded"))),
                List.of(
                        new Form.Offer.Choice("same", texts.say("family.match.same"), new Answers(same)),
                        new Form.Offer.Choice(
                                "other",
                                texts.say("family.match.other"),
                                new Answers(Map.of("own", "not " + found.id())))));
    }

    Form notNamed(ChildId child, ParentNotNamed.Which which) {
        String before = records.of(child, ParentNotNamed.KIND).stream()
                .map(Held::body)
                .filter(one -> one.which() == which)
                .map(ParentNotNamed::why)
                .findFirst()
                .orElse("");
        return new Form(
                "not-named-" + which.name(),
                ID,
                texts.say("family.form.notNamed." + which.name()),
                List.of(Question.text("why", texts.say("family.form.why")).hinting(texts.say("family.form.why.hint"))),
                new Answers(Map.of("why", before)),
                given -> result(
                        recordNotNamed.record(child, which, given.of("why")), "family.notNamedProblem", _ -> "why"),
                texts.say("family.kept.why"));
    }

    Form meeting(ChildId child, Optional<RecordId> record) {
        var before =
                record.flatMap(id -> records.one(id, FamilyNetworkMeeting.KIND)).map(Held::body);
        String date = texts.say("family.form.date.hint");
        return new Form(
                MEETING,
                ID,
                texts.say("family.form.meeting"),
                List.of(
                        Question.day("offered", texts.say("family.form.offered"), date),
                        Question.choice(
                                "answer",
                                texts.say("family.form.answer"),
                                options(FamilyNetworkMeeting.Answer.values())),
                        Question.day("held", texts.say("family.form.held"), date),
                        Question.text("plan", texts.say("family.form.plan"))
                                .hinting(texts.say("family.form.plan.hint"))),
                new Answers(Map.of(
                        "offered",
                        before.map(one -> Dates.inTable(one.offered()))
                                .orElseGet(() -> Dates.inTable(London.today(clock))),
                        "answer",
                        before.map(one -> one.answer().name()).orElse(FamilyNetworkMeeting.Answer.NOT_YET.name()),
                        "held",
                        before.flatMap(FamilyNetworkMeeting::held)
                                .map(Dates::inTable)
                                .orElse(""),
                        "plan",
                        before.map(FamilyNetworkMeeting::plan).orElse(""))),
                given -> result(
                        recordMeeting.record(new RecordFamilyNetworkMeeting.Draft(
                                child,
                                record,
                                given.of("offered"),
                                given.choice("answer", FamilyNetworkMeeting.Answer.class),
                                given.of("held"),
                                given.of("plan"))),
                        "family.meetingProblem",
                        problem -> switch (problem) {
                            case NOT_OFFERED, OFFERED_NOT_READ, OFFERED_AHEAD -> "offered";
                            case NO_ANSWER -> "answer";
                            case HELD_NOT_READ, HELD_BEFORE_OFFER, PLAN_WITHOUT_MEETING -> "held";
                        }),
                texts.say("family.kept.meeting"));
    }

    private List<Question.Option> options(Enum<?>... choices) {
        return Arrays.stream(choices)
                .map(choice -> new Question.Option(choice.name(), texts.word(choice)))
                .toList();
    }

    private List<Question.Option> orNotSaid(Enum<?>... choices) {
        return Stream.concat(
                        Stream.of(new Question.Option(NOT_SAID, texts.say("ui.notRecorded"))),
                        options(choices).stream())
                .toList();
    }

    private <P extends Enum<P>> Form.Result result(Finishing<P> answer, String key, Function<P, String> part) {
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
