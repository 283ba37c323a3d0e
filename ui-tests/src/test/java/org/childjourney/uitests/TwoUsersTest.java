package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
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

/// Two users share a laptop: what one has begun and has open, the other sees none of.
@ExtendWith(ApplicationExtension.class)
class TwoUsersTest {

    private static final String DANS = "quite another set of words";
    private static final String PRIYAS_WORDS = "You showed me the quillfeather house.";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), London.ZONE);

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        KhanFamily.ofAmira().fill(folder);
        try (var store = unlocked("Priya Nair", TheWindow.PASSPHRASE)) {
            store.addUser("Dan Wood", Role.SOCIAL_WORKER, Passphrase.of(DANS));
        }
        TheWindow.on(stage, folder);
    }

    @Test
    void neitherSeesWhatTheOtherHasBegunOrOpen() throws IOException {
        window.unlockAs("Priya Nair", TheWindow.PASSPHRASE);
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        window.waitFor("#visit-words-1");
        window.focus("#visit-words-1");
        window.type(PRIYAS_WORDS);
        window.lock();

        window.unlockAs("Dan Wood", DANS);
        window.workList();
        assertThat(window.tabs()).containsExactly("My work");
        assertThat(window.shows("#mywork-notFinished")).isFalse();
        var find = new FindBox(window);
        find.open().type("C-1").openChild();
        window.waitFor("#child-childName");
        assertThat(window.onEveryPage()).noneMatch(words -> words.contains("quillfeather"));
        window.press(KeyCode.CONTROL, KeyCode.R);
        window.waitFor("#kinds-list");
        window.press(KeyCode.ENTER);
        window.waitFor("#visit-words-1");
        assertThat(window.read("#visit-words-1")).isEmpty();
        window.focus("#visit-words-1");
        window.type("You were asleep.");
        window.lock();

        window.unlockAs("Priya Nair", TheWindow.PASSPHRASE);
        window.waitFor("#visit-words-1");
        window.waitUntil("her words", () -> window.read("#visit-words-1").equals(PRIYAS_WORDS));
        window.close(stage);
        window.waitUntil("the window closed", () -> !stage.isShowing());

        try (var dans = unlocked("Dan Wood", DANS)) {
            var drafts = Guice.createInjector(new Wiring(dans, CLOCK)).getInstance(Drafts.class);
            assertThat(drafts.begun()).containsExactly(new Drafts.Begun(KhanFamily.AMIRA, "visit"));
            assertThat(drafts.kept(KhanFamily.AMIRA, "visit").orElseThrow())
                    .contains("You were asleep.")
                    .doesNotContain("quillfeather");
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContain("quillfeather");
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
