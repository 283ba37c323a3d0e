package org.childjourney.app.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.app.family.FamilyPage.PersonRow;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.RestrictedWords;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.FamilyTree;
import org.childjourney.family.Member;
import org.childjourney.family.Union;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.record.YesNo;

/// The people of a family in words. The sentence of a person is what a symbol of the genogram says to somebody who does
/// not see it: "Nan, Ruth Khan, father's mother, lives elsewhere, safe adult".
final class PeopleInWords {

    private final FamilyTree tree;
    private final String called;
    private final LocalDate today;
    private final Texts texts;
    private final Dates dates;

    /// @param called what the child is called
    PeopleInWords(FamilyTree tree, String called, LocalDate today, Texts texts) {
        this.tree = tree;
        this.called = called;
        this.today = today;
        this.texts = texts;
        this.dates = new Dates(texts);
    }

    List<PersonRow> rows() {
        return tree.members().stream().map(this::row).toList();
    }

    private PersonRow row(Member member) {
        Optional<Relative> known = member.relative();
        return new PersonRow(
                member.id(),
                member,
                name(member),
                known.map(this::relation).orElseGet(() -> texts.say("family.theChild")),
                bornInTable(member),
                age(member),
                known.map(one -> lives(one.livesWithChild())).orElse(""),
                known.map(this::responsibility).orElse(""),
                known.flatMap(Relative::contactAllowed).orElse(known.isPresent() ? notRecorded() : ""),
                safety(known),
                known.flatMap(Relative::ownRecord)
                        .map(_ -> texts.say("family.ownRecord"))
                        .orElse(""),
                known.map(one -> one.consulted().map(Dates::inTable).orElseGet(this::notRecorded))
                        .orElse(""),
                known.map(one -> consulted(one).orElseGet(() -> texts.say("family.consulted.not")))
                        .orElse(""),
                known.flatMap(Relative::ownRecord),
                sentence(member));
    }

    String name(Member member) {
        return isWithheld(member)
                ? RestrictedWords.name(texts)
                : member.name().map(PeopleInWords::full).orElse(called);
    }

    private static boolean isWithheld(Member member) {
        return member.relative().filter(Relative::isWithheld).isPresent();
    }

    private static String full(PersonName name) {
        return (name.given() + " " + name.family()).strip();
    }

    private String relation(Relative relative) {
        return relative.relation().isBlank() ? texts.word(relative.kin()) : relative.relation();
    }

    private String bornInTable(Member member) {
        var life = member.life();
        if (life.died().isPresent()) {
            return texts.say("family.died", Dates.inTable(life.died().get()));
        }
        if (member.symbol() == Member.Symbol.TRIANGLE) {
            return texts.say("family.expected", Dates.inTable(life.expected().orElseThrow()));
        }
        return life.born().map(Dates::inTable).orElseGet(this::notRecorded);
    }

    private String age(Member member) {
        return member.isDead() || member.symbol() == Member.Symbol.TRIANGLE
                ? ""
                : member.life()
                        .born()
                        .filter(born -> !born.isAfter(today))
                        .map(born -> String.valueOf(
                                java.time.Period.between(born, today).getYears()))
                        .orElse("");
    }

    private String lives(Optional<YesNo> answer) {
        return answer.map(lives -> switch (lives) {
                    case YES -> texts.say("family.lives.here", called);
                    case NO -> texts.say("family.lives.elsewhere");
                })
                .orElseGet(this::notRecorded);
    }

    private String responsibility(Relative relative) {
        return relative.parentalResponsibility()
                .map(texts::word)
                .map(answer -> relative.responsibilityHow()
                        .map(how -> texts.say("family.responsibility.how", answer, how))
                        .orElse(answer))
                .orElseGet(this::notRecorded);
    }

    private String safety(Optional<Relative> known) {
        return known.map(one -> {
                    var said = new ArrayList<String>();
                    one.safetyFlag().ifPresent(flag -> said.add(texts.say("family.safety.flag", flag)));
                    one.safeAdult()
                            .map(safe -> texts.say(safe == YesNo.YES ? "family.safe" : "family.notSafe"))
                            .ifPresent(said::add);
                    return said.isEmpty() ? notRecorded() : String.join(". ", said);
                })
                .orElse("");
    }

    private Optional<String> consulted(Relative relative) {
        return relative.consulted().map(day -> texts.say("family.consulted", Dates.inTable(day)));
    }

    private String notRecorded() {
        return texts.say("ui.notRecorded");
    }

    private String sentence(Member member) {
        if (isWithheld(member)) {
            return name(member) + ", " + member.relative().map(this::relation).orElse("");
        }
        var parts = new ArrayList<String>();
        member.relative()
                .ifPresentOrElse(
                        relative -> addRelative(relative, parts),
                        () -> parts.addAll(List.of(name(member), texts.say("family.theChild"))));
        if (member.relative().isEmpty() && !age(member).isEmpty()) {
            parts.add(dates.age(member.life().born().orElseThrow(), today));
        }
        for (Union union : tree.unions()) {
            unionInWords(union, member).ifPresent(parts::add);
        }
        member.relative().ifPresent(relative -> addCircumstances(relative, parts));
        member.life().died().ifPresent(day -> parts.add(texts.say("family.died", Dates.inTable(day))));
        if (member.symbol() == Member.Symbol.TRIANGLE) {
            parts.add(texts.say(
                    "family.expected", Dates.inTable(member.life().expected().orElseThrow())));
        }
        return String.join(", ", parts);
    }

    /// What the family calls them, their name, how they are related, and where they live.
    private void addRelative(Relative relative, List<String> parts) {
        String relation = relation(relative);
        int comma = relation.indexOf(',');
        Optional<String> calledInFamily = relative.name()
                .knownAs()
                .or(() -> comma > 0 ? Optional.of(relation.substring(0, comma)) : Optional.empty());
        calledInFamily.ifPresent(parts::add);
        parts.add(full(relative.name()));
        parts.add(comma > 0 ? relation.substring(comma + 1).strip() : relation);
        relative.livesWithChild()
                .ifPresentOrElse(
                        _ -> parts.add(lives(relative.livesWithChild())),
                        () -> parts.add(texts.say("family.lives.notSaid")));
    }

    private void addCircumstances(Relative relative, List<String> parts) {
        if (relative.parentalResponsibility().equals(Optional.of(YesNo.YES))) {
            parts.add(texts.say("family.responsible"));
        }
        relative.safeAdult()
                .map(safe -> texts.say(safe == YesNo.YES ? "family.safe" : "family.notSafe"))
                .ifPresent(parts::add);
        relative.safetyFlag().ifPresent(flag -> parts.add(texts.say("family.safety.flag", flag)));
        consulted(relative).ifPresent(parts::add);
        relative.ownRecord().ifPresent(_ -> parts.add(texts.say("family.ownRecord")));
    }

    private Optional<String> unionInWords(Union union, Member member) {
        if (!union.one().equals(member.id()) && !union.other().equals(member.id())) {
            return Optional.empty();
        }
        Member partner = tree.member(union.one().equals(member.id()) ? union.other() : union.one());
        return switch (union.tie()) {
            case TOGETHER -> Optional.of(texts.say("family.together", name(partner)));
            case APART -> Optional.of(texts.say("family.apart", name(partner)));
            case NOT_SAID -> Optional.empty();
        };
    }
}
