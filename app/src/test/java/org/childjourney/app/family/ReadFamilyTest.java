package org.childjourney.app.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.Couple;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.UserId;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadFamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId SAMI = new ChildId(new UUID(0, 2));
    private static final UserId PRIYA = new UserId(new UUID(0, 3));

    private final InMemoryStore store =
            new InMemoryStore(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE));
    private long minted;

    @BeforeEach
    void amiraAndSamiAreInTheStore() {
        child(AMIRA, "Amira", LocalDate.of(2019, 9, 12));
        child(SAMI, "Sami", LocalDate.of(2022, 5, 3));
    }

    @Test
    void aFatherWhomNobodyNamedIsAskedForUntilItIsSaidWhyNot() {
        relative("Leila", Kin.PARENT, "Mother", Sex.FEMALE, Optional.empty(), Optional.empty());

        assertThat(page().asks())
                .extracting(FamilyPage.Ask::sentence)
                .containsExactly("Father: not recorded. Name him, or record why not.");

        save(
                ParentNotNamed.KIND,
                new ParentNotNamed(
                        ParentNotNamed.Which.FATHER, "Leila will not say who he is; asked again in January."));
        assertThat(page().asks())
                .extracting(FamilyPage.Ask::sentence)
                .containsExactly("Father: not named. Leila will not say who he is; asked again in January.");

        relative("Yusuf", Kin.PARENT, "Father", Sex.MALE, Optional.empty(), Optional.empty());
        assertThat(page().asks()).isEmpty();
    }

    @Test
    void aPersonIsOneSentenceWithWhoTheyAreAndWithWhom() {
        var father = relative("Yusuf", Kin.PARENT, "Father", Sex.MALE, Optional.empty(), Optional.of(YesNo.NO));
        relative(
                "Ruth",
                Kin.GRANDPARENT,
                "Nan, father’s mother",
                Sex.FEMALE,
                Optional.of(father),
                Optional.of(YesNo.YES));
        var mother = relative("Leila", Kin.PARENT, "Mother", Sex.FEMALE, Optional.empty(), Optional.empty());
        save(Couple.KIND, new Couple(Optional.of(father), mother, Couple.Bond.APART));

        assertThat(page().people())
                .extracting(FamilyPage.PersonRow::sentence)
                .containsExactly(
                        "Amira Khan, the child, 7 years",
                        "Yusuf Khan, Father, lives elsewhere, apart from Leila Khan, not a safe adult",
                        "Nan, Ruth Khan, father’s mother, lives elsewhere, safe adult",
                        "Leila Khan, Mother, lives elsewhere, apart from Yusuf Khan");
    }

    @Test
    void whoWasConsultedForThePlanIsSaidWhereTheColumnHasNoRoomToo() {
        save(Relative.KIND, consulted("Ruth", Optional.of(LocalDate.of(2026, 11, 6))));
        save(Relative.KIND, consulted("Yusuf", Optional.empty()));

        assertThat(page().people())
                .extracting(FamilyPage.PersonRow::consulted, FamilyPage.PersonRow::consultedBelow)
                .containsExactly(
                        tuple("", ""),
                        tuple("6 Nov 2026", "consulted 6 Nov 2026"),
                        tuple("Not recorded", "consulted: not recorded"));
        assertThat(page().people().get(1).sentence())
                .isEqualTo("Ruth Khan, Uncle or aunt, lives elsewhere, consulted 6 Nov 2026");
        assertThat(page().people().get(2).sentence()).doesNotContain("consulted");
    }

    private static Relative consulted(String given, Optional<LocalDate> on) {
        return new Relative(
                named(given, "Khan"),
                Kin.OTHER_RELATIVE,
                "Uncle or aunt",
                Optional.empty(),
                Sex.NOT_RECORDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(YesNo.NO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                on);
    }

    private static PersonName named(String given, String family) {
        return new PersonName(given, family, Optional.empty());
    }

    private FamilyPage page() {
        return new ReadFamily(store, Texts.of(FamilyScreen.class)).on(TODAY, AMIRA);
    }

    private void child(ChildId id, String given, LocalDate born) {
        var child = new Child(
                Optional.of("C-" + given),
                Optional.of(named(given, "Khan")),
                Optional.of(born),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.save(PRIYA, List.of(Change.first(new RecordId(id.value()), Child.KIND, Optional.of(id), child)));
    }

    private RecordId relative(
            String given, Kin kin, String relation, Sex sex, Optional<RecordId> through, Optional<YesNo> safe) {
        return save(
                Relative.KIND,
                new Relative(
                        named(given, "Khan"),
                        kin,
                        relation,
                        through,
                        sex,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(YesNo.NO),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        safe,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private <B extends Body> RecordId save(RecordKind<B> kind, B body) {
        var id = new RecordId(new UUID(7, ++minted));
        store.save(PRIYA, List.of(Change.first(id, kind, Optional.of(AMIRA), body)));
        return id;
    }
}
