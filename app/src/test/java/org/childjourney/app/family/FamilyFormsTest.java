package org.childjourney.app.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.childjourney.app.form.Asked;
import org.childjourney.app.form.Form;
import org.childjourney.app.testing.AltKeys;
import org.childjourney.family.Couple;
import org.childjourney.family.MemberId;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.people.Relative.Kin;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.recording.Answers;
import org.junit.jupiter.api.Test;

class FamilyFormsTest {

    private final WrittenFamily family = new WrittenFamily();

    @Test
    void whatIsBegunForOnePersonIsInTheFormOfNobodyElse() {
        family.add("Leila", Kin.PARENT);
        family.add("Ruth", Kin.GRANDPARENT);
        var names = family.forms().names(WrittenFamily.AMIRA);

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
        assertThat(names).allSatisfy(name -> {
            var form = family.form(name);
            assertThat(form.name()).isEqualTo(name);
            assertThat(form.begins().given()).doesNotContainKey("record");
        });
    }

    @Test
    void theTitleSaysWhoseFormItIs() {
        var leila = family.add("Leila", Kin.PARENT);

        assertThat(family.edit(leila).title()).isEqualTo("Leila Khan");
        assertThat(family.form(RelativeForm.nameOfNew(ParentNotNamed.Which.FATHER))
                        .title())
                .isEqualTo("Father of Amira Khan");
        assertThat(family.form(RelativeForm.nameOfNew(Adding.PARENT, MemberId.of(leila)))
                        .title())
                .isEqualTo("Parent of Leila Khan");
    }

    @Test
    void theFormOfSomebodyWhoIsNotThereAnyMoreIsNotOpened() {
        var ruth = family.add("Ruth", Kin.GRANDPARENT);
        family.withdraw(ruth);

        assertThat(family.forms().form(WrittenFamily.AMIRA, RelativeForm.nameOf(MemberId.of(ruth))))
                .isEmpty();
    }

    @Test
    void finishingOnePersonsFormLeavesTheOthersAsTheyWere() {
        var leila = family.add("Leila", Kin.PARENT);

        family.finish(
                family.form(RelativeForm.nameOfNew(ParentNotNamed.Which.FATHER)),
                given -> given.with("given", "Yusuf").with("family", "Khan"));

        assertThat(family.named(leila)).isEqualTo("Leila");
        assertThat(family.names()).containsExactly("Leila", "Yusuf");
    }

    @Test
    void aGrandmothersBirthIsOfTheLastCentury() {
        var ruth = family.add("Ruth", Kin.GRANDPARENT);

        family.finish(family.edit(ruth), given -> given.with("born", "3/2/58").with("died", "1/12/99"));

        assertThat(family.relative(ruth).born()).contains(LocalDate.of(1958, 2, 3));
        assertThat(family.relative(ruth).died()).contains(LocalDate.of(1999, 12, 1));
    }

    @Test
    void aCoupleThatIsRecordedIsInTheFormsOfBothAndCanBeApart() {
        var leila = family.add("Leila", Kin.PARENT);
        var yusuf = family.add("Yusuf", Kin.PARENT);
        family.finish(
                family.edit(leila),
                given -> given.with("partner", RelativeForm.partner(MemberId.of(yusuf), Couple.Bond.TOGETHER)));
        var couple = "couple-" + family.couples().getFirst().id();

        for (RecordId one : List.of(leila, yusuf)) {
            assertThat(family.edit(one).begins().of(couple)).isEqualTo("TOGETHER");
            assertThat(labels(family.edit(one)))
                    .contains("Couple with " + (one.equals(leila) ? "Yusuf" : "Leila") + " Khan");
            assertThat(labels(family.edit(one))).contains("Also a couple wi_th");
            assertThat(options(family.edit(one), "partner")).noneMatch(words -> words.contains("Khan (Parent)"));
        }
        family.finish(family.edit(yusuf), given -> given.with(couple, "APART"));

        assertThat(family.couples())
                .singleElement()
                .extracting(held -> held.body().bond())
                .isEqualTo(Couple.Bond.APART);
    }

    @Test
    void aCoupleThatNeverWasIsTakenOut() {
        var leila = family.add("Leila", Kin.PARENT);
        var yusuf = family.add("Yusuf", Kin.PARENT);
        family.finish(
                family.edit(leila),
                given -> given.with("partner", RelativeForm.partner(MemberId.of(yusuf), Couple.Bond.TOGETHER)));
        var couple = "couple-" + family.couples().getFirst().id();

        var finished = family.finish(family.edit(leila), given -> given.with(couple, "NEVER"));
        assertThat(family.couples()).isEmpty();

        family.undo(finished);
        assertThat(family.couples()).extracting(held -> held.body().bond()).containsExactly(Couple.Bond.TOGETHER);
    }

    @Test
    void editingSomebodyLeavesTheirCoupleAsItIs() {
        var leila = family.add("Leila", Kin.PARENT);
        var yusuf = family.add("Yusuf", Kin.PARENT);
        family.finish(
                family.edit(leila),
                given -> given.with("partner", RelativeForm.partner(MemberId.of(yusuf), Couple.Bond.APART)));

        family.finish(family.edit(leila), given -> given.with("phone", "07700 900123"));

        assertThat(family.couples()).extracting(held -> held.body().bond()).containsExactly(Couple.Bond.APART);
    }

    @Test
    void everyMatchIsOfferedAndEachIsRefusedForItself() {
        var first = family.child("Sami", LocalDate.of(2022, 5, 3));
        var second = family.child("Samy", LocalDate.of(2022, 5, 3));
        var form = family.form(RelativeForm.nameOfNew(Adding.SIBLING, MemberId.CHILD));
        var given = form.begins().with("given", "Sami").with("family", "Khan").with("born", "3 May 2022");

        assertThat(offers(form, given)).hasSize(2).allMatch(said -> said.endsWith("Is this the same person?"));

        var notTheFirst = taken(form, given, 0, "other");
        assertThat(offers(form, notTheFirst)).hasSize(1);
        assertThat(offers(form, taken(form, notTheFirst, 0, "other"))).isEmpty();

        // another name is asked about anew
        family.child("Omar", LocalDate.of(2022, 5, 3));
        assertThat(offers(form, notTheFirst.with("given", "Omar"))).isNotEmpty();
        assertThat(List.of(first, second)).doesNotHaveDuplicates();
    }

    @Test
    void theLinkIsShownWhateverIsTypedAfterwardsAndCanBeUndone() {
        var sami = family.child("Sami", LocalDate.of(2022, 5, 3));
        var form = family.form(RelativeForm.nameOfNew(Adding.SIBLING, MemberId.CHILD));
        var typed = form.begins().with("given", "Sami").with("family", "Khan");
        var same = taken(form, typed, 0, "same");
        assertThat(same.of("born")).isEqualTo("3 May 2022");

        assertThat(offers(form, same.with("given", "Somebody else")))
                .containsExactly(
                        "KHAN, Sami, born 3 May 2022, authority’s number C-Sami: this is their own record here.");
        var id = family.finish(form, _ -> same).record();
        assertThat(family.relative(id).ownRecord()).contains(sami);

        var edited = family.edit(id);
        assertThat(offers(edited, edited.begins())).singleElement().asString().contains("this is their own record");
        family.finish(edited, given -> taken(edited, given, 0, "other"));
        assertThat(family.relative(id).ownRecord()).isEmpty();
    }

    @Test
    void aLinkToARecordThatIsKeptFromTheUserSaysNothingOfIt() {
        var sami = family.child("Sami", LocalDate.of(2022, 5, 3));
        var form = family.form(RelativeForm.nameOfNew(Adding.SIBLING, MemberId.CHILD));
        var typed = form.begins().with("given", "Sami").with("family", "Khan");
        var same = taken(form, typed, 0, "same");

        family.restrict(sami);

        assertThat(offers(form, typed)).isEmpty();
        assertThat(offers(form, same)).containsExactly("They have a record here that you may not read.");
    }

    @Test
    void whoIsNotOfTheFamilyIsTakenOutWithTheirCouplesAndBroughtBack() {
        var leila = family.add("Leila", Kin.PARENT);
        var omar = family.add("Omar", Kin.PARTNER_OF_PARENT);
        family.finish(
                family.edit(omar),
                given -> given.with("partner", RelativeForm.partner(MemberId.of(leila), Couple.Bond.TOGETHER)));

        var out = family.withdraw(omar);
        assertThat(family.names()).containsExactly("Leila");
        assertThat(family.couples()).isEmpty();

        family.undo(out);
        assertThat(family.names()).containsExactlyInAnyOrder("Leila", "Omar");
        assertThat(family.couples()).hasSize(1);
        assertThat(family.couples()).extracting(Held::id).doesNotContain(omar);
    }

    @Test
    void whoOthersAreRelatedThroughIsNotTakenOut() {
        var yusuf = family.add("Yusuf", Kin.PARENT);
        var ruth = family.add("Ruth", Kin.GRANDPARENT);
        family.finish(family.edit(ruth), given -> given.with("through", yusuf.toString()));

        var refused =
                family.edit(yusuf).manner().withdraws().orElseThrow().does().get();

        assertThat(refused).isInstanceOf(Form.Result.Refused.class);
        assertThat(family.names()).containsExactly("Yusuf", "Ruth");
    }

    @Test
    void nobodyIsOfferedAsTheirOwnRelation() {
        var leila = family.add("Leila", Kin.PARENT);

        assertThat(options(family.edit(leila), "through")).noneMatch(words -> words.startsWith("Leila"));
        assertThat(options(family.edit(leila), "partner")).noneMatch(words -> words.contains("Leila"));
    }

    @Test
    void everyFieldAndButtonHasAnAltKeyOfItsOwn() {
        family.add("Leila", Kin.PARENT);

        assertThat(family.forms().names(WrittenFamily.AMIRA))
                .allSatisfy(name -> assertThat(AltKeys.of(family.form(name)))
                        .doesNotHaveDuplicates()
                        .allMatch(key -> key.length() == 1));
    }

    private static List<String> labels(Form form) {
        return form.questions().stream().map(Asked::label).toList();
    }

    private static List<String> options(Form form, String part) {
        return form.questions().stream()
                .filter(question -> question.name().equals(part))
                .flatMap(question -> question.options().stream())
                .map(Asked.Option::words)
                .toList();
    }

    private static List<String> offers(Form form, Answers given) {
        return form.manner().advice().apply(given).stream()
                .map(Form.Offer::sentence)
                .toList();
    }

    /// What is answered once a choice of an offer was taken.
    private static Answers taken(Form form, Answers given, int offer, String choice) {
        var taken = form.manner().advice().apply(given).get(offer).choices().stream()
                .filter(one -> one.id().equals(choice))
                .findFirst()
                .orElseThrow();
        var now = given;
        for (var answer : taken.answers().given().entrySet()) {
            now = now.with(answer.getKey(), answer.getValue());
        }
        return now;
    }
}
