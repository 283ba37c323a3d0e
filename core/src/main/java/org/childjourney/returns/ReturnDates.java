package org.childjourney.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as returns and spreadsheets write them: `31/03/2026`, `1/4/2026`, `2026-03-31`, with or without a midnight.
final class ReturnDates {

    private static final Pattern BRITISH = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: 00:00(?::00)?)?");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]00:00(?::00)?)?");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private ReturnDates() {}

    static Optional<LocalDate> read(String text) {
        Matcher british = BRITISH.matcher(text);
        if (british.matches()) {
            return day(british.group(3), british.group(2), british.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    /// The day as returns write it.
    static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() < 1900 ? Optional.empty() : Optional.of(read);
        } catch (DateTimeException e) {
            // 31 June, say: not a day
            return Optional.empty();
        }
    }
}
