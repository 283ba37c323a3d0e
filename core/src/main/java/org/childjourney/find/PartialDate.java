package org.childjourney.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of birth as far as it is known: a year, a month of a year, a day of a month, or all of it. A year of two
/// figures may be of any century.
record PartialDate(OptionalInt day, OptionalInt month, OptionalInt year) {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern ISO = pattern(YEAR + "-(\\d\\d?)(?:-(\\d\\d?))?");
    private static final Pattern FIGURES = pattern("(\\d\\d?)[/.-](\\d\\d?)(?:[/.-](\\d{4}|\\d\\d))?");
    private static final Pattern DAY_AND_MONTH =
            pattern("(\\d\\d?)(?:st|nd|rd|th)? +(?:of +)?" + MONTH + "(?: +(\\d{4}|\\d\\d))?");
    private static final Pattern MONTH_AND_YEAR = pattern(MONTH + " +" + YEAR);
    private static final Pattern YEAR_ALONE = pattern(YEAR);
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LONGEST_MONTH = 31;

    /// A date that was read in a text, and the text without it.
    record Reading(PartialDate date, String rest) {}

    private static Pattern pattern(String text) {
        return Pattern.compile("(?<![\\p{L}\\d])" + text + "(?![\\p{L}\\d])");
    }

    /// The dates that a text may hold. "June 2015" is a month, or a girl born in that year.
    static List<Reading> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var readings = new ArrayList<Reading>();
        read(ISO.matcher(lower), 3, 2, 1, readings);
        if (readings.isEmpty()) {
            read(FIGURES.matcher(lower), 1, 2, 3, readings);
        }
        if (readings.isEmpty()) {
            read(DAY_AND_MONTH.matcher(lower), 1, 2, 3, readings);
        }
        if (readings.isEmpty()) {
            read(MONTH_AND_YEAR.matcher(lower), 0, 1, 2, readings);
            read(YEAR_ALONE.matcher(lower), 0, 0, 1, readings);
        }
        return readings;
    }

    /// @param day the group of the day; 0 where there is none
    private static void read(Matcher found, int day, int month, int year, List<Reading> into) {
        if (found.find()) {
            var date = new PartialDate(number(found, day), month(found, month), number(found, year));
            if (date.canBe()) {
                String rest = found.replaceFirst(" ").strip();
                into.add(new Reading(date, rest));
            }
        }
    }

    private static OptionalInt number(Matcher found, int group) {
        return group == 0 || found.group(group) == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(found.group(group)));
    }

    private static OptionalInt month(Matcher found, int group) {
        if (group == 0 || found.group(group) == null) {
            return OptionalInt.empty();
        }
        String written = found.group(group);
        return OptionalInt.of(
                Character.isDigit(written.charAt(0))
                        ? Integer.parseInt(written)
                        : MONTHS.indexOf(written.substring(0, 3)) / 3 + 1);
    }

    private boolean canBe() {
        return month.orElse(1) >= 1
                && month.orElse(1) <= MONTHS_OF_A_YEAR
                && day.orElse(1) >= 1
                && day.orElse(1) <= LONGEST_MONTH;
    }

    boolean fits(LocalDate date) {
        return day.orElse(date.getDayOfMonth()) == date.getDayOfMonth()
                && month.orElse(date.getMonthValue()) == date.getMonthValue()
                && fitsYear(date.getYear());
    }

    private boolean fitsYear(int whole) {
        return year.isEmpty() || year.getAsInt() == (year.getAsInt() < 100 ? whole % 100 : whole);
    }
}
