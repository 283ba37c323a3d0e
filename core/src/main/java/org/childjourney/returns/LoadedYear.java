package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The files of one year, the year that they are for and the day for which they speak.
record LoadedYear(YearFiles files, CollectionYear year, Receipt.YearKnown yearKnown, LocalDate asAt) {

    private static final int FIRST_YEAR = 1992;
    private static final int LAST_YEAR = 2099;

    /// Settles which year each folder is for, earliest first.
    static List<LoadedYear> inOrder(List<YearFiles> found, Optional<Integer> said, Optional<LocalDate> asAt)
            throws FilesRefused {
        if (said.isPresent() && found.size() > 1) {
            throw refused(Problem.Kind.YEAR_FOR_SEVERAL, String.valueOf(found.size()));
        }
        var years = new ArrayList<LoadedYear>();
        for (YearFiles files : found) {
            Optional<CollectionYear> given = said.map(CollectionYear::new);
            CollectionYear year = given.or(files::likelyYear)
                    .filter(one -> one.ending() >= FIRST_YEAR && one.ending() <= LAST_YEAR)
                    .orElseThrow(() -> refused(Problem.Kind.YEAR_NOT_KNOWN, files.name()));
            var known = given.isPresent() ? Receipt.YearKnown.GIVEN : Receipt.YearKnown.WORKED_OUT;
            years.add(new LoadedYear(files, year, known, year.last()));
        }
        years.sort(Comparator.comparing(LoadedYear::year));
        for (int next = 1; next < years.size(); next++) {
            LoadedYear before = years.get(next - 1);
            LoadedYear after = years.get(next);
            if (before.year.equals(after.year)) {
                throw refused(Problem.Kind.YEAR_TWICE, before.files.name(), after.files.name(), before.written());
            }
        }
        if (asAt.isPresent() && !years.isEmpty()) {
            years.add(years.removeLast().speakingFor(asAt.get()));
        }
        return years;
    }

    private LoadedYear speakingFor(LocalDate day) throws FilesRefused {
        if (!year.has(day)) {
            throw refused(Problem.Kind.AS_AT_OUTSIDE_YEAR, ReturnDates.write(day), written());
        }
        return new LoadedYear(files, year, yearKnown, day);
    }

    private String written() {
        return ReturnDates.write(year.last());
    }

    private static FilesRefused refused(Problem.Kind kind, String... about) {
        return new FilesRefused(Problem.of(kind, about));
    }

    ReturnCoverage coverage() {
        return new ReturnCoverage(year, asAt, files.sheets().keySet());
    }

    Receipt.Year onReceipt() {
        List<Receipt.FileRead> read = files.sheets().entrySet().stream()
                .map(entry -> new Receipt.FileRead(
                        entry.getValue().name(),
                        entry.getKey(),
                        entry.getValue().rows().size(),
                        entry.getValue().seal().sha256(),
                        ReturnFinder.columnsNotRead(entry.getValue(), entry.getKey())))
                .toList();
        return new Receipt.Year(files.name(), year.last(), yearKnown, asAt, read, files.notRead());
    }
}
