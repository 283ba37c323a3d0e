package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.record.Coverage;

/// The Annex A lists of a workbook that is being loaded, and the day for which they speak: the latest in them, or the
/// one that the person says.
record AnnexALists(Workbook book, ListsInBook found, MonthsUpTo year, Receipt.YearKnown yearKnown)
        implements LoadedReturn {

    /// @param said  the day for which they speak, where the person says it
    /// @param today no list can speak for a day after it
    static AnnexALists of(Workbook book, Optional<LocalDate> said, LocalDate today) throws FilesRefused {
        ListsInBook found = ListsInBook.of(book);
        List<FoundList> lists = found.lists();
        if (lists.stream().allMatch(list -> list.rows().isEmpty())) {
            throw refused(Problem.Kind.LISTS_WITHOUT_ROWS, book.name());
        }
        if (said.filter(today::isBefore).isPresent()) {
            throw refused(Problem.Kind.AS_AT_IN_FUTURE, ReturnDates.write(said.get()));
        }
        LocalDate asAt = said.or(() -> latest(book, lists, today))
                .orElseThrow(() -> refused(Problem.Kind.AS_AT_NOT_KNOWN, book.name()));
        var known = said.isPresent() ? Receipt.YearKnown.DAY_GIVEN : Receipt.YearKnown.LATEST_DAY;
        return new AnnexALists(book, found, new MonthsUpTo(asAt), known);
    }

    private static Optional<LocalDate> latest(Workbook book, List<FoundList> lists, LocalDate today) {
        return lists.stream()
                .flatMap(list -> days(book, list))
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /// A date of birth may be one that is expected.
    private static Stream<LocalDate> days(Workbook book, FoundList list) {
        List<AnnexAColumn> dated = list.list().columns().stream()
                .filter(column -> column.holds() == AnnexAColumn.Holds.DATE && column != AnnexAColumn.BORN)
                .toList();
        return list.rows().stream()
                .flatMap(row ->
                        dated.stream().map(column -> column.read(list.field(row, column), book.countsDaysFrom())))
                .flatMap(text -> ReturnDates.read(text).stream());
    }

    List<FoundList> lists() {
        return found.lists();
    }

    /// Those of several workbooks, earliest first, no two for one day.
    static List<AnnexALists> inOrder(List<AnnexALists> found) throws FilesRefused {
        var lists = new ArrayList<>(found);
        lists.sort(Comparator.comparing(AnnexALists::year));
        for (int next = 1; next < lists.size(); next++) {
            AnnexALists before = lists.get(next - 1);
            AnnexALists after = lists.get(next);
            if (before.asAt().equals(after.asAt())) {
                throw refused(Problem.Kind.AS_AT_TWICE, before.name(), after.name(), ReturnDates.write(after.asAt()));
            }
        }
        return lists;
    }

    private static FilesRefused refused(Problem.Kind kind, String... about) {
        return new FilesRefused(Problem.of(kind, about));
    }

    @Override
    public String name() {
        return book.name();
    }

    @Override
    public LocalDate asAt() {
        return year.last();
    }

    @Override
    public Coverage coverage() {
        return new AnnexACoverage(year, lists()).ofAnyone();
    }

    @Override
    public List<Coverage> coverageOf(ChildReturn child) {
        return new AnnexACoverage(year, lists()).of(child);
    }

    @Override
    public List<String> sha256() {
        return List.of(book.seal().sha256());
    }

    @Override
    public Receipt.Year onReceipt() {
        List<Part> parts = lists().stream().<Part>map(FoundList::list).toList();
        var about = new ArrayList<>(found.otherSheets());
        lists().forEach(list -> about.addAll(list.about()));
        var read = new Receipt.FileRead(name(), parts, book.seal().sha256(), about);
        return new Receipt.Year(name(), asAt(), yearKnown, asAt(), List.of(read), List.of());
    }
}
