package org.childjourney.persistence.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What the cells of a workbook say, as text: a number that is shown as a day is that day, in the British way.
final class WorkbookCells {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /// Before it Excel counts a day that never was, 29 February 1900.
    private static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61);
    private static final BigDecimal DAY_AFTER_LAST = BigDecimal.valueOf(2_958_466);
    /// Formats of days that have a number and no pattern, those of other languages among them.
    private static final Set<Integer> DAY_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Pattern NOT_OF_THE_PATTERN = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|General");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    private final LocalDate day0;
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Boolean> isDay = new HashMap<>();

    /// @param day0 the day that the workbook counts as 0
    WorkbookCells(LocalDate day0) {
        this.day0 = day0;
    }

    String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String text = switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER, FORMULA -> number(cell).orElseGet(() -> raw(cell));
            case BOOLEAN -> cell.getText();
            case ERROR -> raw(cell);
            case EMPTY -> "";
        };
        String whole = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        // a space that keeps two words together is a space
        String plain = whole.replace('\u00A0', ' ').strip();
        return same.computeIfAbsent(plain, one -> one);
    }

    private static String raw(Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }

    private Optional<String> number(Cell cell) {
        String raw = raw(cell).strip();
        if (raw.isEmpty() || raw.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException e) {
            // a formula that gives a text
            return Optional.empty();
        }
        boolean canBeDay = number.compareTo(FIRST_SURE_DAY) >= 0 && number.compareTo(DAY_AFTER_LAST) < 0;
        if (canBeDay && isShownAsDay(cell)) {
            return Optional.of(DAY.format(
                    day0.plusDays(number.setScale(0, RoundingMode.FLOOR).intValueExact())));
        }
        BigDecimal shortest = number.stripTrailingZeros();
        boolean readable = shortest.precision() <= MOST_DIGITS && Math.abs(shortest.scale()) <= MOST_DIGITS;
        return readable ? Optional.of(shortest.toPlainString()) : Optional.empty();
    }

    private boolean isShownAsDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        String pattern = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return DAY_FORMATS.contains(id) || isDay.computeIfAbsent(pattern, WorkbookCells::isDayPattern);
    }

    private static boolean isDayPattern(String pattern) {
        return DAY_OR_YEAR
                .matcher(NOT_OF_THE_PATTERN.matcher(pattern).replaceAll(""))
                .find();
    }
}
