package org.childjourney.app.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.app.family.FamilyPage.PersonRow;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.form.FormWords;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.Couple;
import org.childjourney.family.MemberId;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.family.RecordRelative;
import org.childjourney.family.RelativeDraft;
import org.childjourney.family.WithdrawRelative;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Answers;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// The form of one person of a child's family or network.
final class RelativeForm {

    private static final String NOT_SAID = "";
    private static final String THE_CHILD = "child";
    private static final String COUPLE = "couple-";
    private static final String NEVER = "NEVER";

    private final ChildRecords records;
    private final RecordRelative recordRelative;
    private final WithdrawRelative withdrawRelative;
    private final OwnRecord ownRecord;
    private final Texts texts;
    private final FormWords words;

    RelativeForm(
            ChildRecords records,
            RecordRelative recordRelative,
            WithdrawRelative withdrawRelative,
            OwnRecord ownRecord,
            Texts texts) {
        this.records = records;
        this.recordRelative = recordRelative;
        this.withdrawRelative = withdrawRelative;
        this.ownRecord = ownRecord;
        this.texts = texts;
        this.words = new FormWords(texts);
    }

    static String nameOf(MemberId who) {
        return "relative-" + written(who);
    }

    /// Somebody who is added to a person of the family.
    static String nameOfNew(Adding adding, MemberId to) {
        return "relative-new-" + adding.name() + "-" + written(to);
    }

    /// A parent of the child who is named.
    static String nameOfNew(ParentNotNamed.Which which) {
        return "relative-new-" + which.name();
    }

    private static String written(MemberId who) {
        return who.relative().map(RecordId::toString).orElse(THE_CHILD);
    }

    Form anew(ChildId child, FamilyPage page, Adding adding, MemberId to) {
        return relative(
                child,
                page,
                Optional.empty(),
                nameOfNew(adding, to),
                texts.say("family.form.new." + adding.name(), page.person(to).name()),
                adding.to(to, page));
    }

    Form anew(ChildId child, FamilyPage page, ParentNotNamed.Which which) {
        return relative(
                child,
                page,
                Optional.empty(),
                nameOfNew(which),
                texts.say(
                        "family.form.new." + which.name(),
                        page.person(MemberId.CHILD).name()),
                Adding.named(which));
    }

    Form edit(ChildId child, FamilyPage page, MemberId who) {
        var id = who.relative().orElseThrow();
        var relative = records.one(id, Relative.KIND).map(Held::body).orElseThrow();
        return relative(
                        child,
                        page,
                        Optional.of(id),
                        nameOf(who),
                        texts.say("family.form.edit", page.person(who).name()),
                        answers(relative, couples(child, who)))
                .withdrawing(new Form.Withdrawal(
                        texts.say("family.form.withdraw"),
                        () -> words.result(
                                withdrawRelative.withdraw(child, id), "family.withdrawProblem", _ -> "given"),
                        texts.say("family.kept.withdrawn", page.person(who).name())));
    }

    private Form relative(
            ChildId child, FamilyPage page, Optional<RecordId> record, String name, String title, Answers begins) {
        var couples = record.map(id -> couples(child, MemberId.of(id))).orElse(List.of());
        return new Form(
                        name,
                        FamilyForms.PLACE,
                        title,
                        questions(page, record.map(MemberId::of), couples),
                        begins,
                        given -> words.result(
                                recordRelative.record(draft(child, record, given)),
                                "family.problem",
                                RelativeForm::partOf),
                        given -> texts.say("family.kept", (given.of("given") + " " + given.of("family")).strip()))
                .advising(given -> ownRecord.offers(child, given));
    }

    private List<Held<Couple>> couples(ChildId child, MemberId who) {
        return records.of(child, Couple.KIND).stream()
                .filter(held -> held.body().isOf(who))
                .toList();
    }

    private List<Asked> questions(FamilyPage page, Optional<MemberId> self, List<Held<Couple>> couples) {
        var questions = new ArrayList<Asked>();
        for (Asked asked : words.asked(RecordRelative.ASKED, "family.form")) {
            switch (asked.name()) {
                case "through" -> questions.add(asked.offering(people(page, self)));
                case "partner" -> {
                    self.ifPresent(who -> couples.forEach(held -> questions.add(recorded(held, who, page))));
                    var partner = asked.offering(partners(page, self, couples));
                    questions.add(
                            couples.isEmpty() ? partner : partner.labelled(texts.say("family.form.partner.also")));
                }
                default -> questions.add(asked);
            }
        }
        return questions;
    }

    /// How it stands in a couple that is recorded.
    private Asked recorded(Held<Couple> held, MemberId who, FamilyPage page) {
        var options = new ArrayList<>(words.options(Couple.Bond.values()));
        options.add(new Asked.Option(NEVER, texts.say("family.form.couple.never")));
        String partner = nameOf(held.body().partnerOf(who), page);
        var question = Question.choice(COUPLE + held.id()).usedFor(Use.PLAN);
        return new Asked(question, texts.say("family.form.couple", partner), "", options);
    }

    private String nameOf(MemberId who, FamilyPage page) {
        return page.people().stream()
                .filter(row -> row.id().equals(who))
                .findFirst()
                .map(PersonRow::name)
                .orElseGet(() -> texts.say("ui.notRecorded"));
    }

    private Stream<PersonRow> others(FamilyPage page, Optional<MemberId> self) {
        return page.people().stream().filter(row -> !Optional.of(row.id()).equals(self));
    }

    private List<Asked.Option> people(FamilyPage page, Optional<MemberId> self) {
        var people = new ArrayList<>(List.of(nobody()));
        others(page, self)
                .map(row -> new Asked.Option(
                        written(row.id()), texts.say("family.form.person", row.name(), row.relation())))
                .forEach(people::add);
        return people;
    }

    /// With whom they may be or have been a couple beside those of whom that is recorded.
    private List<Asked.Option> partners(FamilyPage page, Optional<MemberId> self, List<Held<Couple>> couples) {
        var partners = new ArrayList<>(List.of(nobody()));
        others(page, self)
                .filter(row -> couples.stream().noneMatch(held -> held.body().isOf(row.id())))
                .flatMap(row -> Arrays.stream(Couple.Bond.values())
                        .map(bond -> new Asked.Option(
                                partner(row.id(), bond),
                                texts.say("family.form.partner." + bond.name(), row.name(), row.relation()))))
                .forEach(partners::add);
        return partners;
    }

    private Asked.Option nobody() {
        return new Asked.Option(NOT_SAID, texts.say("family.form.nobody"));
    }

    static String partner(MemberId who, Couple.Bond bond) {
        return bond.name() + " " + written(who);
    }

    private static Answers answers(Relative relative, List<Held<Couple>> couples) {
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
        couples.forEach(held -> given.put(COUPLE + held.id(), held.body().bond().name()));
        given.put("partner", NOT_SAID);
        given.put("expected", relative.expected().map(Dates::inTable).orElse(""));
        given.put("died", relative.died().map(Dates::inTable).orElse(""));
        given.put("consulted", relative.consulted().map(Dates::inTable).orElse(""));
        relative.ownRecord().ifPresent(own -> given.put(OwnRecord.OWN, own.toString()));
        return new Answers(given);
    }

    private static RelativeDraft draft(ChildId child, Optional<RecordId> record, Answers given) {
        return new RelativeDraft(
                child,
                record,
                new RelativeDraft.Named(
                        given.of("given"), given.of("family"), given.of("knownAs"), given.of("relation")),
                new RelativeDraft.Standing(
                        given.choice("kin", Kin.class),
                        record(given.of("through")),
                        given.choice("sex", Sex.class),
                        couples(given),
                        partner(given.of("partner"))),
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
                        OwnRecord.of(given)));
    }

    private static Optional<RecordId> record(String id) {
        return Optional.of(id)
                .filter(text -> !text.isEmpty() && !text.equals(THE_CHILD))
                .map(text -> new RecordId(UUID.fromString(text)));
    }

    private static Map<RecordId, Optional<Couple.Bond>> couples(Answers given) {
        var couples = new HashMap<RecordId, Optional<Couple.Bond>>();
        given.given().keySet().stream()
                .filter(part -> part.startsWith(COUPLE))
                .forEach(part -> couples.put(
                        new RecordId(UUID.fromString(part.substring(COUPLE.length()))),
                        Optional.of(given.of(part))
                                .filter(bond -> !bond.equals(NEVER))
                                .map(Couple.Bond::valueOf)));
        return couples;
    }

    private static Optional<RelativeDraft.Partner> partner(String answer) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = List.of(answer.split(" ", 2));
        return Optional.of(
                new RelativeDraft.Partner(new MemberId(record(said.getLast())), Couple.Bond.valueOf(said.getFirst())));
    }

    private static String partOf(RecordRelative.Problem problem) {
        return switch (problem) {
            case NO_NAME, GONE -> "given";
            case NO_KIN -> "kin";
            case BORN_NOT_READ, BORN_AHEAD -> "born";
            case EXPECTED_NOT_READ -> "expected";
            case DIED_NOT_READ, DIED_AHEAD -> "died";
            case CONSULTED_NOT_READ, CONSULTED_AHEAD -> "consulted";
        };
    }
}
