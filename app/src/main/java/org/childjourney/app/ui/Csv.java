package org.childjourney.app.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line of values as spreadsheets read it.
public final class Csv {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private Csv() {}

    public static String line(List<String> row) {
        return row.stream().map(Csv::field).collect(Collectors.joining(","));
    }

    private static String field(String text) {
        // a spreadsheet would run a value that begins like a formula
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
