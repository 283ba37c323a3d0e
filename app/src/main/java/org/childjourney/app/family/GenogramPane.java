package org.childjourney.app.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.childjourney.app.ui.Focus;
import org.childjourney.family.Genogram;
import org.childjourney.family.Genogram.Measures;
import org.childjourney.family.Genogram.Placed;
import org.childjourney.family.Genogram.Step;
import org.childjourney.family.GenogramLayout;
import org.childjourney.family.Member;
import org.childjourney.family.MemberId;
import org.childjourney.family.Point;

/// The genogram: drawn from the tree in the size of the text, crisp at any size, and walked through with arrow keys.
final class GenogramPane extends Pane {

    private static final Measures MEASURES = new Measures(2.6, 7.2, 1.5, 0.6);
    private static final double SLANT = 0.35;

    private final Consumer<MemberId> focused;
    private final Map<MemberId, PersonNode> people = new LinkedHashMap<>();
    private Optional<Genogram> drawn = Optional.empty();

    /// @param focused what is told who has the focus
    GenogramPane(Consumer<MemberId> focused) {
        this.focused = focused;
        setId("family-genogram");
        getStyleClass().add("genogram");
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    /// @param letter how large a letter is
    void draw(FamilyPage page, double letter) {
        people.clear();
        page.people().forEach(row -> people.put(row.id(), new PersonNode(row, MEASURES, letter)));
        // they are measured as they will be dressed
        getChildren().setAll(people.values());
        applyCss();
        var genogram = GenogramLayout.of(page.tree(), MEASURES, this::labelHeight);
        drawn = Optional.of(genogram);
        var parts = new ArrayList<Node>();
        genogram.households().forEach(ring -> parts.add(ring(ring, letter)));
        genogram.lines().forEach(line -> parts.addAll(line(line, letter)));
        for (Placed placed : genogram.everyone()) {
            parts.add(person(placed, letter));
        }
        getChildren().setAll(parts);
        setMinSize(genogram.width() * letter, genogram.height() * letter);
        setPrefSize(genogram.width() * letter, genogram.height() * letter);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private double labelHeight(Member member) {
        return node(member.id()).labelHeight();
    }

    private PersonNode node(MemberId id) {
        return Optional.ofNullable(people.get(id)).orElseThrow();
    }

    private PersonNode person(Placed placed, double letter) {
        var node = node(placed.member().id());
        double width = MEASURES.label() * letter;
        node.resizeRelocate(
                placed.middle().x() * letter - width / 2,
                (placed.middle().y() - MEASURES.symbol() / 2) * letter,
                width,
                (MEASURES.symbol() + MEASURES.stub() + placed.labelHeight()) * letter);
        node.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                focused.accept(node.id());
            }
        });
        return node;
    }

    private Rectangle ring(Genogram.Ring ring, double letter) {
        var shape = new Rectangle(
                ring.left() * letter,
                ring.top() * letter,
                (ring.right() - ring.left()) * letter,
                (ring.bottom() - ring.top()) * letter);
        shape.getStyleClass().add("household");
        return shape;
    }

    private List<Node> line(Genogram.Line line, double letter) {
        var parts = new ArrayList<Node>();
        for (List<Point> run : line.runs()) {
            parts.add(run(run, letter, "family-line"));
            if (line.kind() == Genogram.Line.Kind.TOGETHER) {
                // a double line: a broad one with a narrow one in the colour of the page on it
                parts.getLast().getStyleClass().add("broad");
                parts.add(run(run, letter, "within"));
            }
        }
        if (line.kind() == Genogram.Line.Kind.APART) {
            line.mark().ifPresent(mark -> parts.addAll(apart(mark, letter)));
        }
        return parts;
    }

    private static Polyline run(List<Point> points, double letter, String style) {
        var run = new Polyline();
        points.forEach(point -> run.getPoints().addAll(point.x() * letter, point.y() * letter));
        run.getStyleClass().add(style);
        return run;
    }

    /// Two slanting strokes across the line.
    private static List<Node> apart(Point mark, double letter) {
        var strokes = new ArrayList<Node>();
        for (double beside : List.of(-SLANT / 2, SLANT / 2)) {
            var stroke = new Line(
                    (mark.x() + beside - SLANT / 2) * letter,
                    (mark.y() + SLANT) * letter,
                    (mark.x() + beside + SLANT / 2) * letter,
                    (mark.y() - SLANT) * letter);
            stroke.getStyleClass().add("family-line");
            strokes.add(stroke);
        }
        return strokes;
    }

    /// Everyone stands where the drawing put them.
    @Override
    protected void layoutChildren() {}

    private void step(KeyEvent press) {
        var step = switch (press.getCode()) {
            case LEFT -> Optional.of(Step.LEFT);
            case RIGHT -> Optional.of(Step.RIGHT);
            case UP -> Optional.of(Step.UP);
            case DOWN -> Optional.of(Step.DOWN);
            default -> Optional.<Step>empty();
        };
        if (step.isEmpty()) {
            return;
        }
        press.consume();
        people.values().stream()
                .filter(Node::isFocused)
                .findFirst()
                .flatMap(from -> drawn.flatMap(genogram -> genogram.next(from.id(), step.get())))
                .ifPresent(to -> node(to).requestFocus());
    }

    /// Whether a person here has the focus, or will have it once the drawing is shown.
    boolean hasFocus() {
        return people.values().stream().anyMatch(Focus::isOn);
    }

    /// The symbol of a person, where they are drawn.
    Optional<PersonNode> of(MemberId id) {
        return Optional.ofNullable(people.get(id));
    }
}
