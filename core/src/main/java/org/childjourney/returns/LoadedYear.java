package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Coverage;

/// The files of one year, the year that they are for and the day for which they speak.
record LoadedYear(YearFiles files, CollectionYear year, Receipt.YearKnown yearKnown, LocalDate asAt)
        implements LoadedReturn {

    /// Settles which year each folder is for, earliest first.
    static List<LoadedYear> inOrder(List<YearFiles> found, Optional<Integer> said, Optional<LocalDate> asAt)
            throws FilesRefused {
        LoadedReturn.checkYearIsForOne(said, found.size());
        var years = new ArrayList<LoadedYear>();
        for (YearFiles files : found) {
            Optional<CollectionYear> given = said.map(CollectionYear::new);
            CollectionYear year = given.or(files::likelyYear)
                    .filter(CollectionYear::isPlausible)
                    .orElseThrow(() -> refused(Problem.Kind.YEAR_NOT_KNOWN, files.name()));
            var known = given.isPresent() ? Receipt.YearKnown.GIVEN : Receipt.YearKnown.WORKED_OUT;
            years.add(new LoadedYear(files, year, known, year.last()));
        }
        return LoadedReturn.inOrder(
                years, asAt, (latest, day) -> new LoadedYear(latest.files, latest.year, latest.yearKnown, day));
    }

    private static FilesRefused refused(Problem.Kind kind, String... about) {
        return new FilesRefused(Problem.of(kind, about));
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public Coverage coverage() {
        return said().ofAnyone();
    }

    @Override
    public List<Coverage> coverageOf(ChildReturn child) {
        return List.of(said().of(child));
    }

    private ReturnCoverage said() {
        return new ReturnCoverage(year, asAt, files.sheets().keySet());
    }

    @Override
    public List<String> sha256() {
        return files.sheets().values().stream()
                .map(sheet -> sheet.seal().sha256())
                .toList();
    }

    @Override
    public Receipt.Year onReceipt() {
        List<Receipt.FileRead> read = files.sheets().entrySet().stream()
                .map(entry -> onReceipt(entry.getKey(), entry.getValue()))
                .toList();
        return new Receipt.Year(files.name(), year.last(), yearKnown, asAt, read, files.notRead());
    }

    private static Receipt.FileRead onReceipt(Ssda903Table table, Sheet sheet) {
        var about = new ArrayList<Receipt.AboutFile>();
        List<String> columns = ReturnFinder.columnsNotRead(sheet, table);
        if (!columns.isEmpty()) {
            about.add(new Receipt.AboutFile(
                    1,
                    Optional.of(table),
                    String.join(" ", columns),
                    Receipt.AboutFile.Kind.COLUMNS_NOT_READ,
                    List.of()));
        }
        return new Receipt.FileRead(sheet.name(), List.of(table), sheet.seal().sha256(), about);
    }
}
