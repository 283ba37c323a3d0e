package org.childjourney.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Annex A lists of a workbook, in the order of their numbers, and what is to be said of its other sheets.
record ListsInBook(List<FoundList> lists, List<Receipt.AboutFile> otherSheets) {

    ListsInBook {
        lists = List.copyOf(lists);
        otherSheets = List.copyOf(otherSheets);
    }

    /// A sheet is a list by its name or its title, or else by its headings, if no other is that list.
    static ListsInBook of(Workbook book) throws FilesRefused {
        Map<AnnexAList, FoundList> found = new EnumMap<>(AnnexAList.class);
        var loose = new ArrayList<Workbook.Worksheet>();
        for (Workbook.Worksheet sheet : book.sheets()) {
            Optional<AnnexAList> list = named(sheet);
            if (list.isPresent() && !sheet.rows().isEmpty()) {
                add(book, sheet, list.get(), found);
            } else if (!sheet.rows().isEmpty()) {
                loose.add(sheet);
            }
        }
        var named = List.copyOf(found.keySet());
        var others = new ArrayList<Receipt.AboutFile>();
        for (Workbook.Worksheet sheet : loose) {
            Optional<AnnexAList> list = headed(sheet).filter(one -> !named.contains(one));
            if (list.isPresent()) {
                add(book, sheet, list.get(), found);
            } else {
                others.add(notRead(sheet));
            }
        }
        if (found.isEmpty()) {
            throw FoundList.refused(Problem.Kind.NO_LISTS, book);
        }
        return new ListsInBook(List.copyOf(found.values()), others);
    }

    private static void add(Workbook book, Workbook.Worksheet sheet, AnnexAList list, Map<AnnexAList, FoundList> found)
            throws FilesRefused {
        FoundList before = found.put(list, FoundList.in(book, sheet, list));
        if (before != null) {
            throw FoundList.refused(Problem.Kind.LIST_TWICE, book, before.sheet(), sheet.name(), list.title());
        }
    }

    private static Optional<AnnexAList> named(Workbook.Worksheet sheet) {
        return AnnexAList.called(sheet.name())
                .or(() -> sheet.rows().stream()
                        .findFirst()
                        .flatMap(row -> row.fields().stream().findFirst())
                        .flatMap(AnnexAList::called));
    }

    private static Optional<AnnexAList> headed(Workbook.Worksheet sheet) {
        return FoundList.firstRows(sheet).stream()
                .flatMap(row -> AnnexAList.headedBy(row.fields()).stream())
                .findFirst();
    }

    private static Receipt.AboutFile notRead(Workbook.Worksheet sheet) {
        Optional<Sheet.Row> people = FoundList.firstRows(sheet).stream()
                .filter(row -> AnnexAList.isOfPeople(row.fields()))
                .findFirst();
        return new Receipt.AboutFile(
                people.orElse(sheet.rows().getFirst()).line(),
                Optional.empty(),
                sheet.name(),
                people.isPresent() ? Receipt.AboutFile.Kind.SHEET_NOT_READ : Receipt.AboutFile.Kind.SHEET_WITHOUT_LIST,
                List.of());
    }
}
