package org.childjourney.app.ui;

import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/// A cell that says how its row stands, on two lines where the column is too narrow for one.
public final class MarkCell<R> extends TableCell<R, R> {

    private final Function<R, Mark.Kind> kind;
    private final Function<R, String> words;

    public MarkCell(Function<R, Mark.Kind> kind, Function<R, String> words) {
        this.kind = kind;
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
        } else {
            setText(words.apply(row));
            var mark = new Mark(kind.apply(row), words.apply(row));
            mark.wrapWithin(widthProperty());
            setGraphic(mark);
        }
    }
}
