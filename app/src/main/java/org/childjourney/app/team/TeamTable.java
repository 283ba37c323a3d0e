package org.childjourney.app.team;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.childjourney.app.ui.Columns;
import org.childjourney.app.ui.Csv;

/// One list of the screen: its columns, what the filter leaves of it, and the same as a file.
final class TeamTable<R> {

    private final TableView<R> table = new TableView<>();
    private final ObservableList<R> all = FXCollections.observableArrayList();
    private final FilteredList<R> filtered = new FilteredList<>(all);
    private final Map<TableColumn<R, R>, Function<R, String>> said = new LinkedHashMap<>();
    private final Map<TableColumn<R, ?>, Columns.Width> widths = new LinkedHashMap<>();
    private final Function<R, ?> key;
    private Optional<TableColumn<R, ?>> first = Optional.empty();

    /// @param key what is the same about a row that is read again
    TeamTable(String id, String called, Function<R, ?> key) {
        this.key = key;
        table.setId(id);
        table.setAccessibleText(called);
        var sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    /// Cells are chosen one by one, at first those of a column.
    void chooseCells(TableColumn<R, ?> column) {
        first = Optional.of(column);
        table.getSelectionModel().setCellSelectionEnabled(true);
    }

    TableView<R> table() {
        return table;
    }

    Optional<R> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    TableColumn<R, R> column(
            String id, String heading, Columns.Width width, Function<R, String> words, Function<R, String> below) {
        var column = new TableColumn<R, R>(heading);
        column.setId(id);
        Columns.say(column, words, below);
        column.setComparator(Comparator.comparing(words));
        add(
                column,
                width,
                row -> Stream.of(words.apply(row), below.apply(row))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
        return column;
    }

    void add(TableColumn<R, R> column, Columns.Width width, Function<R, String> words) {
        table.getColumns().add(column);
        widths.put(column, width);
        said.put(column, words);
    }

    /// @param body a label in the size of the table's text
    void arrange(Label body, TableColumn<R, R> rest) {
        Columns.arrange(table, body, widths, rest);
    }

    /// Reads the list anew: the chosen row and column stay chosen where the row is still there, else what has come into
    /// its place.
    void show(List<R> rows) {
        stay(() -> all.setAll(rows));
    }

    void filter(String typed) {
        var words = typed.toLowerCase(Locale.UK).strip().split("\\s+");
        stay(() -> filtered.setPredicate(row -> {
            String searched = cells(row).collect(Collectors.joining(" ")).toLowerCase(Locale.UK);
            return Arrays.stream(words).allMatch(searched::contains);
        }));
    }

    private void stay(Runnable change) {
        var at = table.getFocusModel().getFocusedCell();
        var chosen = chosen().map(key);
        change.run();
        int last = table.getItems().size() - 1;
        var selection = table.getSelectionModel();
        // a choice that stands already would not take the focus with it
        selection.clearSelection();
        if (last >= 0) {
            int row = IntStream.rangeClosed(0, last)
                    .filter(place ->
                            chosen.equals(Optional.of(key.apply(table.getItems().get(place)))))
                    .findFirst()
                    .orElse(Math.clamp(at.getRow(), 0, last));
            selection.select(row, at.getRow() < 0 ? first.orElse(null) : at.getTableColumn());
        }
    }

    /// The rows that are seen, in the order in which they are, as lines of a file with its headings.
    List<String> csv() {
        return Stream.concat(
                        Stream.of(Csv.line(said.keySet().stream()
                                .map(column -> column.getText().replace('\n', ' '))
                                .toList())),
                        table.getItems().stream().map(row -> Csv.line(cells(row).toList())))
                .toList();
    }

    private Stream<String> cells(R row) {
        return said.values().stream().map(words -> words.apply(row));
    }
}
