package org.childjourney.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Annex A workbooks as a test types them: `lists/now.xlsx` and its sheets. A row is typed by the columns that it
/// fills: `CHILD=1, BORN=01/02/2012`.
final class TypedLists implements Workbooks {

    private static final Path TOP = Path.of("lists");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private final Map<Path, List<Workbook.Worksheet>> books = new LinkedHashMap<>();
    private String current = "now";

    /// The folder that holds the workbooks.
    Path folder() {
        return TOP;
    }

    Path file(String name) {
        return TOP.resolve(name + ".xlsx");
    }

    /// What follows stands in another workbook.
    TypedLists book(String name) {
        current = name;
        return this;
    }

    /// A list with its title above the headings, as Ofsted's template has it.
    TypedLists with(AnnexAList list, String... rows) {
        String headings = list.columns().stream().map(AnnexAColumn::heading).collect(Collectors.joining("|"));
        List<String> typed = Stream.of(rows)
                .map(row -> list.columns().stream()
                        .map(column -> filled(column, row))
                        .collect(Collectors.joining("|")))
                .toList();
        return sheet(
                "List_" + (list.place() + 1),
                Stream.concat(Stream.of(list.title(), headings), typed.stream()).toArray(String[]::new));
    }

    private static String filled(AnnexAColumn column, String row) {
        return Stream.of(row.split(", "))
                .filter(cell -> cell.startsWith(column.name() + "="))
                .map(cell -> cell.substring(column.name().length() + 1))
                .findFirst()
                .orElse("");
    }

    /// A sheet of that name, each row with its cells between strokes.
    TypedLists sheet(String name, String... rows) {
        var typed = new ArrayList<Sheet.Row>();
        for (int line = 0; line < rows.length; line++) {
            typed.add(new Sheet.Row(line + 1, List.of(rows[line].split("\\|", -1))));
        }
        typed.removeIf(row -> row.fields().stream().allMatch(String::isBlank));
        books.computeIfAbsent(file(current), _ -> new ArrayList<>()).add(new Workbook.Worksheet(name, typed));
        return this;
    }

    @Override
    public Found at(Path fileOrFolder) {
        List<Path> found = books.keySet().stream()
                .filter(file -> file.equals(fileOrFolder) || TOP.equals(fileOrFolder))
                .toList();
        return new Found.Files(found);
    }

    @Override
    public Opened open(Path file) {
        return new Opened.Read(new Workbook(file, books.getOrDefault(file, List.of()), DAY_0, seal(file)));
    }

    @Override
    public boolean isAsRead(Workbook book) {
        return seal(book.path()).equals(book.seal());
    }

    private Seal seal(Path file) {
        String text = books.getOrDefault(file, List.of()).toString();
        return new Seal(text.length(), 0, Integer.toHexString(text.hashCode()));
    }
}
