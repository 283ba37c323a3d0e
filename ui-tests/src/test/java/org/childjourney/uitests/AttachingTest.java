package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.util.Modules;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A drawing is attached to a visit by keyboard, and looked at again where the visit is read.
@ExtendWith(ApplicationExtension.class)
class AttachingTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path pictures;

    private final TheWindow window = new TheWindow();
    private final ChosenFiles files = new ChosenFiles();
    private EveryDress dresses;

    @Start
    void open(Stage stage) {
        KhanFamily.ofAmira().fill(folder);
        dresses = new EveryDress(window, stage, TheWindow.on(stage, folder, files, Modules.EMPTY_MODULE));
    }

    @Test
    void aDrawingIsAttachedAndLookedAtAgain() throws IOException {
        var drawing = pictures.resolve("house.png");
        ImageIO.write(house(), "png", drawing.toFile());
        var letter = pictures.resolve("letter.pdf");
        try (var written = letter()) {
            written.save(letter.toFile());
        }
        var tooLarge = pictures.resolve("film.pdf");
        Files.write(tooLarge, new byte[21 << 20]);
        window.unlock();
        window.workList();
        window.waitUntil("the list", () -> window.hasFocus("#mywork-list"));
        window.press(KeyCode.ENTER);
        var child = new OpenChild(window);
        child.waitForForm();

        files.chooseFiles(tooLarge);
        window.focus("#visit-files-1-add");
        window.press(KeyCode.SPACE);
        window.waitUntil(
                "why not",
                () -> window.wordsOf("#visit").stream()
                        .anyMatch(words -> words.startsWith("film.pdf is larger than 20 MB")));
        files.chooseFiles(drawing, letter);
        window.focus("#visit-files-1-add");
        window.press(KeyCode.SPACE);
        window.waitUntil(
                "the drawing",
                () -> window.wordsOf("#visit").stream().anyMatch(words -> words.startsWith("house.png ·")));
        dresses.look("visit-attached");
        lookAt("visit-files-1-look-1", "house.png");
        dresses.look("visit-preview-picture");
        lookAt("visit-files-1-look-2", "letter.pdf");
        dresses.look("visit-preview-page");
        window.press(KeyCode.ESCAPE);
        window.waitUntil("the preview closed", () -> !window.shows("#visit-files-1-preview"));
        child.recordVisit("9.30", "You drew the house.", "Home matters to her.");
        child.finished();

        window.focus("#child-visits");
        window.press(KeyCode.HOME);
        window.press(KeyCode.ENTER);
        window.waitFor("#record");
        window.waitUntil(
                "the drawing",
                () -> window.wordsOf("#record").stream().anyMatch(words -> words.startsWith("house.png ·")));
        dresses.look("record-attached");
        assertThat(dresses.unreadable()).isEmpty();
        assertThat(dresses.lostFocus()).isEmpty();
    }

    private void lookAt(String button, String name) {
        window.focus("#" + button);
        window.press(KeyCode.SPACE);
        window.waitUntil(
                "the preview of " + name,
                () -> window.shows("#visit-files-1-preview-title")
                        && window.read("#visit-files-1-preview-title").contains(name));
    }

    private static BufferedImage house() {
        var picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 320, 200);
        pen.setColor(Color.BLUE);
        pen.drawRect(100, 90, 120, 90);
        pen.drawPolygon(new int[] {90, 160, 230}, new int[] {90, 30, 90}, 3);
        pen.dispose();
        return picture;
    }

    private static PDDocument letter() throws IOException {
        var letter = new PDDocument();
        var page = new PDPage();
        letter.addPage(page);
        letter.addPage(new PDPage());
        try (var pen = new PDPageContentStream(letter, page)) {
            pen.beginText();
            pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            pen.newLineAtOffset(72, 700);
            pen.showText("Amira is in school every day.");
            pen.endText();
        }
        return letter;
    }
}
