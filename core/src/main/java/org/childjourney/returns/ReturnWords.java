package org.childjourney.returns;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of imports, for people: `returns.properties`.
final class ReturnWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.childjourney.returns.returns", Locale.ROOT);

    private ReturnWords() {}

    static String word(String key) {
        return WORDS.getString(key);
    }

    /// A whole sentence, with dates as people write them.
    static String sentence(String key, List<?> about) {
        Object[] told = about.stream()
                .map(part -> part instanceof LocalDate day ? DAY.format(day) : String.valueOf(part))
                .toArray();
        return new MessageFormat(WORDS.getString(key), Locale.UK).format(told);
    }
}
