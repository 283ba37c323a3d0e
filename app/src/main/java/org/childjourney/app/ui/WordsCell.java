package org.childjourney.app.ui;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// A cell whose words go on to the next line where the column is too narrow, so that none is cut off. What explains
/// them can stand quietly below.
public final class WordsCell<R> extends TableCell<R, R> {

    private static final double AROUND = 18;

    private final Function<R, String> words;
    private final Function<R, String> below;
    private final Text shown = new Text();
    private final Text quiet = new Text();
    private final VBox both = new VBox(shown, quiet);

    public WordsCell(Function<R, String> words, Function<R, String> below) {
        this.words = words;
        this.below = below;
        shown.getStyleClass().add("cell-words");
        quiet.getStyleClass().add("cell-quiet");
        both.getStyleClass().add("cell-lines");
        shown.wrappingWidthProperty().bind(widthProperty().subtract(AROUND));
        quiet.wrappingWidthProperty().bind(widthProperty().subtract(AROUND));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        shown.setText(words.apply(row));
        quiet.setText(below.apply(row));
        Shown.set(quiet, !quiet.getText().isEmpty());
        // what is read out, and what a test reads
        setText(quiet.isVisible() ? shown.getText() + ", " + quiet.getText() : shown.getText());
        setGraphic(both);
    }
}
