package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.childjourney.access.Authority;
import org.childjourney.access.Laptop.NewStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.app.start.DataFolder;
import org.childjourney.app.start.Wiring;
import org.childjourney.people.Address;
import org.childjourney.people.Child;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.persistence.LaptopStores;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Door;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Finding a child from a half-heard name, by keyboard, in the real window on a real store.
@ExtendWith(ApplicationExtension.class)
class FindTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId TYLER = new ChildId(new UUID(0, 2));
    private static final ChildId ZOFIA = new ChildId(new UUID(0, 3));
    private static final RecordId SISTER = new RecordId(new UUID(0, 4));

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final FindBox find = new FindBox(window);
    private final Slowness slowness = new Slowness();
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        fill();
        TheWindow.on(
                stage,
                folder,
                new ChosenFiles(),
                binder -> binder.bind(Restrictions.class).toInstance(child -> {
                    slowness.pass();
                    return child.equals(ZOFIA) ? Optional.of(Set.of()) : Optional.empty();
                }));
    }

    /// Holds answers back for as long as a test says.
    private static final class Slowness {

        private final ReentrantLock gate = new ReentrantLock();

        void pass() {
            if (!Platform.isFxApplicationThread()) {
                gate.lock();
                gate.unlock();
            }
        }

        /// Does something while no answer comes.
        void during(Runnable done) {
            gate.lock();
            try {
                done.run();
            } finally {
                gate.unlock();
            }
        }
    }

    private void fill() {
        var clock = Clock.systemUTC();
        var wanted = new NewStore(
                "Priya Nair",
                Role.SOCIAL_WORKER,
                Passphrase.of(TheWindow.PASSPHRASE),
                new Authority("West Shire", Authority.Nature.INVENTED),
                Optional.empty());
        try (var store = LaptopStores.standard(clock)
                .create(new DataFolder(folder).store(), wanted)
                .store()) {
            var door = Guice.createInjector(new Wiring(store, clock)).getInstance(Door.class);
            door.save(
                    store.user(),
                    List.of(
                            first(AMIRA, Child.KIND, child("C-10482", "Amira", "Khan", NhsNumber.read("9434765919"))),
                            first(AMIRA, Address.KIND, lives("12 Elm Street, Worthing", "BN11 1AA")),
                            first(AMIRA, Relative.KIND, mum()),
                            Change.first(SISTER, Relative.KIND, Optional.of(AMIRA), sister()),
                            first(TYLER, Child.KIND, child("C-7", "Tyler", "Reed", Optional.empty())),
                            first(ZOFIA, Child.KIND, child("C-9", "Zofia", "Wójcik", Optional.empty())),
                            first(ZOFIA, Address.KIND, lives("4 Hidden Lane, Hove", "BN3 1ZZ"))));
        }
    }

    @BeforeEach
    void unlock() {
        window.unlock();
        window.waitFor("#mywork-list");
    }

    /// S2-1.
    @Test
    void aHalfHeardNameFindsTheChildAndSaysWhy() {
        find.open().type("aime kan");

        var amira = find.only();
        assertThat(amira.name()).isEqualTo("KHAN Amira (known as Mimi)");
        assertThat(amira.why()).contains("sounds like");
        assertThat(amira.born()).isEqualTo("12 Sep 2019, 7 years");
        assertThat(amira.lives()).isEqualTo("Elm Street, Worthing");
        assertThat(window.read("#find-here")).isEqualTo("Searching the 3 records on this laptop only.");

        find.type("xochitl");
        window.waitUntil("the sentence", () -> window.read("#find-empty").startsWith("No child found"));
        assertThat(window.read("#find-empty"))
                .isEqualTo("No child found for “xochitl”. Try a date of birth or an address.");
    }

    /// S2-2.
    @Test
    void anNhsNumberIsSpacedWhileItIsTypedAndAPhoneNumberIsNot() {
        find.open().type("9434765919");

        assertThat(window.read("#find-box")).isEqualTo("943 476 5919");
        assertThat(find.only().why()).isEqualTo("NHS number");

        find.type("07700900123");
        assertThat(window.read("#find-box")).isEqualTo("07700900123");
        assertThat(find.only().why()).isEqualTo("same phone as Mum");
    }

    /// S2-3.
    @Test
    void ofARestrictedRecordNothingButItsNumberIsShown() {
        find.open();
        for (String typed : List.of("bn3 1zz", "C-9", "hidden lane")) {
            find.type(typed);
            window.waitUntil("the number", () -> window.shows("#find-restricted"));
            assertThat(window.read("#find-restricted")).isEqualTo("1 restricted record matches");
            assertThat(find.lines()).isEmpty();
            assertThat(shownWords()).noneMatch(words -> words.matches("(?i).*(zofia|jcik|4 hidden|hove).*"));
        }
        find.type("zofya vuychik");
        window.waitUntil("the number", () -> window.shows("#find-restricted"));
        assertThat(find.lines()).isEmpty();
        assertThat(shownWords()).noneMatch(words -> words.matches("(?i).*(zofia|jcik|hidden|hove).*"));
    }

    /// S2-3, where a brother's or sister's family is read: nothing leads from there to the record.
    @Test
    void ofARestrictedRecordNothingIsShownInTheFamilyOfASister() {
        find.open().type("khan").openChild();
        OpenFamily.of(window);
        String before = activeTab();
        window.focus("#family-person-" + SISTER);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);

        assertThat(activeTab()).isEqualTo(before);
        assertThat(wordsOfThePage()).noneMatch(words -> words.matches("(?i).*(zofia|jcik|hidden|hove).*"));
    }

    /// S2-4.
    @Test
    void enterOpensAndEscGoesBackToWhereItWas() {
        window.focus("#mywork-filter");
        window.type("vis");
        find.open().type("reed");
        window.press(KeyCode.ESCAPE);
        assertThat(window.hasFocus("#mywork-filter")).isTrue();
        assertThat(window.read("#mywork-filter")).isEqualTo("vis");

        find.open().type("reed").openChild();
        window.waitUntil("the child", () -> window.hasFocus("#overview-words"));
        assertThat(activeTab()).isEqualTo("shell-tab-" + TYLER);

        find.open();
        window.waitUntil("whom was opened last", () -> find.lines().size() == 1);
        assertThat(find.lines().getFirst().name()).isEqualTo("REED Tyler");
        window.press(KeyCode.ESCAPE);
        assertThat(activeTab()).isEqualTo("shell-tab-" + TYLER);
        window.waitUntil("the caret where it was", () -> window.hasFocus("#overview-words"));
    }

    @Test
    void keysPressedBeforeTheAnswerActOnTheAnswer() {
        find.open().type("reed").openChild();
        find.open();
        window.waitUntil("whom was opened last", () -> find.lines().size() == 1);

        slowness.during(() -> {
            find.type("khan");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(activeTab()).as("Tyler is not opened again").isEqualTo("shell-tab-find");
            assertThat(window.hasFocus("#find-list")).isFalse();
        });
        window.waitUntil("the list", () -> window.hasFocus("#find-list"));
        assertThat(find.chosen()).startsWith("KHAN Amira");

        slowness.during(() -> window.press(KeyCode.F5));
        window.waitUntil("the same child", () -> find.chosen().startsWith("KHAN Amira"));
        window.press(KeyCode.ENTER);
        window.waitUntil("the child", () -> activeTab().equals("shell-tab-" + AMIRA));
    }

    @Test
    void aKeyPressedBeforeTheChildIsShownOpensNothingElse() {
        find.open().type("reed").only();
        slowness.during(() -> {
            find.openChild();
            assertThat(window.hasFocus("#shell-tabs")).isTrue();
        });
        window.waitUntil("the child", () -> window.hasFocus("#overview-words"));
    }

    @Test
    void theOnlyChildFoundIsVisitedFromTheBox() {
        find.open().type("khan").only();
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        new OpenChild(window).waitForForm();
        assertThat(activeTab()).isEqualTo("shell-tab-" + AMIRA);
    }

    /// S3-4.
    @Test
    void theNameOnTheScreenIsThatOfTheActiveTab() {
        find.open().type("reed").openChild();
        find.open().type("khan").openChild();
        for (String expected : List.of("KHAN, Amira", "REED, Tyler", "KHAN, Amira")) {
            window.waitUntil(expected, () -> shownName().startsWith(expected));
            boolean isAmira = expected.startsWith("KHAN");
            assertThat(activeTab()).isEqualTo("shell-tab-" + (isAmira ? AMIRA : TYLER));
            assertThat(activeTitle()).startsWith(isAmira ? "Mimi K" : "Tyler R");
            window.press(KeyCode.CONTROL, KeyCode.TAB);
            if (activeTab().equals("shell-tab-mywork")) {
                window.press(KeyCode.CONTROL, KeyCode.TAB);
            }
        }
    }

    private String activeTab() {
        return window.onTheWindow(
                () -> tabs().getSelectionModel().getSelectedItem().getId());
    }

    private String activeTitle() {
        return window.onTheWindow(
                () -> tabs().getSelectionModel().getSelectedItem().getText());
    }

    private String shownName() {
        return window.onTheWindow(() -> {
            var shown = (Parent) tabs().getSelectionModel().getSelectedItem().getContent();
            return shown.lookup("#child-childName") instanceof Labeled name ? name.getText() : "";
        });
    }

    private TabPane tabs() {
        return window.find("#shell-tabs");
    }

    /// Every word that any part of the window holds, seen or not; what was typed into the box aside.
    private List<String> shownWords() {
        String typed = window.read("#find-box");
        return window.onTheWindow(() -> all(stage.getScene().getRoot())
                .flatMap(node -> Stream.of(
                        node instanceof Labeled label ? label.getText() : null,
                        node instanceof Text text ? text.getText() : null,
                        node.getAccessibleText()))
                .filter(words -> words != null && !words.equals(typed))
                .toList());
    }

    /// What is read on the shown page.
    private List<String> wordsOfThePage() {
        return window.onTheWindow(
                () -> all(tabs().getSelectionModel().getSelectedItem().getContent())
                        .filter(node -> node instanceof Labeled)
                        .map(node -> ((Labeled) node).getText())
                        .filter(words -> words != null && !words.isEmpty())
                        .toList());
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(FindTest::all))
                : Stream.of(node);
    }

    private static <B extends Body> Change<B> first(ChildId child, RecordKind<B> kind, B body) {
        return Change.first(new RecordId(UUID.randomUUID()), kind, Optional.of(child), body);
    }

    private static Child child(String id, String given, String family, Optional<NhsNumber> nhsNumber) {
        return new Child(
                Optional.of(id),
                Optional.of(
                        new PersonName(given, family, given.equals("Amira") ? Optional.of("Mimi") : Optional.empty())),
                Optional.of(LocalDate.of(2019, 9, 12)),
                Sex.FEMALE,
                Optional.empty(),
                nhsNumber,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Address lives(String lines, String postcode) {
        return new Address(
                lines, Optional.of(postcode), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Relative mum() {
        return relative("Nadia", Relative.Kin.PARENT, "Mum", Optional.of("07700 900123"), Optional.empty());
    }

    private static Relative sister() {
        return relative("Ola", Relative.Kin.SIBLING, "Sister", Optional.empty(), Optional.of(ZOFIA));
    }

    private static Relative relative(
            String given, Relative.Kin kin, String relation, Optional<String> phone, Optional<ChildId> ownRecord) {
        return new Relative(
                new PersonName(given, "Pike", Optional.empty()),
                kin,
                relation,
                Optional.empty(),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                phone,
                ownRecord,
                Optional.empty());
    }
}
