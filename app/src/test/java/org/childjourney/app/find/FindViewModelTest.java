package org.childjourney.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.testing.OneThread;
import org.childjourney.app.ui.Background;
import org.childjourney.app.ui.Texts;
import org.childjourney.find.FindChild;
import org.childjourney.find.Findable;
import org.childjourney.find.Findable.Identifier;
import org.childjourney.find.Findable.Lived;
import org.childjourney.find.Findable.Related;
import org.childjourney.find.InMemoryFindables;
import org.childjourney.find.Stage;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private static final ChildId AMIRA = id(1);
    private static final ChildId RESTRICTED = id(99);

    private final InMemoryFindables findables = new InMemoryFindables();
    private FindViewModel model = as(Role.SOCIAL_WORKER, new OneThread().background());

    @BeforeEach
    void children() {
        findables.save(amira());
        findables.save(Findable.named(id(2), name("Tyler", "Reed")));
        findables.save(Findable.named(RESTRICTED, name("Tyler", "Read")));
    }

    @Test
    void aLineSaysWhoTheChildIsAndWhyTheChildWasFound() {
        model.typedProperty().set("aime kan");

        assertThat(model.rows())
                .containsExactly(new FindRow(
                        AMIRA,
                        "KHAN Amira (known as Mimi)",
                        "12 Sep 2019",
                        "7 years",
                        "Elm Street, Worthing",
                        "Child protection plan",
                        "Priya Nair",
                        "sounds like"));
        assertThat(model.hereProperty().get()).isEqualTo("Searching the 3 records on this laptop only.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        mimi khan      | known as: same name
        amira pike     | former name: same name
        khan amira     | other order
        12 sep 2019    | date of birth
        c-10482        | id
        07700 900123   | same phone as Mum
        12 elm st      | same address
        bn11 1aa       | same postcode
        mill road      | earlier address
        """)
    void whyIsSaidInWords(String typed, String why) {
        model.typedProperty().set(typed);

        assertThat(model.rows()).hasSize(1);
        assertThat(model.rows().getFirst().why()).startsWith(why);
    }

    @Test
    void whatIsNotRecordedSaysSo() {
        model.typedProperty().set("tyler reed");

        assertThat(model.rows())
                .containsExactly(new FindRow(
                        id(2),
                        "REED Tyler",
                        "Not recorded",
                        "",
                        "Not recorded",
                        "Nothing open",
                        "No named worker",
                        "same name"));
        assertThat(model.restrictedProperty().get()).isEqualTo("1 restricted record matches");
    }

    @Test
    void aRestrictedRecordAloneIsNotCalledNobody() {
        findables.remove(id(2));
        model.typedProperty().set("tyler read");
        assertThat(model.rows()).isEmpty();
        assertThat(model.emptyProperty().get()).isEmpty();
        assertThat(model.restrictedProperty().get()).isEqualTo("1 restricted record matches");

        model.typedProperty().set("xochitl");
        assertThat(model.emptyProperty().get())
                .isEqualTo("No child found for “xochitl”. Try a date of birth or an address.");
        assertThat(model.restrictedProperty().get()).isEmpty();
    }

    @Test
    void withNothingTypedTheEightLastOpenedAreShown() {
        for (int number = 1; number <= 10; number++) {
            findables.save(Findable.named(id(number), name("Child", "Number" + number)));
            model.opened(id(number));
        }
        model.opened(id(5));
        model.ask();

        assertThat(model.rows())
                .extracting(FindRow::child)
                .containsExactly(id(5), id(10), id(9), id(8), id(7), id(6), id(4), id(3));
        assertThat(model.headingProperty().get()).isEqualTo("The children you opened last");
    }

    @Test
    void onlyTheLatestQuestionIsAnswered() {
        Deque<Runnable> work = slowly();

        for (String typed : List.of("k", "kh", "khan", "reed")) {
            model.typedProperty().set(typed);
        }
        assertThat(work).hasSize(1);
        work.remove().run();
        assertThat(model.rows()).isEmpty();
        work.remove().run();

        assertThat(work).isEmpty();
        assertThat(model.rows()).extracting(FindRow::name).containsExactly("REED Tyler");
    }

    @Test
    void aRestrictedChildIsNotAmongThoseOpenedLast() {
        model.opened(RESTRICTED);
        model.opened(AMIRA);
        model.ask();

        assertThat(model.rows()).extracting(FindRow::child).containsExactly(AMIRA);
    }

    @Test
    void whatIsWishedBeforeTheAnswerIsDoneWithTheAnswer() {
        Deque<Runnable> work = slowly();
        model.opened(id(2));
        model.ask();
        work.remove().run();
        assertThat(model.rows()).extracting(FindRow::child).containsExactly(id(2));

        var shown = new ArrayList<List<ChildId>>();
        model.typedProperty().set("khan");
        assertThat(model.isAsking()).isTrue();
        model.whenAnswered(
                () -> shown.add(model.rows().stream().map(FindRow::child).toList()));
        assertThat(shown).isEmpty();
        work.remove().run();

        assertThat(shown).containsExactly(List.of(AMIRA));
        model.ask();
        work.remove().run();
        assertThat(shown).as("a wish is done once").hasSize(1);
    }

    @Test
    void typingOnTakesAWishBack() {
        Deque<Runnable> work = slowly();
        var done = new ArrayList<String>();
        model.typedProperty().set("reed");
        model.whenAnswered(() -> done.add("to the list"));
        model.typedProperty().set("reeds");
        while (!work.isEmpty()) {
            work.remove().run();
        }

        assertThat(done).isEmpty();
        model.whenAnswered(() -> done.add("at once"));
        assertThat(done).containsExactly("at once");
    }

    @Test
    void whoWasChosenStaysChosenWhenTheListIsAnsweredAnew() {
        findables.save(Findable.named(id(3), name("Tyler", "Reed")));
        model.typedProperty().set("tyler reed");
        ChildId second = model.rows().get(1).child();
        model.choose(second);
        // a list that is filled anew chooses its first line
        model.rows().subscribe(() -> model.choose(model.rows().getFirst().child()));

        model.ask();
        assertThat(model.chosenLine()).isEqualTo(1);

        model.typedProperty().set("khan");
        assertThat(model.chosenLine()).isZero();
    }

    @Test
    void whoMayNotReadChildrenIsTold() {
        model = as(Role.IT, new OneThread().background());
        model.getReady();
        model.typedProperty().set("khan");

        assertThat(model.rows()).isEmpty();
        assertThat(model.emptyProperty().get()).startsWith("Your role may look after the store");
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "9434765919, 943 476 5919",
        "943476591, 943476591",
        // the check digit is wrong
        "9434765918, 9434765918",
        "943 476 59192, 94347659192",
        "07700900123, 07700900123",
        "amira 9434765919, amira 9434765919"
    })
    void anNhsNumberIsSpacedOnceItIsWhole(String typed, String shown) {
        assertThat(FindViewModel.spaced(typed)).isEqualTo(shown);
    }

    /// From now on questions are answered one by one, when the test says so.
    private Deque<Runnable> slowly() {
        Deque<Runnable> work = new ArrayDeque<>();
        Executor later = work::add;
        model = as(Role.SOCIAL_WORKER, new Background(later, Runnable::run, (_, _) -> () -> {}, fault -> {
            throw new AssertionError(fault);
        }));
        return work;
    }

    private FindViewModel as(Role role, Background background) {
        var findChild = new FindChild(
                findables,
                KeptFromEveryone.where(child -> child.equals(RESTRICTED)),
                Delegation.standard(),
                new SignedIn(new UserId(new UUID(0, 7)), "Wren", role, Optional.empty()),
                CLOCK);
        return new FindViewModel(findChild, CLOCK, background, Texts.of(FindScreen.class));
    }

    private static ChildId id(int number) {
        return new ChildId(new UUID(0, number));
    }

    private static PersonName name(String given, String family) {
        return new PersonName(given, family, Optional.empty());
    }

    private static Findable amira() {
        return new Findable(
                AMIRA,
                Optional.of(new PersonName("Amira", "Khan", Optional.of("Mimi"))),
                List.of(name("Amira", "Pike")),
                Optional.of(LocalDate.of(2019, 9, 12)),
                Optional.empty(),
                List.of(new Identifier(Identifier.Kind.AUTHORITY_ID, "C-10482")),
                List.of(
                        new Lived("12 Elm Street, Worthing", Optional.of("BN11 1AA"), Lived.When.NOW),
                        new Lived("4 Mill Road, Hove", Optional.empty(), Lived.When.BEFORE)),
                List.of(new Related("Mum", name("Nadia", "Pike"), Optional.of("07700 900123"))),
                Stage.PROTECTION_PLAN,
                Optional.of("Priya Nair"));
    }
}
