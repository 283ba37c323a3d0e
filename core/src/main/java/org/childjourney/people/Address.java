package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// Where a child lives or lived. `source` says who gave the address, `confirmed` the day on which somebody last found
/// it to be right. `lines` is all of the address but the postcode.
public record Address(
        String lines,
        Optional<String> postcode,
        Optional<LocalDate> began,
        Optional<LocalDate> ended,
        Optional<String> source,
        Optional<LocalDate> confirmed)
        implements Body {

    public static final RecordKind<Address> KIND = new RecordKind<>("address", 1, Address.class);

    /// Whether it is where the child lives on a day, as far as is known.
    public boolean isOn(LocalDate day) {
        return began.filter(day::isBefore).isEmpty()
                && ended.filter(last -> !last.isAfter(day)).isEmpty();
    }

    /// Whether a text names it, word for word: 12 Elm St is not in 112 Elm St.
    public boolean isNamedIn(String text) {
        if (lines.isBlank()) {
            return false;
        }
        var whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(lines.strip()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return whole.matcher(text).find();
    }

    public Address confirmedOn(LocalDate day) {
        return new Address(lines, postcode, began, ended, source, Optional.of(day));
    }
}
