package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The family and network of a child, read and written without a mouse.
@ExtendWith(ApplicationExtension.class)
class FamilyTest {

    @TempDir
    private Path folder;

    private final TheWindow window = new TheWindow();

    @Start
    void open(Stage stage) {
        TheWindow.on(stage, folder);
    }

    /// 3.3-1
    @Test
    void addingASiblingWhoHasARecordHereOffersThatRecord() {
        WorkList work = openWork();
        String first = work.lines().getFirst().child();
        String another = work.lines().stream()
                .map(WorkList.Line::child)
                .filter(child -> !child.equals(first) && child.contains(" "))
                .findFirst()
                .orElseThrow();
        OpenOverview.ofChosenLine(window);
        OpenFamily family = OpenFamily.of(window);
        int before = family.linesOfTable();

        family.insert(KeyCode.S);
        assertThat(window.read("#familyForm-kin")).contains("Brother or sister");
        family.write("given", given(another));
        family.write("family", familyName(another));
        window.press(KeyCode.TAB);
        window.waitFor("#familyForm-offerWords");
        assertThat(window.read("#familyForm-offerWords"))
                .containsIgnoringCase(familyName(another))
                .endsWith("has a record here. Is this the same person?");
        window.focus("#familyForm-offer-same");
        window.press(KeyCode.SPACE);
        window.waitUntil(
                "the day of birth", () -> !window.read("#familyForm-born").isBlank());
        window.waitUntil(
                "the link", () -> window.read("#familyForm-offerWords").endsWith("this is their own record here."));
        assertThat(window.shows("#familyForm-offer-same")).isFalse();
        family.finish();

        window.waitUntil("the sibling", () -> family.linesOfTable() == before + 1);
        assertThat(family.said()).anyMatch(said -> said.endsWith("has a record here"));
    }

    private static String familyName(String child) {
        return words(child, true);
    }

    private static String given(String child) {
        return words(child, false);
    }

    /// In the worklist the family name stands first, in capitals; an age may follow the names.
    private static String words(String child, boolean isFamily) {
        String names = child.replaceAll(",.*", "");
        return Arrays.stream(names.split(" "))
                .filter(word -> word.equals(word.toUpperCase(Locale.UK)) == isFamily)
                .collect(Collectors.joining(" "));
    }

    /// 3.3-2
    @Test
    void everySymbolSaysWhoItIsInOneSentence() {
        openWork();
        OpenOverview.ofChosenLine(window);
        OpenFamily family = OpenFamily.of(window);
        family.insert(KeyCode.R);
        family.write("given", "Yusuf");
        family.write("family", "Khan");
        family.finish();
        window.waitUntil(
                "the parent who was added",
                () -> family.said().stream()
                        .anyMatch(said -> said.startsWith("Yusuf Khan, Parent, where they live is not recorded")));
        String father = family.symbols().stream()
                .filter(id -> family.said(id).startsWith("Yusuf Khan"))
                .findFirst()
                .orElseThrow();
        window.waitUntil("the caret on the parent", () -> window.hasFocus("#" + father));

        family.insert(KeyCode.R);
        assertThat(window.read("#familyForm-kin")).contains("Grandparent");
        family.write("given", "Ruth");
        family.write("family", "Khan");
        family.write("knownAs", "Nan");
        family.write("relation", "father’s mother");
        family.answer("lives", KeyCode.N);
        family.answer("safe", KeyCode.Y);
        family.finish();

        window.waitUntil(
                "Nan", () -> family.said().contains("Nan, Ruth Khan, father’s mother, lives elsewhere, safe adult"));
        assertThat(family.said()).allSatisfy(said -> assertThat(said).isNotBlank());
        assertThat(family.symbols()).hasSize(family.linesOfTable());

        // the arrow keys go from Nan down to her son, and the table goes with them
        window.press(KeyCode.DOWN);
        window.waitUntil("her son", () -> window.hasFocus("#" + father));
        int line = family.chosenLine();
        window.press(KeyCode.DOWN);
        assertThat(family.focused()).isPresent().isNotEqualTo(java.util.Optional.of(father));
        assertThat(family.chosenLine()).isNotEqualTo(line);
    }

    /// 3.3-3
    @Test
    void aFamilyNetworkMeetingIsOfferedAnsweredAndPlanned() {
        openWork();
        OpenOverview.ofChosenLine(window);
        OpenFamily family = OpenFamily.of(window);
        window.focus("#family-recordMeeting");
        window.press(KeyCode.SPACE);
        window.waitFor("#familyForm-offered");
        family.write("offered", "2/11");
        family.chooseFirst("answer");
        family.choose("answer", 1);
        family.write("plan", "Nan takes Amira to school.");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor("#familyForm-problems");
        family.write("held", "9/11");
        family.finish();

        window.waitUntil(
                "the meeting",
                () -> window.read("#family-meeting")
                        .equals("Family network meeting: offered 2 Nov 2026, accepted, met 9 Nov 2026."
                                + " Nan takes Amira to school."));
    }

    @Test
    void theTableIsShownInsteadOfTheGenogramWhereThereIsNoRoomForBoth() {
        openWork();
        OpenOverview.ofChosenLine(window);
        OpenFamily.of(window);
        assertThat(window.shows("#family-table")).isTrue();
        assertThat(window.shows("#family-showTable")).isFalse();

        window.resize(1000, 700);
        window.waitUntil("the table to make room", () -> !window.shows("#family-table"));
        window.press(KeyCode.CONTROL, KeyCode.T);
        window.waitUntil("the table", () -> window.shows("#family-table"));
        window.waitUntil("the caret in it", () -> window.hasFocus("#family-table"));
        window.press(KeyCode.CONTROL, KeyCode.T);
        window.waitUntil("the genogram", () -> window.hasFocus("#family-person-child"));
        window.resize(1366, 768);
    }

    private WorkList openWork() {
        WorkList work = window.lookAround();
        work.everyone();
        work.filter("see the");
        work.toFirstLine();
        return work;
    }
}
