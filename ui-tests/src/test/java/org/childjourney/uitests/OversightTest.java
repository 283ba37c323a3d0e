package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A practice manager decides about a child who was not seen twice: the banner is quiet until somebody goes in
/// vain once more, and no date moves.
@ExtendWith(ApplicationExtension.class)
class OversightTest {

    private static final String LATE = "20 Nov 2026, 3 days late";

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().usedBy("Jo Marsh", Role.PRACTICE_MANAGER).fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder));
    }

    /// 3.9-1, 3.9-2
    @Test
    void aDecisionQuietsTheBannerAndMovesNoDateUntilAThirdAttemptBringsItBack() {
        OpenChild child = startFromTheList();
        attempt(child, "0910", "Rang twice");
        visitAgain(child);
        attempt(child, "0940", "Mum did not open");
        window.waitFor("#banner-notSeen");
        child.backToWork();
        window.waitFor("#mywork-decide-1");
        assertThat(window.read("#mywork-forDecisionSays")).isEqualTo("1 waits for a decision");
        assertThat(window.read("#mywork-decide-1")).isEqualTo("KHAN, Amira, not seen again 23 Nov 2026");
        dresses.look("mywork-for-decision");
        // a low window shows the first banner alone, and what was accepted with the others
        window.resize(1366, 768);
        window.focus("#mywork-decide-1");
        window.press(KeyCode.SPACE);
        window.waitFor("#banner-notSeen");
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitFor("#child-duties");
        List<OpenChild.Duty> due = child.duties();

        window.focus("#decide-notSeen");
        window.press(KeyCode.SPACE);
        window.waitFor("#decision-about");
        assertThat(window.read("#decision-about")).contains("Not seen at 2 visits in a row");
        child.writeIn("decision-decision", "Visit together with the health visitor");
        child.writeIn("decision-why", "Mum is in hospital until Friday");
        child.writeIn("decision-who", "Priya Nair");
        child.writeIn("decision-by", "fri");
        child.writeIn("decision-acceptedUntil", "30/11");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        window.waitFor("#accepted-notSeen");
        assertThat(window.read("#accepted-notSeen"))
                .isEqualTo("Not seen at 2 visits in a row. Accepted until 30 Nov 2026 by Jo Marsh, because: Mum is"
                        + " in hospital until Friday");
        assertThat(window.shows("#banner-notSeen")).isFalse();
        assertThat(window.wordsOf("#child-banners"))
                .anyMatch(words -> words.startsWith("Visit: protection plan: Late"));
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.waitFor("#child-duties");
        // without the banner there is room for more lines
        assertThat(child.duties()).startsWith(due.toArray(OpenChild.Duty[]::new));
        assertThat(child.visitsDue()).isEqualTo(LATE);
        window.press(KeyCode.ALT, KeyCode.DIGIT9);
        window.waitUntil("the stream", () -> window.hasFocus("#oversight-list"));
        assertThat(stream())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("23 Nov 2026 | Decision: Visit together with the health visitor")
                .endsWith("Accepted until 30 Nov 2026 | Priya Nair | 27 Nov 2026, in 4 days");
        dresses.look("oversight-decided");

        List<String> before = stream();
        window.press(KeyCode.HOME);
        window.press(KeyCode.DELETE);
        assertThat(stream()).isEqualTo(before);
        window.press(KeyCode.ENTER);
        window.waitUntil("the whole decision", () -> window.hasFocus("#oversight-whole"));
        assertThat(window.read("#oversight-whole"))
                .contains("Why: Mum is in hospital until Friday", "Accepted as it is until Mon 30 Nov 2026.");
        window.press(KeyCode.DELETE);
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the stream", () -> window.hasFocus("#oversight-list"));
        assertThat(stream()).isEqualTo(before);

        WorkList work = child.backToWork();
        window.waitUntil("nothing waits", () -> !window.shows("#mywork-forDecision"));
        assertThat(work.lines())
                .anyMatch(line -> line.what().startsWith("Visit: protection plan")
                        && line.state().equals("Late 3 days"));
        window.press(KeyCode.CONTROL, KeyCode.TAB);

        visitAgain(child);
        attempt(child, "0950", "Nobody in");
        window.waitFor("#banner-notSeen");
        assertThat(window.shows("#accepted-notSeen")).isFalse();
        assertThat(child.visitsDue()).isEqualTo(LATE);
        window.press(KeyCode.ALT, KeyCode.DIGIT9);
        window.waitUntil("the stream", () -> window.hasFocus("#oversight-list"));
        assertThat(stream())
                .anyMatch(line -> line.contains("Not seen at 3 visits in a row")
                        && line.contains("To be decided")
                        && line.contains("No day set")
                        && line.contains("since today"));
        dresses.look("oversight-filled");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    @Test
    void aDecisionThatWasBegunStillAnswersItsBannerAfterLocking() {
        OpenChild child = startFromTheList();
        attempt(child, "0910", "Rang twice");
        visitAgain(child);
        attempt(child, "0940", "Mum did not open");
        window.waitFor("#decide-notSeen");
        window.focus("#decide-notSeen");
        window.press(KeyCode.SPACE);
        window.waitFor("#decision-about");
        child.writeIn("decision-decision", "Visit together with the health visitor");
        window.lock();

        window.unlock();
        window.waitFor("#decision-about");
        window.waitUntil("the caret where it was", () -> window.hasFocus("#decision-decision"));
        assertThat(window.read("#decision-about")).contains("Not seen at 2 visits in a row");
        assertThat(window.read("#decision-decision")).isEqualTo("Visit together with the health visitor");
        child.writeIn("decision-why", "Mum is in hospital until Friday");
        child.writeIn("decision-who", "Priya Nair");
        child.writeIn("decision-by", "fri");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        window.waitUntil("the stream", () -> window.hasFocus("#oversight-list"));
        window.waitUntil(
                "the matter to be decided",
                () -> stream().stream()
                        .anyMatch(line -> line.contains("Not seen at 2 visits in a row") && line.contains("Decided")));
        assertThat(window.shows("#banner-notSeen")).isFalse();
    }

    private List<String> stream() {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#oversight-list")).stream()
                .map(cells -> String.join(" | ", cells))
                .toList());
    }

    private void visitAgain(OpenChild child) {
        window.press(KeyCode.CONTROL, KeyCode.R);
        window.waitUntil("the kinds of record", () -> window.hasFocus("#kinds-list"));
        window.press(KeyCode.ENTER);
        child.waitForForm();
    }

    private void attempt(OpenChild child, String time, String tried) {
        child.write("startedAt", time);
        window.focus("#visit-seen-1");
        window.press(KeyCode.N);
        window.press(KeyCode.TAB);
        window.type("n");
        window.press(KeyCode.TAB);
        window.type(tried);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(child.finished()).contains("Amira NOT seen: still due by Fri 20 Nov 2026.");
    }

    private OpenChild startFromTheList() {
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        var child = new OpenChild(window);
        child.waitForForm();
        return child;
    }
}
