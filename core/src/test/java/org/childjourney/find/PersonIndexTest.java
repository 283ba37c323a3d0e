package org.childjourney.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.spelling.Likeness.BEGINNING;
import static org.childjourney.spelling.Likeness.EXACT;
import static org.childjourney.spelling.Likeness.ORDER_SWAPPED;
import static org.childjourney.spelling.Likeness.SHORT_NAME;
import static org.childjourney.spelling.Likeness.SOUNDS_LIKE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.find.Findable.Identifier;
import org.childjourney.find.Findable.Lived;
import org.childjourney.find.Findable.Related;
import org.childjourney.find.Reason.Named;
import org.childjourney.find.Reason.Which;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIndexTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId WILLIAM = new ChildId(new UUID(0, 2));
    private static final ChildId BABY = new ChildId(new UUID(0, 3));

    private final PersonIndex index = PersonIndex.of(List.of(amira(), william(), baby()));

    @Test
    void aHalfHeardNameSoundsLikeIt() {
        assertThat(only("aime kan")).containsExactly(new Named(Which.NAME, Set.of(SOUNDS_LIKE)));
    }

    @Test
    void aNameIsFoundByWhatItIs() {
        assertThat(only("Amira Khan")).contains(new Named(Which.NAME, Set.of(EXACT)));
        assertThat(only("khan, amira")).contains(new Named(Which.NAME, Set.of(ORDER_SWAPPED)));
        assertThat(only("amira kh")).contains(new Named(Which.NAME, Set.of(BEGINNING)));
        assertThat(only("mimi khan")).contains(new Named(Which.KNOWN_AS, Set.of(EXACT)));
        assertThat(only("Amira Pike")).contains(new Named(Which.FORMER_NAME, Set.of(EXACT)));
        assertThat(only("bill o'neill")).contains(new Named(Which.NAME, Set.of(SHORT_NAME)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 sep 2019",
                "12/9/19",
                "12.09.2019",
                "2019-09-12",
                "12th of September 2019",
                "sep 2019",
                "2019",
                "12/9",
                "2019-09",
                "12 sep"
            })
    void aDateOfBirthMayBePartial(String typed) {
        assertThat(only(typed)).containsExactly(new Reason.Born(LocalDate.of(2019, 9, 12)));
    }

    @Test
    void aNameAndADateMustBothFit() {
        assertThat(only("amira 2019")).contains(new Reason.Born(LocalDate.of(2019, 9, 12)));
        assertThat(index.find("amira 2018", 5)).isEmpty();
        assertThat(index.find("31/13/2019", 5)).isEmpty();
    }

    @Test
    void aBabyIsFoundByTheDayItIsExpected() {
        assertThat(only("14 mar 2027")).containsExactly(new Reason.Expected(LocalDate.of(2027, 3, 14)));
    }

    @ParameterizedTest
    @CsvSource({
        "943 476 5919, NHS_NUMBER",
        "9434765919, NHS_NUMBER",
        "943 476, NHS_NUMBER",
        "c-10482, AUTHORITY_ID",
        "C10482, AUTHORITY_ID",
        "h801200001001, UPN"
    })
    void aNumberIsFoundHoweverItIsSpaced(String typed, Identifier.Kind kind) {
        assertThat(only(typed)).containsExactly(new Reason.Identified(kind));
    }

    @Test
    void aChildIsFoundByTheFamily() {
        assertThat(only("Nadia Pike")).contains(new Reason.RelativeNamed("Mother", Set.of(EXACT)));
        assertThat(only("07700 900123")).containsExactly(new Reason.SamePhone("Mother"));
        assertThat(only("+44 7700 900123")).containsExactly(new Reason.SamePhone("Mother"));
    }

    @Test
    void aChildIsFoundByTheAddress() {
        assertThat(only("12 elm st"))
                .containsExactly(new Reason.SameAddress("12 Elm Street, Worthing", Lived.When.NOW));
        assertThat(only("elm strete"))
                .containsExactly(new Reason.SameAddress("12 Elm Street, Worthing", Lived.When.NOW));
        assertThat(only("bn11 1aa")).containsExactly(new Reason.SamePostcode(Lived.When.NOW));
        assertThat(only("4 mill road")).containsExactly(new Reason.SameAddress("4 Mill Road, Hove", Lived.When.BEFORE));
        assertThat(index.find("13 elm street", 5)).isEmpty();
    }

    @Test
    void whoWasChangedIsFoundAsTheyAreNow() {
        index.put(Findable.named(AMIRA, new PersonName("Yasmin", "Begum", Optional.empty())));

        assertThat(index.find("amira khan", 5)).isEmpty();
        assertThat(index.find("12 elm street", 5)).isEmpty();
        assertThat(index.find("9434765919", 5)).isEmpty();
        assertThat(index.find("yasmin begum", 5)).hasSize(1);
        assertThat(index.count()).isEqualTo(3);
    }

    @Test
    void whoWasRemovedIsFoundByNothing() {
        index.remove(AMIRA);

        for (String typed : List.of("amira khan", "nadia pike", "07700900123", "12 elm street", "2019", "C-10482")) {
            assertThat(index.find(typed, 5)).as(typed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "-", "'", "x", "0", "(", "\u0000", "محمد", "a b c d e f g h", "😀"})
    void oddTextFindsNobodyAndBreaksNothing(String typed) {
        assertThat(index.find(typed, 5)).isEmpty();
    }

    private List<Reason> only(String typed) {
        List<Found> found = index.find(typed, 5);
        assertThat(found).as(typed).hasSize(1);
        return found.getFirst().why();
    }

    private static Findable amira() {
        return new Findable(
                AMIRA,
                Optional.of(new PersonName("Amira", "Khan", Optional.of("Mimi"))),
                List.of(new PersonName("Amira", "Pike", Optional.empty())),
                Optional.of(LocalDate.of(2019, 9, 12)),
                Optional.empty(),
                List.of(
                        new Identifier(Identifier.Kind.AUTHORITY_ID, "C-10482"),
                        new Identifier(Identifier.Kind.NHS_NUMBER, "9434765919"),
                        new Identifier(Identifier.Kind.UPN, "H801200001001")),
                List.of(
                        new Lived("12 Elm Street, Worthing", Optional.of("BN11 1AA"), Lived.When.NOW),
                        new Lived("4 Mill Road, Hove", Optional.empty(), Lived.When.BEFORE)),
                List.of(new Related(
                        "Mother", new PersonName("Nadia", "Pike", Optional.empty()), Optional.of("07700 900123"))),
                Stage.PROTECTION_PLAN,
                Optional.of("Priya Nair"));
    }

    private static Findable william() {
        return Findable.named(WILLIAM, new PersonName("William", "O'Neill", Optional.empty()));
    }

    private static Findable baby() {
        return new Findable(
                BABY,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 3, 14)),
                List.of(),
                List.of(),
                List.of(),
                Stage.ASSESSMENT,
                Optional.empty());
    }
}
