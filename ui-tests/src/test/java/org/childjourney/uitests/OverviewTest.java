package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The overview of a child, read and written without a mouse.
@ExtendWith(ApplicationExtension.class)
class OverviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pattern OLD =
            Pattern.compile("These words are from (\\d{1,2} \\w{3}(?: \\d{4})?)\\. Ask again\\?");

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();

    @Start
    void open(Stage stage) {
        TheWindow.on(stage, folder);
    }

    /// 3.1-1
    @Test
    void wordsOlderThanSixtyDaysAskToBeAskedAgainUntilTheyAre() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("see the");
        OpenOverview overview = aChildWithOldWords(work);
        String ask = window.read("#overview-wordsAsk .label");
        var found = OLD.matcher(ask);
        assertThat(found.matches()).as(ask).isTrue();
        LocalDate said = read(found.group(1));
        assertThat(said).isBefore(TODAY.minusDays(60));
        assertThat(overview.said("overview-words")).contains(ask).contains(found.group(1));

        new Recording(window).ask().openVisit();
        var child = new OpenChild(window);
        child.waitForForm();
        child.recordVisit("9.30", "I like it when Nan stays.", "Settled; see again with Nan.");
        child.finished();
        overview.back();

        window.waitUntil("the new words", () -> overview.shown("overview-words").contains("I like it when Nan stays."));
        assertThat(window.shows("#overview-wordsAsk")).isFalse();
    }

    private OpenOverview aChildWithOldWords(WorkList work) {
        work.toFirstLine();
        for (int line = 0; line < 20; line++) {
            OpenOverview overview = OpenOverview.ofChosenLine(window);
            if (window.shows("#overview-wordsAsk")) {
                return overview;
            }
            window.onTheWindow(
                    () -> window.<TabPane>find("#shell-tabs").getTabs().removeLast());
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            work.toFirstLineOfList();
            for (int down = 0; down <= line; down++) {
                window.press(KeyCode.DOWN);
            }
        }
        throw new AssertionError("no child with old words");
    }

    private static LocalDate read(String day) {
        String whole = day.matches(".*\\d{4}") ? day : day + " 2026";
        return LocalDate.parse(whole, DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
    }

    private String inFocus() {
        return window.onTheWindow(() -> String.valueOf(
                window.<Node>find("#child-childName").getScene().getFocusOwner().getId()));
    }

    /// 3.1-2
    @Test
    void everyTilesEnterGoesToItsSource() {
        OpenOverview overview = openFirst();

        for (String tile : overview.tiles()) {
            List<String> shown = overview.shown(tile);
            overview.enter(tile);
            switch (tile) {
                case "overview-words" -> {
                    var visit = chosenLine("#child-visits");
                    // where the child was seen stands below the words
                    assertThat(visit)
                            .as(tile)
                            .anyMatch(cell -> isBeginningOf(cell.replaceFirst("”, [^”]*$", "”"), shown));
                }
                case "overview-account" -> {
                    var visit = chosenLine("#child-visits");
                    String on = shown.getLast().replaceFirst(".*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ", "");
                    assertThat(visit).as(tile).anyMatch(cell -> cell.startsWith(on));
                }
                case "overview-next" -> {
                    var duty = chosenLine("#child-duties");
                    assertThat(duty).as(tile).contains(shown.get(2));
                    assertThat(duty).as(tile).anyMatch(cell -> isDayIn(cell, shown.get(3)));
                }
                case "overview-actions" -> {
                    assertThat(shown)
                            .as("a child with late work")
                            .noneMatch(line -> line.startsWith("Nothing is late"));
                    assertThat(chosenLine("#child-duties")).as(tile).anyMatch(cell -> cell.startsWith("Late "));
                }
                case "overview-call" -> {
                    window.waitUntil("somebody of the family", () -> inFocus().startsWith("family-person-"));
                    assertThat(shown).anyMatch(line -> line.endsWith("safe adult"));
                    assertThat(overview.said(inFocus())).as(tile).contains("safe adult");
                }
                case "overview-events" -> {
                    assertThat(chosenLine("#overview-allEvents")).as(tile).contains(shown.get(2), shown.get(3));
                    window.press(KeyCode.ESCAPE);
                }
                default -> {
                    window.waitFor("#overviewForm-title");
                    assertThat(window.read("#overviewForm-title")).as(tile).startsWith(titleOfForm(tile, shown));
                    window.press(KeyCode.ESCAPE);
                }
            }
            overview.back();
        }
        assertThat(overview.tiles())
                .contains(
                        "overview-words",
                        "overview-says-WHAT_I_WANT",
                        "overview-says-PEOPLE_WHO_MATTER",
                        "overview-says-HOW_TO_SPEAK_TO_ME",
                        "overview-says-CULTURE_LANGUAGE_FAITH",
                        "overview-worries",
                        "overview-scale",
                        "overview-next",
                        "overview-call",
                        "overview-events",
                        "overview-actions");
    }

    /// What stands in the line that the caret is on.
    private List<String> chosenLine(String table) {
        window.waitUntil("the caret in " + table, () -> window.hasFocus(table));
        return window.onTheWindow(() -> ReadsRows.chosen(window.find(table)));
    }

    private static boolean isBeginningOf(String cell, List<String> shown) {
        return cell.length() > 1
                && shown.stream()
                        .anyMatch(line ->
                                line.lines().findFirst().filter(cell::equals).isPresent());
    }

    private static boolean isDayIn(String cell, String words) {
        return cell.matches("\\d{1,2} \\w{3} \\d{4}.*") && words.contains(cell.replaceFirst("(\\d{4}).*", "$1"));
    }

    private static String titleOfForm(String tile, List<String> shown) {
        return switch (tile) {
            case "overview-worries", "overview-working", "overview-needs", "overview-danger" ->
                "What worries us, what works and what needs to happen for ";
            case "overview-scale" -> "How safe is it for ";
            default -> shown.getFirst() + ": in ";
        };
    }

    @Test
    void whatTheChildWantsIsWrittenInPlaceAndTakenBack() {
        OpenOverview overview = openFirst();
        window.press(KeyCode.DOWN);
        assertThat(window.hasFocus("#overview-says-WHAT_I_WANT")).isTrue();
        window.press(KeyCode.ENTER);
        window.waitFor("#overviewForm-words");
        window.waitUntil("the caret in the words", () -> window.hasFocus("#overviewForm-words"));

        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitUntil("the problem", () -> window.hasFocus("#overviewForm-problems"));
        window.focus("#overviewForm-words");
        window.type("I want to go home to Mum.");
        window.press(KeyCode.ESCAPE);
        overview.waitForIt();
        assertThat(new OpenChild(window).tab()).startsWith("● ");

        // the draft is there again
        window.press(KeyCode.ENTER);
        window.waitUntil(
                "the draft",
                () -> window.shows("#overviewForm-words")
                        && window.read("#overviewForm-words").equals("I want to go home to Mum."));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#done-sentence");
        assertThat(window.read("#done-sentence")).startsWith("“What I want to happen” is saved.");
        window.waitUntil(
                "the words in the tile",
                () -> overview.shown("overview-says-WHAT_I_WANT").contains("I want to go home to Mum."));
        window.waitUntil("no draft", () -> !new OpenChild(window).tab().startsWith("● "));

        window.focus("#done-undo");
        window.press(KeyCode.SPACE);
        // what was typed is a draft again
        window.waitFor("#overviewForm-words");
        assertThat(window.read("#overviewForm-words")).isEqualTo("I want to go home to Mum.");
        assertThat(window.read("#overviewForm-draftNote")).startsWith("Taken back: the record reads as it did before.");
        window.press(KeyCode.ESCAPE);
        overview.waitForIt();
        window.waitUntil(
                "the words gone",
                () -> !overview.shown("overview-says-WHAT_I_WANT").contains("I want to go home to Mum."));
        assertThat(window.shows("#done-sentence")).isFalse();
        assertThat(new OpenChild(window).tab()).startsWith("● ");

        // and is gone once it is not wanted
        window.press(KeyCode.ENTER);
        window.waitFor("#overviewForm-words");
        window.focus("#overviewForm-discard");
        window.press(KeyCode.SPACE);
        window.waitUntil("the safe choice", () -> window.hasFocus("#overviewForm-discardNot"));
        window.press(KeyCode.ESCAPE);
        window.waitFor("#overviewForm-words");
        window.focus("#overviewForm-discard");
        window.press(KeyCode.SPACE);
        window.waitFor("#overviewForm-discardYes");
        window.focus("#overviewForm-discardYes");
        window.press(KeyCode.SPACE);
        overview.waitForIt();
        window.waitUntil("no draft", () -> !new OpenChild(window).tab().startsWith("● "));
    }

    @Test
    void aFormIsThereAgainAfterLockingWithItsTextAndItsCaret() {
        OpenOverview overview = openFirst();
        overview.enter("overview-worries");
        window.waitFor("#overviewForm-danger");
        window.focus("#overviewForm-danger");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("Nobody was there on Saturday.");
        window.press(KeyCode.HOME);

        window.lock();
        window.unlock();

        window.waitFor("#overviewForm-danger");
        window.waitUntil("the caret where it was", () -> window.hasFocus("#overviewForm-danger"));
        window.type("Priya: ");
        assertThat(window.read("#overviewForm-danger")).isEqualTo("Priya: Nobody was there on Saturday.");
    }

    @Test
    void whatWasFinishedCanBeTakenBackThoughTheTabWasClosedAndTheWindowLocked() {
        OpenOverview overview = openFirst();
        rate(overview, "Mum", "A parent", "6", "She is home every evening.");
        rate(overview, "Priya", "A worker", "3", "Nobody was there on Saturday.");
        window.waitUntil("both strips", () -> window.shows("#done-undo") && window.shows("#done-undo-2"));

        window.onTheWindow(() -> window.<TabPane>find("#shell-tabs").getTabs().removeLast());
        window.lock();
        window.unlock();
        window.workList().toFirstLineOfList();
        overview = OpenOverview.ofChosenLine(window);
        window.waitUntil(
                "both dots",
                () -> new OpenOverview(window).said("overview-scale").contains("Mum (a parent): 6 of 10"));
        window.focus("#done-undo-2");
        window.press(KeyCode.SPACE);

        window.waitFor("#overviewForm-rater");
        assertThat(window.read("#overviewForm-rater")).isEqualTo("Mum");
        window.press(KeyCode.ESCAPE);
        overview.waitForIt();
        window.waitUntil(
                "one dot",
                () -> !new OpenOverview(window).said("overview-scale").contains("Mum 6"));
        assertThat(window.shows("#done-undo")).isTrue();
        assertThat(window.shows("#done-undo-2")).isFalse();
    }

    @Test
    void theScaleShowsEachViewWithItsRaterAndItsDay() {
        OpenOverview overview = openFirst();
        rate(overview, "Mum", "A parent", "6", "She is home every evening.");
        rate(overview, "Priya", "A worker", "3", "Nobody was there on Saturday.");

        window.waitUntil("both dots", () -> overview.said("overview-scale").contains("Priya (a worker): 3 of 10"));
        assertThat(overview.said("overview-scale"))
                .contains("Mum (a parent): 6 of 10 on 23 Nov 2026", "Nobody was there on Saturday.");
        assertThat(overview.shown("overview-scale")).contains("Mum (a parent)", "Priya (a worker)");
        assertThat(window.onTheWindow(() -> window.<Node>find("#overview-scaleDots").lookupAll(".dot").stream()
                        .map(Node::getAccessibleText)
                        .toList()))
                .contains("Mum (a parent): 6 of 10 on 23 Nov 2026", "Priya (a worker): 3 of 10 on 23 Nov 2026");
    }

    private void rate(OpenOverview overview, String rater, String whose, String score, String because) {
        overview.enter("overview-scale");
        window.waitFor("#overviewForm-rater");
        window.waitUntil("the caret in the name", () -> window.hasFocus("#overviewForm-rater"));
        window.type(rater);
        window.press(KeyCode.TAB);
        for (int step = 0; step < 4 && !window.read("#overviewForm-whose").contains(whose); step++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.TAB);
        window.type(score);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.type(because);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        overview.waitForIt();
    }

    /// S3-4
    @Test
    void theHeaderIsAlwaysThatOfTheShownTab() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("review");
        work.toFirstLine();
        OpenOverview.ofChosenLine(window);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        work.toFirstLineOfList();
        for (int line = 0; line < 6; line++) {
            window.press(KeyCode.DOWN);
        }
        OpenOverview.ofChosenLine(window);
        assertThat(tabs()).isEqualTo(3);

        for (int turn = 0; turn < 5; turn++) {
            window.press(KeyCode.CONTROL, KeyCode.TAB);
            if (selected() > 0) {
                String tab = window.onTheWindow(
                        () -> tabPane().getSelectionModel().getSelectedItem().getText());
                String header = window.onTheWindow(() -> ((Label) tabPane()
                                .getSelectionModel()
                                .getSelectedItem()
                                .getContent()
                                .lookup("#child-childName"))
                        .getText());
                String called = tab.substring(0, tab.lastIndexOf(' ', tab.indexOf(',') - 1));
                assertThat(header).contains(called);
            }
        }
    }

    private TabPane tabPane() {
        return window.find("#shell-tabs");
    }

    private int tabs() {
        return window.onTheWindow(() -> tabPane().getTabs().size());
    }

    private int selected() {
        return window.onTheWindow(() -> tabPane().getSelectionModel().getSelectedIndex());
    }

    private OpenOverview openFirst() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("see the");
        work.toFirstLine();
        return OpenOverview.ofChosenLine(window);
    }
}
