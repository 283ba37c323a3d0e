package org.childjourney.uitests;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// Reads the lines of a table that can be seen, as they are shown.
final class ReadsRows {

    private ReadsRows() {}

    static List<List<String>> of(TableView<?> table) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> shown && !shown.isEmpty() && shown.isVisible())
                .map(row -> (TableRow<?>) row)
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(ReadsRows::cells)
                .toList();
    }

    /// The chosen line; nothing where none is chosen, or it cannot be seen.
    static List<String> chosen(TableView<?> table) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof TableRow<?> shown && !shown.isEmpty() && shown.isSelected())
                .map(row -> (TableRow<?>) row)
                .findFirst()
                .map(ReadsRows::cells)
                .orElseGet(List::of);
    }

    private static List<String> cells(TableRow<?> row) {
        return row.lookupAll(".table-cell").stream()
                .flatMap(ReadsRows::cell)
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .map(cell -> Optional.ofNullable(cell.getText()).orElse(""))
                .toList();
    }

    private static Stream<TableCell<?, ?>> cell(Node node) {
        return node instanceof TableCell<?, ?> cell ? Stream.of(cell) : Stream.empty();
    }
}
