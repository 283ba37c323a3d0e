package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What became of every row of the files of an import: kept, changed, unchanged or refused, and why. It quotes codes
/// and dates of the files; the return holds no names.
public record Receipt(List<Year> years, List<Row> rows, List<Remark> remarks) {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    public Receipt {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /// One folder: the collection year that it is for, the day for which it speaks, and its files.
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

        public String sentence() {
            return ReturnWords.sentence("year." + yearKnown, List.of(folder, yearEnding, asAt));
        }
    }

    /// Whether the person said the year or it was worked out from the dates in the files.
    public enum YearKnown {
        GIVEN,
        WORKED_OUT
    }

    /// A file that was read, and the columns in it that the return does not have.
    public record FileRead(String name, Ssda903Table table, int rows, String sha256, List<String> columnsNotRead) {

        public FileRead {
            columnsNotRead = List.copyOf(columnsNotRead);
        }
    }

    /// A row of a file and what became of it.
    public record Row(String file, int line, Ssda903Table table, Result result, List<Note> notes) {

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

    /// How many rows of a table became what. `warned` rows are counted among kept, changed and unchanged too.
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

    /// Totals of each table that was read, in the order of the return.
    public Map<Ssda903Table, Totals> totalsByTable() {
        var totals = new EnumMap<Ssda903Table, Totals>(Ssda903Table.class);
        years.stream().flatMap(year -> year.files.stream()).forEach(file -> totals.put(file.table, Totals.NONE));
        for (Row row : rows) {
            totals.merge(row.table, Totals.NONE.with(row), (before, _) -> before.with(row));
        }
        return totals;
    }

    /// The receipt as lines of a CSV file: one for each row, or for each thing to say about a row.
    public List<String> csv() {
        var lines = new ArrayList<String>();
        lines.add("file,line,table,result,column,value,reason");
        for (Row row : rows) {
            String result = ReturnWords.word("result." + row.result + (row.isKeptWithWarning() ? ".warned" : ""));
            String line = String.valueOf(row.line);
            if (row.notes.isEmpty()) {
                lines.add(csvLine(row.file, line, row.table.title(), result, "", "", ""));
            }
            for (Note note : row.notes) {
                lines.add(csvLine(
                        row.file,
                        line,
                        row.table.title(),
                        result,
                        note.column.orElse(""),
                        note.value,
                        note.sentence()));
            }
        }
        for (Remark remark : remarks) {
            lines.add(csvLine(
                    remark.file, "", "", ReturnWords.word("result.remark"), "CHILD", remark.child, remark.sentence()));
        }
        for (Year year : years) {
            lines.add(csvLine(year.folder, "", "", ReturnWords.word("result.year"), "", "", year.sentence()));
            for (FileRead file : year.files) {
                if (!file.columnsNotRead.isEmpty()) {
                    String columns = String.join(" ", file.columnsNotRead);
                    lines.add(csvLine(
                            file.name,
                            "1",
                            file.table.title(),
                            ReturnWords.word("result.year"),
                            "",
                            columns,
                            ReturnWords.word("columns.not.read")));
                }
            }
            for (String name : year.notRead) {
                lines.add(csvLine(
                        name, "", "", ReturnWords.word("result.year"), "", "", ReturnWords.word("file.not.read")));
            }
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
