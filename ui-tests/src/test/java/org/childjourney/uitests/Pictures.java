package org.childjourney.uitests;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Parts;

/// Takes pictures of the window for a person to look at, and finds words that are cut off.
final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /// Writes what the window shows now.
    static void take(Stage stage, String name) {
        write(stage.getScene().snapshot(null), name);
    }

    /// Writes all that can be scrolled to, where the window has room for a part of it only.
    static void takeWhole(Stage stage, String name) {
        all(stage.getScene().getRoot())
                .filter(node -> node instanceof ScrollPane && isSeen(node))
                .map(node -> (ScrollPane) node)
                .filter(scroll -> scroll.getContent() != null
                        && scroll.getContent().getLayoutBounds().getHeight()
                                > scroll.getViewportBounds().getHeight() + 1)
                .findFirst()
                .ifPresent(scroll -> write(scroll.getContent().snapshot(onTheWindow(stage), null), name + "-whole"));
    }

    /// On the colour that the window has behind everything.
    private static SnapshotParameters onTheWindow(Stage stage) {
        var parameters = new SnapshotParameters();
        if (stage.getScene().getRoot() instanceof Region root && root.getBackground() != null) {
            root.getBackground().getFills().forEach(behind -> parameters.setFill(behind.getFill()));
        }
        return parameters;
    }

    private static void write(Image shown, String name) {
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

    /// Words that do not fit their place, stand outside the window or over each other.
    static List<String> unreadable(Parent root) {
        var words = all(root)
                .filter(node -> node instanceof Labeled && !isCell(node) && isSeen(node))
                .map(node -> (Labeled) node)
                .filter(label -> label.getText() != null && !label.getText().isEmpty())
                .toList();
        var typed = all(root)
                .filter(node -> node instanceof TextField && isSeen(node) && isTooLong((TextField) node))
                .map(field -> "too long " + field.getId());
        var marks = all(root)
                .filter(node -> node instanceof Mark && isCell(node) && isSeen(node))
                .map(node -> (Mark) node)
                .filter(mark ->
                        mark.getWidth() > mark.getParent().getLayoutBounds().getWidth())
                .map(mark -> "cut off in its cell " + mark.getAccessibleText());
        var inCells = all(root)
                .filter(node -> node instanceof Text && isSeen(node))
                .map(node -> (Text) node)
                .filter(text -> !text.getText().isEmpty())
                .filter(text -> cell(text).filter(cell -> isHigher(text, cell)).isPresent()
                        || isCell(text) && text.getText().endsWith("..."))
                .map(text -> "cut off in its cell " + text.getText());
        return Stream.of(
                        typed,
                        marks,
                        inCells,
                        words.stream().filter(Pictures::isCutOff).map(label -> "cut off " + name(label)),
                        words.stream().filter(label -> isOutside(label, root)).map(label -> "outside " + name(label)),
                        overlapping(words, root))
                .flatMap(found -> found)
                .toList();
    }

    private static String name(Labeled label) {
        return label.getId() + ": " + label.getText();
    }

    private static boolean isCell(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof TableCell || up instanceof ListView) {
                return true;
            }
        }
        return false;
    }

    /// The cell of a table or a list in which words stand.
    private static Optional<Node> cell(Node words) {
        for (Node up = words; up != null; up = up.getParent()) {
            if (up instanceof TableCell || up instanceof ListCell) {
                return Optional.of(up);
            }
        }
        return Optional.empty();
    }

    /// Whether a line of the words, or the half of one, is outside the cell.
    private static boolean isHigher(Text words, Node cell) {
        Bounds at = inScene(words);
        Bounds room = inScene(cell);
        return at.getMinY() < room.getMinY() - 1 || at.getMaxY() > room.getMaxY() + 1;
    }

    private static boolean isTooLong(TextField field) {
        return field.lookupAll(".text").stream()
                .anyMatch(text -> text.getLayoutBounds().getWidth() > field.getWidth());
    }

    private static boolean isCutOff(Labeled label) {
        return drawn(label).filter(text -> text.endsWith("...")).isPresent();
    }

    /// What can be scrolled to is not outside, unless it must be scrolled both ways.
    private static boolean isOutside(Labeled label, Parent root) {
        Bounds at = inScene(label);
        Optional<Node> scrolled = scrolled(label);
        Bounds room = inScene(scrolled.orElse(root));
        boolean isBeside = at.getMinX() < room.getMinX() - 1 || at.getMaxX() > room.getMaxX() + 1;
        boolean isBelow = at.getMinY() < room.getMinY() - 1 || at.getMaxY() > room.getMaxY() + 1;
        return isBeside || isBelow && scrolled.isEmpty();
    }

    private static Optional<Node> scrolled(Node part) {
        for (Node up = part.getParent(); up != null; up = up.getParent()) {
            if (up.getStyleClass().contains("viewport")) {
                return Optional.of(up);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> overlapping(List<Labeled> words, Parent root) {
        return words.stream()
                .flatMap(one -> words.stream()
                        .filter(other -> words.indexOf(one) < words.indexOf(other)
                                && !Parts.isWithin(one, other)
                                && !Parts.isWithin(other, one)
                                && overlap(shown(one, root), shown(other, root)))
                        .map(other -> name(one) + " over " + name(other)));
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > 2
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > 2;
    }

    /// The part of it that is on the screen.
    private static Bounds shown(Node part, Parent root) {
        Bounds seen = within(inScene(part), inScene(root));
        for (Optional<Node> up = scrolled(part); up.isPresent(); up = scrolled(up.get())) {
            seen = within(seen, inScene(up.get()));
        }
        return seen;
    }

    private static Bounds within(Bounds at, Bounds room) {
        double left = Math.max(at.getMinX(), room.getMinX());
        double top = Math.max(at.getMinY(), room.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(at.getMaxX(), room.getMaxX()) - left),
                Math.max(0, Math.min(at.getMaxY(), room.getMaxY()) - top));
    }

    private static Bounds inScene(Node part) {
        return part.localToScene(part.getLayoutBounds());
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
