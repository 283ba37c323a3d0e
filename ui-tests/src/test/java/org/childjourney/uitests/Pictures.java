package org.childjourney.uitests;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of the window for a person to look at, and finds words that are cut off.
final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /// Writes what the window shows now.
    static void take(Stage stage, String name) {
        Image shown = stage.getScene().snapshot(null);
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Labels and buttons whose words do not fit; a table's cells may be cut off, for they can be widened.
    static List<String> cutOff(Parent root) {
        return all(root)
                .filter(node -> node instanceof Labeled && !(node instanceof TableCell) && isSeen(node))
                .map(node -> (Labeled) node)
                .filter(label -> label.getText() != null && !label.getText().isEmpty())
                .filter(label ->
                        drawn(label).filter(text -> text.endsWith("...")).isPresent())
                .map(label -> label.getId() + ": " + label.getText())
                .toList();
    }

    private static Optional<String> drawn(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .findFirst();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Pictures::all))
                : Stream.of(node);
    }

    private static boolean isSeen(Node part) {
        for (Node up = part; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
