package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.app.start.ChildJourney;
import org.childjourney.app.start.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A late visit to three siblings with no signal and no mouse, from unlocking to the next due dates: scenario A.
@ExtendWith(ApplicationExtension.class)
class SiblingVisitTest {

    private static final int MOST_KEYS = 53;

    /// A piece of what was told of each.
    private static final String[] WORDS = {"door doesn't bang", "drew a dog", "sleep upstairs"};

    @TempDir
    private Path folder;

    @TempDir
    private Path beside;

    private final TheWindow window = new TheWindow();
    private final CountedKeys keys = new CountedKeys(window);
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        KhanFamily.ofThree().fill(folder);
        TheWindow.on(stage, folder);
    }

    @Test
    void threeSiblingsAreVisitedInFewKeysAndNoClick() throws IOException, InterruptedException {
        window.waitUntil("the caret in the passphrase", () -> window.hasFocus("#unlock-passphrase"));
        keys.tell(TheWindow.PASSPHRASE);
        keys.press(KeyCode.ENTER);
        WorkList work = window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        keys.press(KeyCode.ENTER);
        new OpenChild(window).waitForForm();
        assertThat(window.read("#visit-title")).isEqualTo("Record a visit to Amira");

        keys.type("0930");
        keys.on(5);
        assertThat(window.hasFocus("#visit-seen-1")).isTrue();
        keys.press(KeyCode.ALT, KeyCode.A);
        keys.on(1);
        keys.press(KeyCode.Y);
        keys.on(1);
        keys.type("b");
        keys.on(1);
        keys.type("s");
        keys.on(4);
        keys.press(KeyCode.N);
        keys.on(1);
        keys.type("t");
        keys.on(1);
        keys.type("k");
        keys.on(1);
        keys.type("s");
        keys.on(3);
        keys.press(KeyCode.N);
        keys.on(1);
        keys.type("a");
        keys.on(1);
        assertThat(window.hasFocus("#visit-tried-3")).isTrue();
        keys.tell("Asleep upstairs; come back on Thursday before school");
        keys.on(1);
        keys.tell("You told me you like it when Nan stays because the door doesn't bang.");
        keys.on(1);
        keys.tell("You drew a dog with a blue house and said it was yours.");
        keys.on(1);
        keys.tell("Nan's two nights are working. Other nights are still unsafe.");
        keys.on(1);
        keys.tell("Ask Nan about Saturdays");
        keys.on(1);
        keys.type("thu");
        keys.on(2);
        keys.type("3");
        keys.on(1);
        keys.tell("nothing has changed at night");

        assertThat(window.read("#visit-will"))
                .isEqualTo("Amira seen alone, next visit by Mon 7 Dec 2026. Sami seen, next visit by Mon 7 Dec 2026."
                        + " Noor NOT seen: still due by Fri 20 Nov 2026.");
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#done-sentence");
        assertThat(window.read("#done-sentence"))
                .startsWith("Amira seen alone: recorded. Next visit by Mon 7 Dec 2026."
                        + " Sami seen: recorded. Next visit by Mon 7 Dec 2026."
                        + " Noor NOT seen: still due by Fri 20 Nov 2026.");
        assertThat(keys.count()).isLessThanOrEqualTo(MOST_KEYS);
        eachHasTheirOwn();
        noSearchFindsAnothersWords();
        noCommandWritesThem();
    }

    /// Of three siblings one was not seen: that due date stands, the others' moved, and no words are in another's
    /// record.
    private void eachHasTheirOwn() {
        assertThat(new OpenChild(window).duties())
                .contains(new OpenChild.Duty("14 days left", "Visit: protection plan", "7 Dec 2026, in 14 days"));
        var find = new FindBox(window);
        find.open().type("C-2").openChild();
        window.waitUntil("Sami", () -> window.read("#child-childName").equals("KHAN, Sami"));
        assertThat(window.onEveryPage()).noneMatch(words -> words.contains("door doesn't bang"));
        assertThat(window.onEveryPage()).anyMatch(words -> words.contains("drew a dog"));
        find.open().type("C-3").openChild();
        window.waitUntil("Noor", () -> window.read("#child-childName").equals("KHAN, Noor"));
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(new OpenChild(window).duties())
                .contains(new OpenChild.Duty("Late 3 days", "Visit: protection plan", "20 Nov 2026, 3 days late"));
        assertThat(window.onEveryPage())
                .noneMatch(words -> words.contains("door doesn't bang") || words.contains("drew a dog"));
    }

    /// Neither Find nor the filter of the list leads from words to the record of a sibling.
    private void noSearchFindsAnothersWords() {
        var find = new FindBox(window);
        for (String words : WORDS) {
            find.open().type(words);
            window.waitUntil("nobody", () -> window.read("#find-empty").startsWith("No child found"));
            assertThat(find.lines()).isEmpty();
            window.press(KeyCode.ESCAPE);
            WorkList work = new OpenChild(window).backToWork();
            work.everyone();
            work.filter(words);
            window.waitUntil("an empty list", () -> work.lines().isEmpty());
            work.forgetFilter();
        }
    }

    /// What is due is all that a command writes out of a child's record; nothing is printed or exported yet.
    private void noCommandWritesThem() throws IOException, InterruptedException {
        window.close(stage);
        window.waitUntil("the window closed", () -> !stage.isShowing());
        for (String format : List.of("table", "csv", "json")) {
            assertThat(due("--all", format)).contains("C-1", "C-2", "C-3").doesNotContain(WORDS);
        }
        for (String child : List.of("C-1", "C-2", "C-3")) {
            assertThat(due("--child=" + child, "csv"))
                    .contains(child, "Visit: protection plan")
                    .doesNotContain(WORDS);
        }
    }

    /// Runs the program as on a command line.
    private String due(String whose, String format) throws IOException, InterruptedException {
        Path passphrase = Files.writeString(beside.resolve("passphrase"), TheWindow.PASSPHRASE);
        Path out = beside.resolve("out");
        var process = AnotherProcess.of(
                        ChildJourney.class,
                        List.of(),
                        "--store",
                        new DataFolder(folder).store().toString(),
                        "--passphrase-file",
                        passphrase.toString(),
                        "due",
                        whose,
                        "--on",
                        "2026-11-23",
                        "--format",
                        format)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(out);
    }
}
