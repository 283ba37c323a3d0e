package org.childjourney.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An Annex A list as it lies in a workbook: which sheet, where its columns stand, and the rows below their headings.
record FoundList(
        AnnexAList list,
        String sheet,
        int headings,
        Map<AnnexAColumn, Integer> places,
        List<String> notRead,
        List<Sheet.Row> rows) {

    /// A title, remarks or a blank row may stand above the headings.
    private static final int FURTHEST_DOWN = 20;

    FoundList {
        places = Map.copyOf(places);
        notRead = List.copyOf(notRead);
        rows = List.copyOf(rows);
    }

    /// The list that stands in a sheet.
    static FoundList in(Workbook book, Workbook.Worksheet sheet, AnnexAList list) throws FilesRefused {
        List<Sheet.Row> top = firstRows(sheet);
        for (int place = 0; place < top.size(); place++) {
            List<String> headings = top.get(place).fields();
            if (headings.stream().anyMatch(list.neededColumns().getFirst()::isHeaded)) {
                return below(book, sheet, list, place);
            }
        }
        throw refused(
                Problem.Kind.LIST_WITHOUT_HEADINGS,
                book,
                sheet.name(),
                list.title(),
                list.neededColumns().getFirst().heading());
    }

    /// The rows among which the headings are looked for.
    static List<Sheet.Row> firstRows(Workbook.Worksheet sheet) {
        return sheet.rows().stream().limit(FURTHEST_DOWN).toList();
    }

    private static FoundList below(Workbook book, Workbook.Worksheet sheet, AnnexAList list, int place)
            throws FilesRefused {
        Sheet.Row headings = sheet.rows().get(place);
        Map<AnnexAColumn, Integer> places = new EnumMap<>(AnnexAColumn.class);
        var notRead = new ArrayList<String>();
        for (int column = 0; column < headings.fields().size(); column++) {
            String said = headings.fields().get(column).strip();
            Optional<AnnexAColumn> known =
                    list.columns().stream().filter(one -> one.isHeaded(said)).findFirst();
            if (known.isEmpty() && !said.isEmpty()) {
                notRead.add(said);
            }
            if (known.isPresent() && places.put(known.get(), column) != null) {
                throw refused(
                        Problem.Kind.LIST_COLUMN_TWICE,
                        book,
                        sheet.name(),
                        known.get().heading());
            }
        }
        List<AnnexAColumn> missing = list.neededColumns().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw refused(
                    Problem.Kind.LIST_COLUMN_MISSING,
                    book,
                    sheet.name(),
                    list.title(),
                    missing.getFirst().heading());
        }
        List<Sheet.Row> rows = sheet.rows().subList(place + 1, sheet.rows().size());
        return new FoundList(list, sheet.name(), headings.line(), places, notRead, rows);
    }

    static FilesRefused refused(Problem.Kind kind, Workbook book, String... more) {
        var about = new ArrayList<String>(List.of(book.name()));
        about.addAll(List.of(more));
        return new FilesRefused(new Problem(kind, about));
    }

    /// What a row has in a column; empty where the sheet has no such column.
    String field(Sheet.Row row, AnnexAColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.fields().size() ? "" : row.fields().get(place);
    }

    List<Receipt.AboutFile> about() {
        var about = new ArrayList<Receipt.AboutFile>();
        if (!notRead.isEmpty()) {
            about.add(note(String.join("; ", notRead), Receipt.AboutFile.Kind.COLUMNS_NOT_READ));
        }
        String missing = list.columns().stream()
                .filter(column -> column.holds() != AnnexAColumn.Holds.NOT_KEPT && !places.containsKey(column))
                .map(AnnexAColumn::heading)
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            about.add(note(missing, Receipt.AboutFile.Kind.COLUMNS_NOT_THERE));
        }
        return about;
    }

    private Receipt.AboutFile note(String what, Receipt.AboutFile.Kind kind) {
        return new Receipt.AboutFile(headings, Optional.of(list), what, kind, List.of());
    }
}
