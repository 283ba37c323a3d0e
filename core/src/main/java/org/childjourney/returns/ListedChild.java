package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.childjourney.people.Child;
import org.childjourney.people.Ethnicity;
import org.childjourney.people.Gender;
import org.childjourney.people.Sex;
import org.childjourney.record.YesNo;

/// The rows of a workbook that give one id, and who the child is as they say together. Each list repeats who the child
/// is; what one leaves blank, another fills.
final class ListedChild {

    private final String id;
    private final MonthsUpTo year;
    private final List<ListedRow> rows = new ArrayList<>();

    ListedChild(String id, MonthsUpTo year) {
        this.id = id;
        this.year = year;
    }

    String id() {
        return id;
    }

    void add(ListedRow row) {
        rows.add(row);
    }

    List<ListedRow> rows() {
        return rows;
    }

    private record Birth(LocalDate day, ListedRow row) {}

    /// Who it is, unless the rows give more than one date of birth: then none of them is kept.
    Optional<HeaderRow> who() {
        List<Birth> births = rows.stream().flatMap(row -> birth(row).stream()).toList();
        for (Birth birth : births) {
            if (!birth.day.equals(births.getFirst().day)) {
                refuse(births.getFirst().row, birth.row);
                return Optional.empty();
            }
        }
        ListedRow first = births.isEmpty() ? rows.getFirst() : births.getFirst().row;
        Optional<LocalDate> day = births.stream().findFirst().map(Birth::day);
        Optional<LocalDate> born = day.filter(one -> !one.isAfter(year.last()));
        Optional<LocalDate> expected = day.filter(one -> one.isAfter(year.last()));
        if (day.isEmpty()) {
            first.note(Fault.NO_BIRTH_DATE, AnnexAColumn.BORN);
        }
        var child = new Child(
                Optional.of(id),
                Optional.empty(),
                born,
                Sex.NOT_RECORDED,
                agreed(AnnexAColumn.ETHNICITY, row -> row.code(AnnexAColumn.ETHNICITY, Ethnicity.class)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                expected,
                Optional.empty(),
                agreed(AnnexAColumn.GENDER, row -> row.code(AnnexAColumn.GENDER, Gender.class)));
        String heading = AnnexAColumn.BORN.heading();
        born.ifPresent(one -> HeaderRow.noteGrownUp(first.reader(), one, heading));
        return Optional.of(
                new HeaderRow(id, year, child, HeaderRow.Birth.of(first.reader(), heading), first.account()));
    }

    private static Optional<Birth> birth(ListedRow row) {
        return row.reader().date(AnnexAColumn.BORN.heading()).map(day -> new Birth(day, row));
    }

    /// Whether the child has a disability, so far as the rows say.
    Optional<YesNo> disability() {
        return agreed(AnnexAColumn.DISABILITY, row -> row.yesNo(AnnexAColumn.DISABILITY));
    }

    /// What the first row says that says anything; another that says otherwise is noted.
    private <T> Optional<T> agreed(AnnexAColumn column, Function<ListedRow, Optional<T>> read) {
        Optional<T> agreed = Optional.empty();
        Optional<ListedRow> saidBy = Optional.empty();
        for (ListedRow row : rows) {
            Optional<T> said = read.apply(row);
            if (said.isEmpty()) {
                continue;
            }
            if (agreed.isEmpty()) {
                agreed = said;
                saidBy = Optional.of(row);
            } else if (!said.equals(agreed)) {
                ListedRow first = saidBy.orElseThrow();
                row.note(
                        Fault.OTHERWISE_IN_OTHER_ROW,
                        column,
                        first.list().title(),
                        first.account().line());
            }
        }
        return agreed;
    }

    private void refuse(ListedRow one, ListedRow other) {
        for (ListedRow row : rows) {
            row.note(
                    Fault.BORN_OTHERWISE_IN_OTHER_ROW,
                    AnnexAColumn.BORN,
                    one.list().title(),
                    one.account().line(),
                    other.list().title(),
                    other.account().line());
        }
    }
}
