package org.childjourney.returns;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.childjourney.people.Worker;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;

/// A row of an Annex A list, read column by column.
final class ListedRow {

    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|GETTING_DATA)");
    private static final Pattern NOTHING = Pattern.compile("(?i)n/?a|none|null|unallocated|not allocated|-+");

    private final AnnexAList list;
    private final List<String> fields;
    private final Map<AnnexAColumn, String> cells;
    private final RowReader reader;

    private ListedRow(AnnexAList list, List<String> fields, Map<AnnexAColumn, String> cells, RowReader reader) {
        this.list = list;
        this.fields = fields;
        this.cells = cells;
        this.reader = reader;
    }

    static ListedRow of(FoundList found, Sheet.Row row, AnnexALists lists) {
        var account = new RowAccount(lists.name(), row.line(), found.list());
        Map<AnnexAColumn, String> cells = new EnumMap<>(AnnexAColumn.class);
        var byHeading = new HashMap<String, String>();
        for (AnnexAColumn column : found.list().columns()) {
            String written = found.field(row, column);
            boolean error = ERROR.matcher(written.strip()).matches();
            if (error && column.holds() != AnnexAColumn.Holds.NOT_KEPT) {
                account.note(Fault.FORMULA_ERROR, column.heading(), written);
            }
            String cell = error ? "" : column.read(written, lists.book().countsDaysFrom());
            cells.put(column, cell.strip());
            byHeading.put(column.heading(), cell);
        }
        var reader = RowReader.ofCells(byHeading, account, lists.year());
        return new ListedRow(found.list(), row.fields(), cells, reader);
    }

    /// The same row, of something that may happen before the birth, and not before that day.
    ListedRow evenBeforeBirth(Optional<LocalDate> born, Optional<LocalDate> earliest) {
        return new ListedRow(list, fields, cells, reader.evenBeforeBirth(born, earliest));
    }

    /// The same row, of a child to whom nothing happened before that day.
    ListedRow notBefore(LocalDate born) {
        return new ListedRow(list, fields, cells, reader.notBefore(born));
    }

    AnnexAList list() {
        return list;
    }

    /// All that it says, to compare it with another.
    List<String> fields() {
        return fields;
    }

    RowReader reader() {
        return reader;
    }

    RowAccount account() {
        return reader.account();
    }

    /// The text of a cell as it is written; what only says that there is nothing is nothing.
    Optional<String> text(AnnexAColumn column) {
        return Optional.ofNullable(cells.get(column))
                .filter(text -> !text.isEmpty() && !NOTHING.matcher(text).matches());
    }

    boolean isFilled(AnnexAColumn column) {
        return reader.isFilled(column.heading());
    }

    void note(Fault fault, AnnexAColumn column, Object... about) {
        reader.note(fault, column.heading(), about);
    }

    Optional<LocalDate> neededDay(AnnexAColumn column) {
        return reader.neededDay(column.heading());
    }

    Optional<LocalDate> day(AnnexAColumn column) {
        return reader.dayInLife(column.heading());
    }

    /// A day on which something ended that began on another, or on the same.
    Optional<LocalDate> endOrSameDay(AnnexAColumn column, LocalDate began) {
        return reader.endOrSameDay(column.heading(), began);
    }

    /// A day of something that cannot be before it began.
    Optional<LocalDate> daySince(AnnexAColumn column, LocalDate began) {
        Optional<LocalDate> day = day(column);
        if (day.filter(began::isAfter).isPresent()) {
            note(Fault.BEFORE_IT_BEGAN, column, began);
            return Optional.empty();
        }
        return day;
    }

    <E> Optional<E> code(AnnexAColumn column, Map<String, E> codes) {
        return reader.code(column.heading(), codes);
    }

    <E extends Enum<E>> Optional<E> code(AnnexAColumn column, Class<E> codes) {
        return reader.code(column.heading(), codes);
    }

    /// A code that should be there.
    <E> Optional<E> filledCode(AnnexAColumn column, Map<String, E> codes) {
        return reader.filledCode(column.heading(), codes);
    }

    Optional<YesNo> yesNo(AnnexAColumn column) {
        return reader.yesNo(column.heading());
    }

    Optional<YesNo> filledYesNo(AnnexAColumn column) {
        reader.noteIfBlank(column.heading());
        return yesNo(column);
    }

    Optional<RecordId> team(Workers workers) {
        return text(AnnexAColumn.TEAM).map(workers::team);
    }

    Optional<RecordId> worker(Workers workers) {
        return text(AnnexAColumn.WORKER).map(name -> workers.called(name, Worker.Position.NOT_RECORDED, team(workers)));
    }

    Optional<RecordId> adviser(Workers workers) {
        return text(AnnexAColumn.ADVISER)
                .map(name -> workers.called(name, Worker.Position.PERSONAL_ADVISER, team(workers)));
    }
}
