package org.childjourney.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives columns their words, and their widths in letters, so that they grow with the text; one of them takes what is
/// left over.
public final class Columns {

    private static final double SCROLL_BAR = 1.5;

    private Columns() {}

    /// How wide a column is in letters: where there is room, and where its words must stand on two lines.
    public record Width(double wide, double tight) {

        public static Width of(double letters) {
            return new Width(letters, letters);
        }
    }

    /// A column that says something of each row.
    public static <R> void say(TableColumn<R, R> column, Function<R, String> words) {
        say(column, words, _ -> "");
    }

    /// @param below what explains the words quietly below them, empty where nothing does
    public static <R> void say(TableColumn<R, R> column, Function<R, String> words, Function<R, String> below) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new WordsCell<>(words, below));
    }

    /// A column that says how each row stands.
    public static <R> void mark(TableColumn<R, R> column, Function<R, Mark.Kind> kind, Function<R, String> words) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new MarkCell<>(kind, words));
    }

    /// The rows stay in the order that they are given in: the one in which they matter.
    public static void keepOrder(TableView<?> table) {
        table.getColumns().forEach(column -> column.setSortable(false));
    }

    /// @param body   a label in the size of the table's text
    /// @param widths the hidden columns take no room
    /// @param rest   the column that takes what is left, at the least its width here
    public static <R> void arrange(
            TableView<R> table, Label body, Map<TableColumn<R, ?>, Width> widths, TableColumn<R, ?> rest) {
        List<TableColumn<R, ?>> fixed =
                widths.keySet().stream().filter(column -> column != rest).toList();
        var onWhat = new ArrayList<Observable>(List.of(table.widthProperty(), body.fontProperty()));
        widths.keySet().forEach(column -> onWhat.add(column.visibleProperty()));
        Observable[] causes = onWhat.toArray(Observable[]::new);
        var isTight = Bindings.createBooleanBinding(
                () -> letters(table, body)
                        < widths.entrySet().stream()
                                .filter(column -> column.getKey().isVisible())
                                .mapToDouble(column -> column.getValue().wide())
                                .sum(),
                causes);
        for (TableColumn<R, ?> column : fixed) {
            column.prefWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> width(widths, column, isTight)
                                    * body.getFont().getSize(),
                            isTight,
                            body.fontProperty()));
        }
        rest.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> {
                            double taken = fixed.stream()
                                    .filter(TableColumn::isVisible)
                                    .mapToDouble(column -> width(widths, column, isTight))
                                    .sum();
                            return Math.max(width(widths, rest, isTight), letters(table, body) - taken)
                                    * body.getFont().getSize();
                        },
                        andAlso(causes, isTight)));
    }

    private static <R> double width(
            Map<TableColumn<R, ?>, Width> widths, TableColumn<R, ?> column, BooleanBinding isTight) {
        var width = widths.getOrDefault(column, Width.of(0));
        return isTight.get() ? width.tight() : width.wide();
    }

    private static Observable[] andAlso(Observable[] causes, Observable another) {
        var all = new ArrayList<>(List.of(causes));
        all.add(another);
        return all.toArray(Observable[]::new);
    }

    /// How many letters fit beside each other, the scroll bar left out.
    private static double letters(TableView<?> table, Label body) {
        return table.getWidth() / body.getFont().getSize() - SCROLL_BAR;
    }

    /// Whether a table has room for so many letters.
    public static BooleanBinding hasRoom(double letters, TableView<?> table, Label body) {
        return Bindings.createBooleanBinding(
                () -> letters(table, body) >= letters, table.widthProperty(), body.fontProperty());
    }
}
