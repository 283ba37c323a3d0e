package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.childjourney.record.YesNo;

/// Reads the columns of one row, and notes what is wrong with each. A needed value that is not there refuses the row.
final class RowReader {

    /// Longer before the birth nothing can happen that concerns the child.
    static final int WEEKS_BEFORE_BIRTH = 42;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,4}");

    private final UnaryOperator<String> fields;
    private final RowAccount account;
    private final ReturnPeriod year;
    private final String dates;
    private final Life life;

    private RowReader(UnaryOperator<String> fields, RowAccount account, ReturnPeriod year, String dates, Life life) {
        this.fields = fields;
        this.account = account;
        this.year = year;
        this.dates = dates;
        this.life = life;
    }

    /// Reads a row of a table.
    static RowReader of(Map<String, Integer> columns, List<String> row, RowAccount account, ReturnPeriod year) {
        UnaryOperator<String> fields = column -> {
            Integer place = columns.get(column);
            return place == null || place >= row.size() ? "" : row.get(place);
        };
        return new RowReader(fields, account, year, "DD/MM/YYYY", Life.NOT_KNOWN);
    }

    /// Reads the values of an element.
    static RowReader of(Map<String, String> values, RowAccount account, ReturnPeriod year) {
        return new RowReader(column -> values.getOrDefault(column, ""), account, year, "YYYY-MM-DD", Life.NOT_KNOWN);
    }

    /// Reads the cells of a row of a spreadsheet.
    static RowReader ofCells(Map<String, String> cells, RowAccount account, ReturnPeriod year) {
        return new RowReader(column -> cells.getOrDefault(column, ""), account, year, "DD/MM/YYYY", Life.NOT_KNOWN);
    }

    /// The same row, of a child born on that day: nothing happens before it.
    RowReader notBefore(LocalDate born) {
        return during(new Life(Optional.of(born), Optional.of(born), Fault.BEFORE_BIRTH, Fault.DATE_BEFORE_BIRTH));
    }

    /// The same row, of something that may happen before the birth, and not before that day.
    RowReader evenBeforeBirth(Optional<LocalDate> born, Optional<LocalDate> earliest) {
        return during(new Life(born, earliest, Fault.LONG_BEFORE_BIRTH, Fault.DATE_LONG_BEFORE_BIRTH));
    }

    private RowReader during(Life span) {
        return new RowReader(fields, account, year, dates, span);
    }

    /// From when on things can happen to the child, and what a day before that is called.
    private record Life(
            Optional<LocalDate> born, Optional<LocalDate> earliest, Fault neededTooEarly, Fault otherTooEarly) {

        static final Life NOT_KNOWN =
                new Life(Optional.empty(), Optional.empty(), Fault.BEFORE_BIRTH, Fault.DATE_BEFORE_BIRTH);
    }

    RowAccount account() {
        return account;
    }

    ReturnPeriod year() {
        return year;
    }

    Optional<LocalDate> born() {
        return life.born;
    }

    /// What stands in the column: in capitals, without spaces around it; empty where there is nothing.
    String text(String column) {
        return fields.apply(column).strip().toUpperCase(Locale.ROOT);
    }

    boolean isFilled(String column) {
        return !text(column).isEmpty();
    }

    boolean noneFilled(String... names) {
        for (String name : names) {
            if (isFilled(name)) {
                return false;
            }
        }
        return true;
    }

    void note(Fault fault, String column, Object... about) {
        account.note(fault, column, text(column), about);
    }

    /// A date of any time.
    Optional<LocalDate> date(String column) {
        if (!isFilled(column)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = ReturnDates.read(text(column));
        if (day.isEmpty()) {
            note(Fault.DATE_NOT_READABLE, column, dates);
        }
        return day;
    }

    /// A day between the child's birth and the end of the year, if it is filled and is one.
    Optional<LocalDate> dayInLife(String column) {
        Optional<LocalDate> day = date(column);
        if (day.filter(this::isBeforeBirth).isPresent()) {
            note(life.otherTooEarly, column);
            return Optional.empty();
        }
        if (day.filter(this::isAfterYear).isPresent()) {
            note(year.dayTooLate(), column, year.last());
            return Optional.empty();
        }
        return day;
    }

    /// An end that may well be the day it began.
    Optional<LocalDate> endOrSameDay(String column, LocalDate began) {
        Optional<LocalDate> day = dayInLife(column);
        if (day.filter(began::isAfter).isPresent()) {
            note(Fault.ENDS_BEFORE_IT_BEGINS, column, began);
            return Optional.empty();
        }
        return day;
    }

    /// The day on which a period ended that began on another.
    Optional<LocalDate> end(String column, LocalDate began) {
        Optional<LocalDate> day = endOrSameDay(column, began);
        if (day.filter(began::equals).isPresent()) {
            note(Fault.LASTED_NO_DAY, column);
        }
        return day;
    }

    /// The date of any time without which the row says nothing.
    Optional<LocalDate> neededDate(String column) {
        if (!isFilled(column)) {
            note(Fault.VALUE_NEEDED, column);
            return Optional.empty();
        }
        Optional<LocalDate> day = ReturnDates.read(text(column));
        if (day.isEmpty()) {
            note(Fault.DATE_NEEDED, column, dates);
        }
        return day;
    }

    /// The day without which the row says nothing.
    Optional<LocalDate> neededDay(String column) {
        Optional<LocalDate> day = neededDate(column);
        if (day.isEmpty()) {
            return day;
        }
        if (isBeforeBirth(day.get())) {
            note(life.neededTooEarly, column);
        } else if (isAfterYear(day.get())) {
            note(year.neededDayTooLate(), column, year.last());
        } else {
            return day;
        }
        return Optional.empty();
    }

    private boolean isBeforeBirth(LocalDate day) {
        return life.earliest.filter(day::isBefore).isPresent();
    }

    private boolean isAfterYear(LocalDate day) {
        return day.isAfter(year.last());
    }

    <E extends Enum<E>> Optional<E> code(String column, Class<E> codes) {
        return code(column, ReturnCodes.of(codes));
    }

    <E> Optional<E> code(String column, Map<String, E> codes) {
        Optional<E> code = Optional.ofNullable(codes.get(text(column)));
        if (code.isEmpty() && isFilled(column)) {
            note(Fault.CODE_NOT_KNOWN, column);
        }
        return code;
    }

    /// A code that should be there.
    <E> Optional<E> filledCode(String column, Map<String, E> codes) {
        noteIfBlank(column);
        return code(column, codes);
    }

    void noteIfBlank(String column) {
        if (!isFilled(column)) {
            note(Fault.NOT_FILLED, column);
        }
    }

    <E extends Enum<E>> Optional<E> neededCode(String column, Class<E> codes) {
        return neededCode(column, ReturnCodes.of(codes));
    }

    <E> Optional<E> neededCode(String column, Map<String, E> codes) {
        Optional<E> code = Optional.ofNullable(codes.get(text(column)));
        if (code.isEmpty()) {
            note(isFilled(column) ? Fault.CODE_NEEDED : Fault.VALUE_NEEDED, column);
        }
        return code;
    }

    Optional<YesNo> yesNo(String column) {
        return code(column, ReturnCodes.YES_NO);
    }

    Optional<Integer> number(String column, int least, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (WHOLE_NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        note(Fault.NUMBER_NOT_IN_RANGE, column, least, most);
        return Optional.empty();
    }
}
