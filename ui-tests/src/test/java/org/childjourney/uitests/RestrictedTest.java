package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Drafts;
import org.childjourney.access.Laptop;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.app.start.DataFolder;
import org.childjourney.app.start.Wiring;
import org.childjourney.persistence.LaptopStores;
import org.childjourney.record.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A manager keeps Amira's record from a user of the same laptop: he sees nothing of her, and whoever may read her
/// does.
@ExtendWith(ApplicationExtension.class)
class RestrictedTest {

    private static final String DANS = "quite another set of words";
    private static final String JOS = "and a third set of words again";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), London.ZONE);

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final FindBox find = new FindBox(window);
    private Stage stage;
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        KhanFamily.ofThree().fill(folder);
        try (var store = unlocked("Priya Nair", TheWindow.PASSPHRASE)) {
            store.addUser("Dan Wood", Role.SOCIAL_WORKER, Passphrase.of(DANS));
            store.addUser("Jo Marsh", Role.PRACTICE_MANAGER, Passphrase.of(JOS));
        }
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    @Test
    void whoIsKeptFromAChildSeesNothingOfHer() throws IOException {
        window.unlockAs("Dan Wood", DANS);
        window.workList();
        beginAVisitTo("C-1");
        beginAVisitTo("C-2");
        assertThat(window.everywhere()).anyMatch(RestrictedTest::isOfAmira);
        window.lock();

        restrictAmiraToPriya();

        window.unlockAs("Dan Wood", DANS);
        window.waitUntil("his tabs", () -> window.tabs().size() == 3);
        window.waitFor("#visit-words-1");
        assertThat(window.tabs()).contains("Restricted record");
        assertNothingOfAmira();
        assertThat(window.shows("#visit-words-3")).isFalse();
        window.press(KeyCode.ESCAPE);
        assertThat(window.onEveryPage())
                .noneMatch(RestrictedTest::isOfAmira)
                .anyMatch(words -> words.contains("Restricted record"));
        assertNothingOfAmira();

        find.open().type("C-1");
        window.waitFor("#find-restricted");
        assertThat(window.read("#find-restricted")).isEqualTo("1 restricted record matches");
        assertNothingOfAmira();
        window.press(KeyCode.ESCAPE);

        toMyWork();
        var kept = window.workList().lines().stream()
                .filter(line -> line.child().equals("Restricted record"))
                .toList();
        assertThat(kept).isNotEmpty().allMatch(line -> line.what().equals("Task – ask Jo Marsh"));
        assertThat(window.wordsOf("#mywork-notFinished")).noneMatch(RestrictedTest::isOfAmira);
        assertNothingOfAmira();
        openARestrictedLine();
        assertThat(inPlace(Label::getText))
                .isEqualTo("Restricted record. Nothing of it can be shown to you. Ask Jo Marsh (practice manager),"
                        + " who can let you read it.");
        assertNothingOfAmira();
        window.lock();

        window.unlockAs("Priya Nair", TheWindow.PASSPHRASE);
        window.workList();
        find.open().type("C-1").openChild();
        window.waitFor("#child-childName");
        assertThat(window.read("#child-childName")).contains("Amira");
        assertThat(window.wordsOf("#child-safety")).contains("Restricted: 2 people may read this record");
        window.press(KeyCode.ALT, KeyCode.DIGIT9);
        window.waitFor("#oversight-list");
        assertThat(window.shows("#oversight-restrict")).isFalse();
        assertThat(window.wordsOf("#oversight-list"))
                .anyMatch(words -> words.contains("Record restricted: 2 people may read it"));
        window.close(stage);
        window.waitUntil("the window closed", () -> !stage.isShowing());
        assertNothingOfAmiraInFiles();
    }

    @Test
    void whatStandsInPlaceOfARestrictedRecordCanBeReadInEveryDress() {
        restrictAmiraToPriya();
        window.unlockAs("Jo Marsh", JOS);
        window.waitFor("#oversight-list");
        dresses.look("restricted-oversight");
        window.focus("#oversight-restrict");
        window.press(KeyCode.SPACE);
        window.waitFor("#restriction-reader-1");
        assertThat(window.read("#restriction-why")).isEmpty();
        dresses.look("restricted-form");
        window.lock();

        window.unlockAs("Dan Wood", DANS);
        window.workList();
        window.focus("#mywork-list");
        dresses.look("restricted-mywork");
        openARestrictedLine();
        dresses.look("restricted-page");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    private void beginAVisitTo(String id) {
        find.open().type(id).openChild();
        window.waitFor("#child-childName");
        window.press(KeyCode.CONTROL, KeyCode.R);
        window.waitFor("#kinds-list");
        window.press(KeyCode.ENTER);
        window.waitFor("#visit-words-1");
        window.focus("#visit-words-1");
        window.type("You were asleep.");
    }

    private void restrictAmiraToPriya() {
        window.unlockAs("Jo Marsh", JOS);
        window.workList();
        find.open().type("C-1").openChild();
        window.waitFor("#child-childName");
        window.press(KeyCode.ALT, KeyCode.DIGIT9);
        window.waitFor("#oversight-restrict");
        window.press(KeyCode.ALT, KeyCode.T);
        window.waitFor("#restriction-reader-2");
        assertThat(window.everywhere()).contains("May Dan Wood (social worker) read it?");
        window.focus("#restriction-reader-2");
        window.press(KeyCode.Y);
        window.focus("#restriction-why");
        window.type("Too short");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitUntil(
                "what is to be put right",
                () -> window.everywhere().stream().anyMatch(words -> words.startsWith("The reason is too short.")));
        window.focus("#restriction-why");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("A relative of hers works in this office");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitUntil(
                "who may read her",
                () -> window.wordsOf("#child-safety").stream()
                        .anyMatch(words -> words.equals("Restricted: 2 people may read this record")));
        window.lock();
    }

    private void toMyWork() {
        for (int tab = 0; tab < 3 && !window.shows("#mywork-list"); tab++) {
            window.press(KeyCode.CONTROL, KeyCode.TAB);
        }
        window.waitFor("#mywork-list");
    }

    private void openARestrictedLine() {
        var work = window.workList();
        work.toFirstLineOfList();
        for (int line = 0;
                line < work.lines().size() && !work.lines().get(line).child().equals("Restricted record");
                line++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
        window.waitUntil("the tab", () -> !window.shows("#mywork-list"));
        window.waitUntil("whom to ask", () -> inPlace(Label::getText).contains("Jo Marsh"));
        window.waitUntil("the sentence to be read", () -> inPlace(Label::isFocused));
    }

    /// What stands in place of the record whose tab is shown.
    private <T> T inPlace(Function<Label, T> asked) {
        return window.onTheWindow(() -> asked.apply((Label) window.<TabPane>find("#shell-tabs")
                .getSelectionModel()
                .getSelectedItem()
                .getContent()
                .lookup("#child-note")));
    }

    private void assertNothingOfAmira() {
        assertThat(window.everywhere()).noneMatch(RestrictedTest::isOfAmira);
    }

    /// Her name and her day of birth.
    private static boolean isOfAmira(String words) {
        return List.of("amira", "12 sep 2019", "2019-09-12").stream().anyMatch(words.toLowerCase(Locale.UK)::contains);
    }

    private void assertNothingOfAmiraInFiles() throws IOException {
        try (var dans = unlocked("Dan Wood", DANS)) {
            var drafts = Guice.createInjector(new Wiring(dans, CLOCK)).getInstance(Drafts.class);
            assertThat(drafts.begun()).isNotEmpty();
            for (Drafts.Begun draft : drafts.begun()) {
                assertThat(drafts.kept(draft.child(), draft.form()).orElseThrow())
                        .doesNotContainIgnoringCase("amira")
                        .doesNotContain("12 Sep 2019");
            }
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContain("Amira")
                        .doesNotContain("A relative of hers");
            }
        }
    }

    private OpenStore unlocked(String name, String passphrase) {
        var unlocking =
                LaptopStores.standard(CLOCK).unlock(new DataFolder(folder).store(), name, Passphrase.of(passphrase));
        assertThat(unlocking).isInstanceOf(Laptop.Unlocking.Unlocked.class);
        return ((Laptop.Unlocking.Unlocked) unlocking).store();
    }
}
