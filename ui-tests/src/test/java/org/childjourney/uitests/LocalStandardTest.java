package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Laptop;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.app.start.DataFolder;
import org.childjourney.persistence.LaptopStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two people set a local standard: one proposes it, the other sees which due dates it moves and approves it.
@ExtendWith(ApplicationExtension.class)
class LocalStandardTest {

    private static final String ADAS = "another set of four words";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().usedBy("Jo Marsh", Role.DATA_OFFICER).fill(folder);
        var unlocking = LaptopStores.standard(TheWindow.clock())
                .unlock(new DataFolder(folder).store(), "Jo Marsh", Passphrase.of(TheWindow.PASSPHRASE));
        try (var store = ((Laptop.Unlocking.Unlocked) unlocking).store()) {
            store.addUser("Ada Cole", Role.DIRECTOR, Passphrase.of(ADAS));
        }
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    /// S11-2
    @Test
    void anotherPersonSeesWhichDueDatesMoveBeforeTheyDo() {
        window.unlockAs("Jo Marsh", TheWindow.PASSPHRASE);
        window.workList();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.waitUntil("the list of rules", () -> window.hasFocus("#timescales-list"));
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("cp-visit");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.waitUntil("the rule", () -> window.hasFocus("#timescales-facts"));
        window.focus("#timescales-proposeThis");
        window.press(KeyCode.SPACE);
        window.waitUntil("the number", () -> window.hasFocus("#changes-what"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#changes-formProblem");
        assertThat(window.read("#changes-formProblem").lines())
                .containsExactly("Enter a number from 1 to 999.", "Enter the day, such as 7 Dec 2026.", "Say why.");
        window.type("15");
        window.press(KeyCode.TAB);
        window.type("1 Nov 2026");
        window.press(KeyCode.TAB);
        window.type("Agreed by the board");
        dresses.look("changes-proposing");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitUntil("the proposal", () -> !lines("#changes-list").isEmpty());
        assertThat(lines("#changes-list"))
                .singleElement()
                .asString()
                .startsWith("Waits | Visit: protection plan: 15 working days | 1 Nov 2026");
        assertThat(window.read("#changes-detail")).endsWith("You proposed this, so another person decides.");
        assertThat(window.shows("#changes-approve")).isFalse();
        window.lock();

        window.unlockAs("Ada Cole", ADAS);
        assertThat(due()).anyMatch(line -> line.contains("20 Nov 2026"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.waitUntil("the list of rules", () -> window.hasFocus("#timescales-list"));
        assertThat(window.read("#timescales-changes")).endsWith("(1 waits)");
        window.focus("#timescales-changes");
        window.press(KeyCode.SPACE);
        window.waitUntil("the changes", () -> window.hasFocus("#changes-list"));
        window.waitFor("#changes-see");
        assertThat(window.onTheWindow(() -> window.find("#changes-approve").isDisabled()))
                .isTrue();
        window.focus("#changes-see");
        window.press(KeyCode.SPACE);
        window.waitUntil("what moves", () -> !lines("#changes-moved").isEmpty());
        assertThat(window.read("#changes-effect"))
                .isEqualTo("This changes 1 due date of 1 child. See them before you approve.");
        assertThat(lines("#changes-moved"))
                .containsExactly("KHAN Amira | Visit: protection plan | 20 Nov 2026 | 27 Nov 2026");
        dresses.look("changes-deciding");
        window.focus("#changes-approve");
        window.press(KeyCode.SPACE);
        window.waitUntil(
                "the approval", () -> lines("#changes-list").stream().anyMatch(line -> line.startsWith("Approved")));
        assertThat(window.hasFocus("#changes-list")).isTrue();
        dresses.look("changes-approved");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.waitUntil("the new due date", () -> due().stream().anyMatch(line -> line.contains("27 Nov 2026")));
        assertThat(due()).noneMatch(line -> line.contains("Visit: protection plan") && line.contains("20 Nov 2026"));

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    private List<String> due() {
        window.waitUntil("what is due", () -> !lines("#mywork-list").isEmpty());
        return lines("#mywork-list");
    }

    private List<String> lines(String list) {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find(list)).stream()
                .map(cells -> String.join(" | ", cells))
                .toList());
    }
}
