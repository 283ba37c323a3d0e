package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.util.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.childjourney.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A practice manager looks at the team, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class TeamTest {

    private static final Pattern OF = Pattern.compile("\\d+ of (\\d+)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+).*");
    private static final int FIGURES = 9;

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();
    private final ChosenFiles files = new ChosenFiles();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        this.dresses = new EveryDress(window, stage, TheWindow.on(stage, folder, files, Modules.EMPTY_MODULE));
    }

    @Test
    void everyFigureOpensAsManyLinesAsItSays() throws IOException {
        lookAroundAs(Role.PRACTICE_MANAGER);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.waitFor("#team-people");
        window.waitUntil("the people of the team", () -> size("#team-people") > 0);
        assertThat(window.read("#team-confidence")).contains("% recorded", "% dates only", "% from file");
        dresses.look("team-people");

        var opened = new ArrayList<String>();
        for (int figure = 0; figure < FIGURES; figure++) {
            String said = figure();
            window.press(KeyCode.ENTER);
            window.waitUntil("the lines", () -> window.hasFocus("#team-lines"));
            assertThat(size("#team-lines")).as(window.read("#team-opened")).isEqualTo(number(said));
            opened.add(window.read("#team-opened"));
            if (figure == 0) {
                dresses.look("team-children");
            }
            window.press(KeyCode.ESCAPE);
            window.waitUntil("the people", () -> window.hasFocus("#team-people"));
            window.press(KeyCode.RIGHT);
        }
        assertThat(opened).doesNotHaveDuplicates();

        for (String gap : List.of("unnamed", "unseen", "undecided", "manager")) {
            window.focus("#team-gap-" + gap);
            String said = window.read("#team-gap-" + gap);
            window.press(KeyCode.SPACE);
            assertThat(size("#team-lines"))
                    .as(said)
                    .isEqualTo(Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1)));
        }
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        dresses.look("team-gaps");
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.waitUntil("drift", () -> window.hasFocus("#team-drift"));
        dresses.look("team-drift");
        exportsWhatIsSeen();
        window.press(KeyCode.ENTER);
        window.waitFor("#child-childName");

        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    private void exportsWhatIsSeen() throws IOException {
        Path file = folder.resolve("drift.csv");
        files.choose(folder, file);
        window.press(KeyCode.CONTROL, KeyCode.E);
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(size("#team-drift") + 1);
        assertThat(lines.getFirst()).startsWith("Child,Where it stands,Days,");
    }

    @Test
    void aChildWithoutAWorkerIsGivenOneInAFewKeys() {
        lookAroundAs(Role.PRACTICE_MANAGER);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.waitUntil("the people of the team", () -> size("#team-people") > 0);
        chooseATeamWithAChildWithoutAWorker();
        window.focus("#team-people");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.RIGHT);
        String chosen = place();
        Object person = firstPerson();
        window.focus("#team-gap-unnamed");
        window.press(KeyCode.SPACE);
        window.waitUntil("the gap", () -> window.hasFocus("#team-lines"));
        int before = size("#team-lines");
        assertThat(before).isPositive();
        String owners = window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#team-lines"))
                .getFirst()
                .getLast());

        var keys = new CountedKeys(window);
        keys.press(KeyCode.ALT, KeyCode.W);
        window.waitUntil("the form", () -> window.hasFocus("#give-worker"));
        String worker = window.read("#give-workerHint").split(" \\d")[0];
        keys.tell(owners.split(", ")[0]);
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitUntil("why not", () -> window.shows("#give-workerProblem"));
        assertThat(window.read("#give-workerProblem")).contains("Managers can\u2019t be named worker", worker);
        dresses.look("team-give");

        window.onTheWindow(() -> {
            window.<TextField>find("#give-worker").setText("");
            return true;
        });
        window.focus("#give-worker");
        keys.tell(worker);
        keys.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#done-sentence");
        window.waitUntil("the gap is closed", () -> unnamed() == before - 1);
        assertThat(keys.count()).isLessThanOrEqualTo(4);
        dresses.look("team-given");
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(firstPerson()).as("the people, read again").isNotSameAs(person);
        assertThat(place()).isEqualTo(chosen);

        window.focus("#done-undo");
        window.press(KeyCode.SPACE);
        window.waitUntil("the form again", () -> window.shows("#give-worker"));
        window.press(KeyCode.ESCAPE);
        window.waitFor("#team-gap-unnamed");
        window.waitUntil("the gap again", () -> unnamed() == before);
        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    private void chooseATeamWithAChildWithoutAWorker() {
        int teams = window.onTheWindow(
                () -> window.<ComboBox<?>>find("#team-which").getItems().size());
        for (int team = 0; team < teams && unnamed() == 0; team++) {
            int next = team;
            var before = people();
            boolean isOther = window.onTheWindow(() -> {
                var which = window.<ComboBox<?>>find("#team-which").getSelectionModel();
                boolean moves = which.getSelectedIndex() != next;
                which.select(next);
                return moves;
            });
            window.waitUntil("another team", () -> !isOther || !people().equals(before));
        }
    }

    private List<String> people() {
        return window.onTheWindow(() -> ReadsRows.of(window.<TableView<?>>find("#team-people")).stream()
                .map(List::getFirst)
                .toList());
    }

    private int unnamed() {
        return window.onTheWindow(() -> {
            String said = window.<Button>find("#team-gap-unnamed").getText();
            return Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1));
        });
    }

    @Test
    void whoDoesNotManageIsToldWhy() {
        lookAroundAs(Role.SOCIAL_WORKER);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.waitFor("#team-people");

        assertThat(window.wordsOf("#team")).anyMatch(words -> words.contains("is for practice managers"));
        assertThat(size("#team-people")).isZero();
        dresses.look("team-not");
        assertThat(dresses.unreadable()).isEmpty();
    }

    private void lookAroundAs(Role role) {
        window.begin("#welcome-invented");
        window.onTheWindow(() -> {
            window.<ComboBox<Role>>find("#new-role").setValue(role);
            return true;
        });
        window.introduce();
        window.typeBackTheCode();
        window.workList();
    }

    private int size(String list) {
        return window.onTheWindow(
                () -> window.<TableView<?>>find(list).getItems().size());
    }

    private Object firstPerson() {
        return window.onTheWindow(
                () -> window.<TableView<?>>find("#team-people").getItems().getFirst());
    }

    /// Whose cell is chosen, and of which column.
    private String place() {
        return window.onTheWindow(() -> {
            TableView<?> people = window.find("#team-people");
            TablePosition<?, ?> at = people.getFocusModel().getFocusedCell();
            return ReadsRows.of(people).get(at.getRow()).getFirst()
                    + at.getTableColumn().getId();
        });
    }

    /// What the chosen cell says.
    private String figure() {
        return window.onTheWindow(() -> {
            TableView<?> people = window.find("#team-people");
            TablePosition<?, ?> at = people.getFocusModel().getFocusedCell();
            return ReadsRows.of(people).get(at.getRow()).get(at.getColumn());
        });
    }

    private static int number(String said) {
        var of = OF.matcher(said);
        if (of.matches()) {
            return Integer.parseInt(of.group(1));
        }
        var number = NUMBER.matcher(said);
        assertThat(number.matches()).as(said).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
