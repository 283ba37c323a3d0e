package org.childjourney.app.commands;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.childjourney.app.ui.Csv;

/// Results in rows and columns, as people, spreadsheets or programs read them.
record Table(List<String> columns, Set<String> numbers, List<List<String>> rows) {

    /// How results are written.
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    Table {
        columns = List.copyOf(columns);
        numbers = Set.copyOf(numbers);
        rows = List.copyOf(rows);
    }

    static Table of(List<String> columns, List<List<String>> rows) {
        return new Table(columns, Set.of(), rows);
    }

    String as(Format format) {
        return switch (format) {
            case TABLE -> asTable();
            case CSV -> asCsv();
            case JSON -> asJson();
        };
    }

    /// Only these columns, for a width that a person can read.
    Table with(List<String> chosen) {
        var places = chosen.stream().mapToInt(columns::indexOf).toArray();
        return new Table(
                chosen,
                numbers,
                rows.stream()
                        .map(row -> IntStream.of(places).mapToObj(row::get).toList())
                        .toList());
    }

    private String asTable() {
        int[] widths = IntStream.range(0, columns.size())
                .map(place -> rows.stream()
                        .mapToInt(row -> width(row.get(place)))
                        .reduce(width(columns.get(place)), Math::max))
                .toArray();
        var lines = new StringBuilder(asTableLine(columns, widths));
        rows.forEach(row -> lines.append(asTableLine(row, widths)));
        return lines.toString();
    }

    private String asTableLine(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int place = 0; place < widths.length; place++) {
            String value = row.get(place);
            String room = " ".repeat(widths[place] - width(value));
            boolean number = numbers.contains(columns.get(place));
            line.append(place == 0 ? "" : "  ").append(number ? room + value : value + room);
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int width(String value) {
        return value.codePointCount(0, value.length());
    }

    private String asCsv() {
        return asCsvLine(columns) + rows.stream().map(Table::asCsvLine).collect(Collectors.joining());
    }

    private static String asCsvLine(List<String> row) {
        return Csv.line(row) + "\n";
    }

    private String asJson() {
        return rows.isEmpty()
                ? "[]\n"
                : rows.stream().map(this::asJsonObject).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String asJsonObject(List<String> row) {
        return IntStream.range(0, columns.size())
                .mapToObj(place -> {
                    String column = columns.get(place);
                    String value = row.get(place);
                    return jsonText(column) + ": " + (numbers.contains(column) ? jsonNumber(value) : jsonText(value));
                })
                .collect(Collectors.joining(", ", "  {", "}"));
    }

    private static String jsonNumber(String value) {
        return value.isEmpty() ? "null" : value;
    }

    private static String jsonText(String value) {
        var text = new StringBuilder("\"");
        value.chars().forEach(sign -> {
            switch (sign) {
                case '"', '\\' -> text.append('\\').append((char) sign);
                default -> {
                    if (sign < ' ') {
                        text.append("\\u%04x".formatted(sign));
                    } else {
                        text.append((char) sign);
                    }
                }
            }
        });
        return text.append('"').toString();
    }
}
