package org.childjourney.recording;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The date of something that happened, as a person types it: `t` today, `-1` yesterday, `fri` the last Friday, `23/11`
/// the nearest one, `23/11/26`, `23 Nov 2026`.
public final class TypedDate {

    private static final Pattern DAYS_BACK = Pattern.compile("-(\\d{1,3})");
    private static final Pattern DAYS_AHEAD = Pattern.compile("\\+(\\d{1,3})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{4}|\\d{2}))?");
    private static final Pattern WITH_MONTH =
            Pattern.compile("(?:[a-z]{3,9},? )?(\\d{1,2}) ([a-z]{3,9})(?: (\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int CENTURY = 2000;

    private TypedDate() {}

    /// The day of something recent.
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        return read(typed, today, CENTURY);
    }

    /// A day of a person's life, such as their birth: `3/2/58` is of the last century. A year of two figures that lies
    /// no more than a year ahead stays in this one, as a birth that is expected.
    public static Optional<LocalDate> readOfLife(String typed, LocalDate today) {
        return read(typed, today, CENTURY)
                .flatMap(day -> day.isAfter(today.plusYears(1)) ? read(typed, today, CENTURY - 100) : Optional.of(day));
    }

    /// The day of something to come: `fri` is the next Friday, `+3` three days from today.
    public static Optional<LocalDate> readAhead(String typed, LocalDate today) {
        String text = plain(typed);
        Matcher ahead = DAYS_AHEAD.matcher(text);
        if (ahead.matches()) {
            return Optional.of(today.plusDays(Long.parseLong(ahead.group(1))));
        }
        return weekday(text).map(day -> today.with(TemporalAdjusters.next(day))).or(() -> read(typed, today, CENTURY));
    }

    private static Optional<LocalDate> read(String typed, LocalDate today, int century) {
        String text = plain(typed);
        if (text.equals("t") || text.equals("today")) {
            return Optional.of(today);
        }
        Matcher back = DAYS_BACK.matcher(text);
        if (back.matches()) {
            return Optional.of(today.minusDays(Long.parseLong(back.group(1))));
        }
        return weekday(text)
                .map(day -> today.with(TemporalAdjusters.previousOrSame(day)))
                .or(() -> inFigures(text, today, century))
                .or(() -> withMonth(text, today, century))
                .or(() -> iso(text));
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Optional<DayOfWeek> weekday(String text) {
        return text.length() < 3
                ? Optional.empty()
                : Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(text))
                        .findFirst();
    }

    private static Optional<LocalDate> inFigures(String text, LocalDate today, int century) {
        Matcher figures = FIGURES.matcher(text);
        return figures.matches()
                ? date(figures.group(1), Integer.parseInt(figures.group(2)), figures.group(3), today, century)
                : Optional.empty();
    }

    private static Optional<LocalDate> withMonth(String text, LocalDate today, int century) {
        Matcher words = WITH_MONTH.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int place = MONTHS.indexOf(words.group(2).substring(0, 3));
        return place % 3 == 0 ? date(words.group(1), place / 3 + 1, words.group(3), today, century) : Optional.empty();
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches()
                ? real(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String day, int month, String year, LocalDate today, int century) {
        int onDay = Integer.parseInt(day);
        if (year != null) {
            int written = Integer.parseInt(year);
            return real(written < 100 ? century + written : written, month, onDay);
        }
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .flatMap(near -> real(near, month, onDay).stream())
                .min((a, b) -> Long.compare(distance(a, today), distance(b, today)));
    }

    private static long distance(LocalDate day, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(day, today));
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
