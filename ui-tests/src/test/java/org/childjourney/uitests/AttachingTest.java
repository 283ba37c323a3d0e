package org.childjourney.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.util.Modules;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", drawing.toFile());
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
        files.chooseFiles(drawing);
        window.focus("#visit-files-1-add");
        window.press(KeyCode.SPACE);
        window.waitUntil(
                "the drawing",
                () -> window.wordsOf("#visit").stream().anyMatch(words -> words.startsWith("house.png ·")));
        dresses.look("visit-attached");
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
}
