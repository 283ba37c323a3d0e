package org.childjourney.app.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// "There is a problem": what is to be put right, all at once, each line a way to its field. It takes the focus.
public final class Problems extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private List<Line> lines = List.of();

    public Problems() {
        getStyleClass().add("problem-summary");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        show(new Label(), List.of());
    }

    /// One thing to put right, and where.
    public record Line(String sentence, Node field, Label beside) {}

    /// Shows the problems and marks their fields; an empty list takes them away.
    public void show(Texts texts, List<Line> found) {
        var title = new Label(texts.say("ui.problem.title"));
        title.getStyleClass().add("section-title");
        show(title, found);
        if (!found.isEmpty()) {
            setAccessibleText(title.getText() + ". "
                    + String.join(" ", found.stream().map(Line::sentence).toList()));
            // a button that is reached by its letter takes the focus after it has acted
            requestFocus();
            Platform.runLater(this::requestFocus);
        }
        for (Line line : found) {
            line.field().pseudoClassStateChanged(WRONG, true);
            line.beside().setText(texts.say("ui.problem.beside", line.sentence()));
            line.beside().setVisible(true);
            line.beside().setManaged(true);
            line.field().setAccessibleHelp(line.sentence());
        }
    }

    private void show(Label title, List<Line> found) {
        for (Line line : lines) {
            line.field().pseudoClassStateChanged(WRONG, false);
            line.field().setAccessibleHelp(null);
            line.beside().setVisible(false);
            line.beside().setManaged(false);
        }
        lines = List.copyOf(found);
        getChildren().setAll(title);
        for (Line line : found) {
            var link = new Hyperlink(line.sentence());
            link.setWrapText(true);
            link.setOnAction(_ -> line.field().requestFocus());
            getChildren().add(link);
        }
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }
}
