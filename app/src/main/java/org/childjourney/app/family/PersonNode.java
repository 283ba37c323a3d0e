package org.childjourney.app.family;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.childjourney.app.family.FamilyPage.PersonRow;
import org.childjourney.family.Genogram.Measures;
import org.childjourney.family.Member;
import org.childjourney.family.MemberId;

/// A person in the genogram: the symbol with the age in it, and the name and how they are related below. It takes the
/// focus, and says in one sentence who it is.
final class PersonNode extends Pane {

    private static final double DOUBLE = 0.16;

    private final PersonRow person;
    private final StackPane symbol = new StackPane();
    private final VBox label = new VBox();
    private final double letter;
    private final Measures measures;

    /// @param letter how large a letter is
    PersonNode(PersonRow person, Measures measures, double letter) {
        this.person = person;
        this.measures = measures;
        this.letter = letter;
        setId("family-person-" + person.id().relative().map(Object::toString).orElse("child"));
        getStyleClass().add("person");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(person.sentence());
        symbol.getChildren().setAll(symbol());
        label.getStyleClass().add("person-label");
        label.setAlignment(Pos.TOP_CENTER);
        label.getChildren().add(words(person.name(), "person-name"));
        label.getChildren().add(words(person.relation(), "quiet"));
        getChildren().setAll(symbol, label);
    }

    MemberId id() {
        return person.id();
    }

    private static Label words(String text, String style) {
        var words = new Label(text);
        words.setWrapText(true);
        words.getStyleClass().add(style);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    /// How tall the label is, in letters.
    double labelHeight() {
        label.applyCss();
        return label.prefHeight(measures.label() * letter) / letter;
    }

    private List<Node> symbol() {
        double size = measures.symbol() * letter;
        var parts = new ArrayList<Node>();
        parts.add(outline(size));
        if (person.id().isChild()) {
            parts.add(outline(size * (1 - 2 * DOUBLE)));
        }
        if (!person.age().isEmpty()) {
            var age = new Text(person.age());
            age.getStyleClass().add("person-age");
            parts.add(age);
        }
        if (person.member().isDead()) {
            parts.add(stroke(new Line(0, 0, size, size)));
            parts.add(stroke(new Line(0, size, size, 0)));
        }
        return parts;
    }

    private Shape outline(double size) {
        double half = size / 2;
        Shape shape = switch (person.member().symbol()) {
            case SQUARE -> new Rectangle(size, size);
            case CIRCLE -> new Circle(half);
            case DIAMOND -> new Polygon(half, 0, size, half, half, size, 0, half);
            case TRIANGLE -> new Polygon(half, 0, size, size, 0, size);
        };
        shape.getStyleClass().add(person.member().symbol() == Member.Symbol.TRIANGLE ? "triangle" : "outline");
        return stroke(shape);
    }

    private static Shape stroke(Shape shape) {
        shape.getStyleClass().add("symbol");
        return shape;
    }

    @Override
    protected void layoutChildren() {
        double size = measures.symbol() * letter;
        symbol.resizeRelocate((getWidth() - size) / 2, 0, size, size);
        double top = size + measures.stub() * letter;
        label.resizeRelocate(0, top, getWidth(), getHeight() - top);
    }
}
