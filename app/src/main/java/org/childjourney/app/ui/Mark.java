package org.childjourney.app.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How something stands, as it is always shown: a glyph, a word and a bar, so that colour never speaks alone.
public final class Mark extends HBox {

    /// The kinds of mark, worst first.
    public enum Kind {
        LATE("stands-late"),
        SOON("stands-soon"),
        DATES_ONLY("stands-dates"),
        OPEN("stands-open"),
        DONE("stands-done"),
        FROM_FILE("stands-file"),
        ENDED("stands-ended");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    /// What of a cell is around the words, as so many letters.
    private static final double AROUND = 3.2;

    private final Label label = new Label();

    public Mark(Kind kind, String words) {
        var glyph = new Region();
        glyph.getStyleClass().add("glyph");
        label.setText(words);
        label.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("stands", kind.styleClass);
        getChildren().setAll(glyph, label);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(words);
    }

    /// Lets the words go on to the next line where a cell of a table is too narrow for them.
    void wrapWithin(ObservableDoubleValue cell) {
        label.setWrapText(true);
        label.setMinSize(0, USE_PREF_SIZE);
        label.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(0, cell.get() - AROUND * label.getFont().getSize()),
                        cell,
                        label.fontProperty()));
    }

    /// A table asks how high it is without saying how wide, which would be the height of one line.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 && label.isWrapText() ? prefWidth(width) : width);
    }

    /// Lets the words go on to the next line where there is little room.
    public void wrap() {
        label.setWrapText(true);
        label.setMinSize(0, USE_PREF_SIZE);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }
}
