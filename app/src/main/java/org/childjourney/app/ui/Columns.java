package org.childjourney.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives columns their widths in letters, so that they grow with the text, and one of them what is left over.
public final class Columns {

    private static final double SCROLL_BAR = 20;

    private Columns() {}

    /// @param body   a label in the size of the table's text
    /// @param widths in em; the hidden ones take no room
    /// @param rest   the column that takes what is left, at the least its width here
    public static <R> void arrange(
            TableView<R> table, Label body, Map<TableColumn<R, ?>, Double> widths, TableColumn<R, ?> rest) {
        List<TableColumn<R, ?>> fixed =
                widths.keySet().stream().filter(column -> column != rest).toList();
        for (TableColumn<R, ?> column : fixed) {
            column.prefWidthProperty().bind(em(body, widths, column));
        }
        var onWhat = new ArrayList<Observable>(List.of(table.widthProperty(), body.fontProperty()));
        fixed.forEach(column -> onWhat.add(column.visibleProperty()));
        rest.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double taken = fixed.stream()
                                    .filter(TableColumn::isVisible)
                                    .mapToDouble(
                                            column -> em(body, widths, column).get())
                                    .sum();
                            return Math.max(em(body, widths, rest).get(), table.getWidth() - taken - SCROLL_BAR);
                        },
                        onWhat.toArray(Observable[]::new)));
    }

    /// Hides a column where the table is narrower than this many letters.
    public static void onlyFrom(double letters, TableView<?> table, Label body, TableColumn<?, ?> column) {
        column.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> table.getWidth() >= letters * body.getFont().getSize(),
                        table.widthProperty(),
                        body.fontProperty()));
    }

    private static <R> DoubleBinding em(Label body, Map<TableColumn<R, ?>, Double> widths, TableColumn<R, ?> column) {
        double letters = widths.getOrDefault(column, 0.0);
        return Bindings.createDoubleBinding(() -> letters * body.getFont().getSize(), body.fontProperty());
    }
}
