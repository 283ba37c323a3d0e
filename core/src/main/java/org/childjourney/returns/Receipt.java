package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of every entry of the files of an import (a row of a table, an element of a message): kept, changed,
/// unchanged or refused, and why. It quotes ids, codes and dates of the files, and
/// never who the worker is. `notLoaded` says why other files that were given were not.
public record Receipt(List<Year> years, List<Row> rows, List<Remark> remarks, List<Problem> notLoaded) {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    public Receipt {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        notLoaded = List.copyOf(notLoaded);
    }

    Receipt(List<Year> years, List<Row> rows, List<Remark> remarks) {
        this(years, rows, remarks, List.of());
    }

    /// One receipt for several returns, and for files that were not loaded. A file that one of them has no place for,
    /// and another has read, was read.
    static Receipt together(List<Receipt> receipts, List<Problem> notLoaded) {
        Set<String> read = receipts.stream()
                .flatMap(receipt -> receipt.years.stream())
                .flatMap(year -> year.files.stream())
                .map(file -> file.name.substring(file.name.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return new Receipt(
                receipts.stream()
                        .flatMap(receipt -> receipt.years.stream())
                        .map(year -> year.withoutNotRead(read))
                        .toList(),
                receipts.stream().flatMap(receipt -> receipt.rows.stream()).toList(),
                receipts.stream().flatMap(receipt -> receipt.remarks.stream()).toList(),
                notLoaded);
    }

    /// One folder or file: the collection year that it is for, the day for which it speaks, and its files.
    public record Year(
            String folder,
            LocalDate yearEnding,
            YearKnown yearKnown,
            LocalDate asAt,
            List<FileRead> files,
            List<String> notRead) {

        public Year {
            files = List.copyOf(files);
            notRead = List.copyOf(notRead);
        }

        private Year withoutNotRead(Set<String> readElsewhere) {
            return new Year(
                    folder,
                    yearEnding,
                    yearKnown,
                    asAt,
                    files,
                    notRead.stream()
                            .filter(name -> !readElsewhere.contains(name))
                            .toList());
        }

        public String sentence() {
            return ReturnWords.sentence("year." + yearKnown, List.of(folder, yearEnding, asAt));
        }
    }

    /// Whether the person said the year, it was worked out from the dates in the files, or they say it themselves.
    public enum YearKnown {
        GIVEN,
        WORKED_OUT,
        SAID_IN_FILE,
        /// Of lists that are for no year: the latest day in them.
        LATEST_DAY,
        /// Of lists that are for no year: the day that the person says.
        DAY_GIVEN
    }

    /// A file that was read, the parts of the return that it may hold, and what is to be said of it as a whole.
    public record FileRead(String name, List<Part> parts, String sha256, List<AboutFile> about) {

        public FileRead {
            parts = List.copyOf(parts);
            about = List.copyOf(about);
        }
    }

    /// Something about a file that concerns no entry in particular, such as columns that were not read.
    public record AboutFile(int line, Optional<Part> part, String value, Kind kind, List<Object> about) {

        public AboutFile {
            about = List.copyOf(about);
        }

        /// What can be said of a file.
        public enum Kind {
            COLUMNS_NOT_READ,
            COLUMNS_NOT_THERE,
            /// A sheet of a workbook that has children or adopters in it, and is no list.
            SHEET_NOT_READ,
            /// A sheet of a workbook that has no list in it, such as guidance.
            SHEET_WITHOUT_LIST,
            ELEMENT_NOT_READ,
            ELEMENT_OUT_OF_ORDER,
            TEXT_NOT_READ,
            HEADER_DIFFERS;

            /// Whether something that the file may say of children did not arrive.
            boolean isOfSomethingMissed() {
                return switch (this) {
                    case COLUMNS_NOT_READ, COLUMNS_NOT_THERE, SHEET_NOT_READ, ELEMENT_NOT_READ, TEXT_NOT_READ -> true;
                    case SHEET_WITHOUT_LIST, ELEMENT_OUT_OF_ORDER, HEADER_DIFFERS -> false;
                };
            }
        }

        public String sentence() {
            return ReturnWords.sentence("file." + kind, about);
        }
    }

    /// An entry of a file and what became of it: a row of a table, or an element. `child` is the authority's id of the
    /// child whom it is about, as far as it says.
    public record Row(String file, int line, Part part, String child, Result result, List<Note> notes) {

        public Row {
            notes = List.copyOf(notes);
        }

        /// Kept, changed or unchanged, with something that a person should look at.
        public boolean isKeptWithWarning() {
            return result != Result.REFUSED && !notes.isEmpty();
        }
    }

    /// What became of a row. A row is unchanged when the store already said what it says.
    public enum Result {
        KEPT,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /// Something about a row: the column, the value that the file has in it, and the reason in plain words.
    public record Note(Fault fault, Optional<String> column, String value, List<Object> about) {

        public Note {
            about = List.copyOf(about);
        }

        public String sentence() {
            return ReturnWords.sentence("fault." + fault, about);
        }
    }

    /// Something about a child that no row says, with the authority's id of the child.
    public record Remark(String file, String child, Fault fault, List<Object> about) {

        public Remark {
            about = List.copyOf(about);
        }

        public String sentence() {
            return ReturnWords.sentence("fault." + fault, about);
        }
    }

    /// How many entries became what. `warned` rows are counted among kept, changed and unchanged too.
    public record Totals(int read, int kept, int changed, int unchanged, int refused, int warned) {

        private static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

        private Totals with(Row row) {
            return new Totals(
                    read + 1,
                    kept + (row.result == Result.KEPT ? 1 : 0),
                    changed + (row.result == Result.CHANGED ? 1 : 0),
                    unchanged + (row.result == Result.UNCHANGED ? 1 : 0),
                    refused + (row.result == Result.REFUSED ? 1 : 0),
                    warned + (row.isKeptWithWarning() ? 1 : 0));
        }
    }

    public Totals totals() {
        var all = Totals.NONE;
        for (Row row : rows) {
            all = all.with(row);
        }
        return all;
    }

    /// What of the files was not read though it may say something of children, file by file, in plain words.
    public List<String> missed() {
        return years.stream().flatMap(year -> missed(year).stream()).toList();
    }

    private static List<String> missed(Year year) {
        var missed = new ArrayList<String>();
        for (FileRead file : year.files) {
            for (AboutFile about : file.about) {
                if (about.kind.isOfSomethingMissed()) {
                    String part = about.part.map(Part::title).orElse("");
                    missed.add(missed(about.sentence(), file.name, part, about.value));
                }
            }
        }
        year.notRead.stream()
                .filter(name -> !name.startsWith(".") && !name.startsWith("~"))
                .forEach(name -> missed.add(missed(ReturnWords.word("file.not.read"), year.folder, name)));
        return missed;
    }

    private static String missed(String sentence, String... where) {
        String place = Stream.of(where).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return ReturnWords.sentence("file.missed", List.of(place.replaceAll("\\p{Cntrl}+", " "), sentence));
    }

    /// Whether there is anything for a person to look at: a row that was refused or kept with a warning, a remark, or
    /// something that was not read.
    public boolean hasFindings() {
        Totals all = totals();
        return all.refused + all.warned > 0 || !remarks.isEmpty() || !notLoaded.isEmpty() || !missed().isEmpty();
    }

    /// Totals of the files of one year.
    public Totals totalsOf(Year year) {
        var names = year.files.stream().map(FileRead::name).collect(Collectors.toSet());
        var all = Totals.NONE;
        for (Row row : rows) {
            if (names.contains(row.file)) {
                all = all.with(row);
            }
        }
        return all;
    }

    /// Totals of each part that was read, in the order of the return.
    public Map<Part, Totals> totalsByPart() {
        var totals = new LinkedHashMap<Part, Totals>();
        years.stream()
                .flatMap(year -> year.files.stream())
                .flatMap(file -> file.parts.stream())
                .sorted(Comparator.comparingInt(Part::place))
                .forEach(part -> totals.put(part, Totals.NONE));
        for (Row row : rows) {
            totals.merge(row.part, Totals.NONE.with(row), (before, _) -> before.with(row));
        }
        return totals;
    }

    /// The receipt as lines of a CSV file: one for each entry, or for each thing to say about an entry.
    public List<String> csv() {
        var lines = new ArrayList<String>();
        lines.add("file,line,table,result,column,value,reason,child");
        for (Row row : rows) {
            String result = ReturnWords.word("result." + row.result + (row.isKeptWithWarning() ? ".warned" : ""));
            String line = String.valueOf(row.line);
            String title = row.part.title();
            if (row.notes.isEmpty()) {
                lines.add(csvLine(row.file, line, title, result, "", "", "", row.child));
            }
            for (Note note : row.notes) {
                lines.add(csvLine(
                        row.file, line, title, result, note.column.orElse(""), note.value, note.sentence(), row.child));
            }
        }
        for (Remark remark : remarks) {
            String result = ReturnWords.word("result.remark");
            lines.add(csvLine(remark.file, "", "", result, "CHILD", remark.child, remark.sentence(), remark.child));
        }
        years.forEach(year -> lines.addAll(csv(year)));
        for (Problem problem : notLoaded) {
            String result = ReturnWords.word("result.not.loaded");
            lines.add(csvLine("", "", "", result, "", "", problem.sentence(), ""));
        }
        return lines;
    }

    private static List<String> csv(Year year) {
        var lines = new ArrayList<String>();
        String result = ReturnWords.word("result.year");
        lines.add(csvLine(year.folder, "", "", result, "", "", year.sentence(), ""));
        for (FileRead file : year.files) {
            for (AboutFile about : file.about) {
                String title = about.part.map(Part::title).orElse("");
                String line = String.valueOf(about.line);
                lines.add(csvLine(file.name, line, title, result, "", about.value, about.sentence(), ""));
            }
        }
        for (String name : year.notRead) {
            lines.add(csvLine(name, "", "", result, "", "", ReturnWords.word("file.not.read"), ""));
        }
        return lines;
    }

    private static String csvLine(String... fields) {
        return List.of(fields).stream().map(Receipt::csvField).collect(Collectors.joining(","));
    }

    private static String csvField(String text) {
        // a spreadsheet would run a value that begins like a formula
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
