package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.util.Modules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every screen in every theme, in the smallest window and the usual one, and in the largest text: pictures for a
/// person to look at, and no words cut off, out of the window or over each other.
@ExtendWith(ApplicationExtension.class)
class EveryThemeTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final ChosenFiles files = new ChosenFiles();
    private Stage stage;
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        this.dresses = new EveryDress(window, stage, TheWindow.on(stage, folder, files, Modules.EMPTY_MODULE));
    }

    @Test
    void noWordsAreCutOffOrOverlapInAnyThemeOrSize() throws IOException {
        window.waitFor("#welcome-invented");
        look("welcome");
        window.focus("#welcome-invented");
        window.press(KeyCode.SPACE);
        window.waitFor("#new-user");
        window.focus("#new-submit");
        window.press(KeyCode.ENTER);
        look("new-store");
        window.introduce();
        window.waitFor("#code-code");
        look("recovery-code");
        window.typeBackTheCode();
        WorkList work = window.workList();
        work.toFirstLineOfList();
        look("my-work");
        var find = new FindBox(window).open();
        look("find-begun");
        find.type(work.lines().getFirst().child().split(" ")[0]);
        window.waitUntil("somebody", () -> !find.lines().isEmpty());
        window.press(KeyCode.DOWN);
        look("find");
        find.open().type("xochitl quetzalcoatl");
        window.waitUntil("nobody", () -> window.read("#find-empty").startsWith("No child found"));
        look("find-nobody");
        window.press(KeyCode.ESCAPE);
        work.everyone();
        work.filter("see the");
        work.toFirstLine();
        window.press(KeyCode.F1);
        look("my-work-why");
        window.press(KeyCode.F1);
        overview();
        OpenChild child = work.start();
        child.waitForForm();
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        look("visit");
        window.press(KeyCode.ESCAPE);
        look("child");
        new Recording(window).ask().openVisit();
        child.waitForForm();
        child.recordVisit("9.30", "You said: I like it when Nan stays.", "Settled; see again with Nan.");
        child.finished();
        look("visit-done");
        window.lock();
        window.type("not the passphrase");
        window.press(KeyCode.ENTER);
        window.waitUntil("the answer", () -> !window.read("#unlock-message").isEmpty());
        assertThat(window.read("#unlock-message")).isEqualTo("That passphrase is not right. You have 4 tries left.");
        look("unlock");
        window.unlock();
        Files.writeString(folder.resolve("backups"), "");
        window.close(stage);
        window.waitFor("#leaving-again");
        look("no-backup");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    @Test
    void noWordsAreCutOffOrOverlapWhereFilesAreLoaded() throws URISyntaxException {
        files.choose(Path.of(getClass().getResource("/west-shire-2026").toURI()), folder.resolve("receipt.csv"));
        window.startEmpty();
        look("my-work-empty");
        window.focus("#shell-load");
        window.press(KeyCode.SPACE);
        window.waitFor("#files-load");
        window.press(KeyCode.ALT, KeyCode.D);
        window.waitUntil("what is missing", () -> window.hasFocus("#files-problems"));
        look("files");
        window.focus("#paths-folder");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.ALT, KeyCode.D);
        window.waitFor("#receipt-kept");
        look("receipt");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    /// The overview as it begins, a form with problems, and the overview once something is written.
    private void overview() {
        var overview = OpenOverview.ofChosenLine(window);
        look("overview-begun");
        overview.enter("overview-worries");
        write("worries", "Some evenings nobody is at home, and Mr Pike comes when Mum is at work.");
        write("working", "Nan stays two nights a week. School is a good place.");
        write("needs", "A safe adult every night. Mum asks Nan about Saturdays.");
        write("danger", "Priya and school are worried that you will be hurt, and hungry at night, if nothing changes.");
        write("goal", "A safe adult is with you every night, three months running.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        overview.waitForIt();
        for (String view : List.of("Mum 6 She is home every evening now.", "Priya 3 Nobody was there on Saturday.")) {
            List<String> parts = List.of(view.split(" ", 3));
            overview.enter("overview-scale");
            write("rater", parts.get(0));
            window.focus("#overviewForm-whose");
            window.press(KeyCode.DOWN);
            write("score", parts.get(1));
            write("because", parts.get(2));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            overview.waitForIt();
        }
        overview.enter("overview-says-WHAT_I_WANT");
        write("words", "I want Nan to pick me up, and to stay at my school.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        overview.waitForIt();
        look("overview");
        overview.enter("overview-says-HOW_TO_SPEAK_TO_ME");
        window.waitFor("#overviewForm-words");
        window.focus("#overviewForm-words");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#overviewForm-problems");
        look("overview-form");
        window.press(KeyCode.ESCAPE);
        overview.waitForIt();
        overview.enter("overview-events");
        look("overview-events");
        window.focus("#overview-allEvents");
        window.press(KeyCode.ESCAPE);
        overview.waitForIt();
        family();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        new WorkList(window).toFirstLineOfList();
    }

    /// The family drawn and listed, whom to add, a form with a problem and the record that it offers.
    private void family() {
        OpenFamily family = OpenFamily.of(window);
        look("family");
        window.press(KeyCode.CONTROL, KeyCode.T);
        look("family-table");
        window.press(KeyCode.CONTROL, KeyCode.T);
        window.focus("#family-person-child");
        window.press(KeyCode.INSERT);
        window.waitFor("#family-addTo");
        look("family-add");
        window.press(KeyCode.S);
        window.waitFor("#familyForm-title");
        family.write("born", "not a day");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#familyForm-problems");
        look("family-form");
        window.press(KeyCode.ESCAPE);
    }

    private void write(String part, String words) {
        window.waitFor("#overviewForm-" + part);
        window.focus("#overviewForm-" + part);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(words);
    }

    private void look(String screen) {
        dresses.look(screen);
    }
}
