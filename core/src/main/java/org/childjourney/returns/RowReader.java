package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.childjourney.record.YesNo;

/// Reads the columns of one row, and notes what is wrong with each. A needed value that is not there refuses the row.
final class RowReader {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final RowAccount account;
    private final CollectionYear year;
    private final Optional<LocalDate> born;

    /// @param born the child's date of birth, where it is known: nothing happens before it
    RowReader(
            Map<String, Integer> columns,
            List<String> fields,
            RowAccount account,
            CollectionYear year,
            Optional<LocalDate> born) {
        this.columns = columns;
        this.fields = fields;
        this.account = account;
        this.year = year;
        this.born = born;
    }

    RowAccount account() {
        return account;
    }

    CollectionYear year() {
        return year;
    }

    Optional<LocalDate> born() {
        return born;
    }

    /// What stands in the column: in capitals, without spaces around it; empty where there is nothing.
    String text(String column) {
        Integer place = columns.get(column);
        return place == null || place >= fields.size()
                ? ""
                : fields.get(place).strip().toUpperCase(Locale.ROOT);
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
            note(Fault.DATE_NOT_READABLE, column);
        }
        return day;
    }

    /// A day between the child's birth and the end of the year, if it is filled and is one.
    Optional<LocalDate> dayInLife(String column) {
        Optional<LocalDate> day = date(column);
        if (day.filter(this::isBeforeBirth).isPresent()) {
            note(Fault.DATE_BEFORE_BIRTH, column);
            return Optional.empty();
        }
        if (day.filter(this::isAfterYear).isPresent()) {
            note(Fault.DATE_AFTER_YEAR, column, year.last());
            return Optional.empty();
        }
        return day;
    }

    /// The day on which a period ended that began on another.
    Optional<LocalDate> end(String column, LocalDate began) {
        Optional<LocalDate> day = dayInLife(column);
        if (day.filter(began::isAfter).isPresent()) {
            note(Fault.ENDS_BEFORE_IT_BEGINS, column, began);
            return Optional.empty();
        }
        if (day.filter(began::equals).isPresent()) {
            note(Fault.LASTED_NO_DAY, column);
        }
        return day;
    }

    /// The day without which the row says nothing.
    Optional<LocalDate> neededDay(String column) {
        if (!isFilled(column)) {
            note(Fault.VALUE_NEEDED, column);
            return Optional.empty();
        }
        Optional<LocalDate> day = ReturnDates.read(text(column));
        if (day.isEmpty()) {
            note(Fault.DATE_NEEDED, column);
        } else if (isBeforeBirth(day.get())) {
            note(Fault.BEFORE_BIRTH, column);
        } else if (isAfterYear(day.get())) {
            note(Fault.AFTER_YEAR, column, year.last());
        } else {
            return day;
        }
        return Optional.empty();
    }

    private boolean isBeforeBirth(LocalDate day) {
        return born.filter(day::isBefore).isPresent();
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
