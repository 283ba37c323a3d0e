package org.childjourney.recording;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as a person types it: `15:30`, `15.30`, `1530`, `930`, `9`.
public final class TypedTime {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[:. ]?(\\d{2}))?");

    private TypedTime() {}

    public static Optional<LocalTime> read(String typed) {
        Matcher parts = FORM.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
