package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.childjourney.timescales.Explanation.Note;

/// How long a duty gives, in one of the few shapes that the law uses. None of them rolls on from a weekend or a bank
/// holiday to the next working day.
public sealed interface Interval {

    String BEGINNING = " beginning with the day";

    /// As it is written: `20 working days`.
    String text();

    /// What a count is made of.
    enum Unit {
        WORKING_DAYS("working day"),
        DAYS("day"),
        WEEKS("week"),
        MONTHS("month"),
        YEARS("year");

        private final String one;

        Unit(String one) {
            this.one = one;
        }
    }

    /// Whether the day of the event is day nought, or (`beginning with`) the first day.
    enum FirstDay {
        AFTER_THE_EVENT,
        THE_EVENT
    }

    /// So many working days, days, weeks, months or years.
    record Count(int number, Unit unit, FirstDay firstDay) implements Interval {

        /// The last day of the interval.
        public LocalDate dueFrom(LocalDate event, WorkingDays calendar) {
            return switch (unit) {
                case WORKING_DAYS -> calendar.add(event, workingDaysToGo(event, calendar));
                case DAYS -> event.plusDays(number - inclusive());
                case WEEKS -> event.plusWeeks(number).minusDays(inclusive());
                case MONTHS -> months(event, number);
                case YEARS -> months(event, Math.multiplyExact(number, 12));
            };
        }

        private int inclusive() {
            return firstDay == FirstDay.THE_EVENT ? 1 : 0;
        }

        private int workingDaysToGo(LocalDate event, WorkingDays calendar) {
            return calendar.isWorkingDay(event) ? number - inclusive() : number;
        }

        // the corresponding date, or the last day of a month that has none; beginning with the event, the day before
        // the corresponding date, or that same last day
        private LocalDate months(LocalDate event, int months) {
            LocalDate corresponding = event.plusMonths(months);
            boolean exists = corresponding.getDayOfMonth() == event.getDayOfMonth();
            return exists ? corresponding.minusDays(inclusive()) : corresponding;
        }

        @Override
        public String text() {
            return number + " " + unit.one + (number == 1 ? "" : "s")
                    + (firstDay == FirstDay.THE_EVENT ? BEGINNING : "");
        }
    }

    /// So many elapsed hours, through nights, weekends, holidays and changes of the clocks.
    record Hours(int number) implements Interval {

        public ZonedDateTime dueFrom(ZonedDateTime event) {
            return event.plusHours(number);
        }

        /// Says so where the clocks change while the hours run.
        List<Note> clocksChangedFrom(ZonedDateTime event) {
            int change = dueFrom(event).getOffset().compareTo(event.getOffset());
            return change == 0
                    ? List.of()
                    : List.of(new Note(change < 0 ? "note.clocks-forward" : "note.clocks-back", List.of()));
        }

        @Override
        public String text() {
            return number + (number == 1 ? " hour" : " hours");
        }
    }

    /// At least so many working days, days, weeks or months before an event.
    record Before(int number, Unit unit) implements Interval {

        public LocalDate dueFrom(LocalDate event, WorkingDays calendar) {
            return switch (unit) {
                case WORKING_DAYS -> calendar.subtract(event, number);
                case DAYS -> event.minusDays(number);
                case WEEKS -> event.minusWeeks(number);
                case MONTHS -> event.minusMonths(number);
                case YEARS -> event.minusYears(number);
            };
        }

        @Override
        public String text() {
            return number + " " + unit.one + (number == 1 ? "" : "s") + " before";
        }
    }

    /// No clock of its own: it must be done before an event. Where that event has a due date itself, `rule` names it;
    /// else the event is the one that starts it, on the day for which it is planned.
    record Gate(Optional<String> rule) implements Interval {

        static final String TEXT = "before the event";

        @Override
        public String text() {
            return TEXT;
        }
    }

    /// The same day each year.
    record YearlyOn(MonthDay day) implements Interval {

        /// The first such day after a day.
        public LocalDate dueAfter(LocalDate after) {
            LocalDate sameYear = day.atYear(after.getYear());
            return sameYear.isAfter(after) ? sameYear : day.atYear(after.getYear() + 1);
        }

        @Override
        public String text() {
            return "by " + day.getDayOfMonth() + " "
                    + day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK);
        }
    }

    /// Once in each school term: no date follows without the authority's term dates.
    record SchoolTerm() implements Interval {

        @Override
        public String text() {
            return "each school term";
        }
    }

    /// As soon as possible: the law gives no number, and none is made up.
    record NoNumber() implements Interval {

        @Override
        public String text() {
            return "no number of days";
        }
    }

    /// The same interval with another number; nothing where it has none.
    default Optional<Interval> withNumber(int number) {
        return switch (this) {
            case Count count -> Optional.of(new Count(number, count.unit(), count.firstDay()));
            case Hours _ -> Optional.of(new Hours(number));
            case Before before -> Optional.of(new Before(number, before.unit()));
            case Gate _, YearlyOn _, SchoolTerm _, NoNumber _ -> Optional.empty();
        };
    }

    /// As the catalogue writes it, to be read again with its counting convention.
    default String written() {
        return text().replace(BEGINNING, "");
    }

    /// The counting convention of an interval that has a number, as the catalogue writes it.
    default String counting() {
        return switch (this) {
            case Count count ->
                switch (count.unit()) {
                    case WORKING_DAYS -> count.firstDay() == FirstDay.THE_EVENT ? "WD-IN" : "WD-EX";
                    case DAYS -> count.firstDay() == FirstDay.THE_EVENT ? "CAL-IN" : "CAL-EX";
                    case WEEKS -> count.firstDay() == FirstDay.THE_EVENT ? "WK-IN" : "WK-EX";
                    case MONTHS, YEARS -> count.firstDay() == FirstDay.THE_EVENT ? "MON-IN" : "MON";
                };
            case Hours _ -> "HOURS";
            case Before _ -> "BACKWARDS";
            case Gate _, YearlyOn _, SchoolTerm _, NoNumber _ ->
                throw new IllegalArgumentException("it has no number: " + text());
        };
    }

    /// Reads an interval as the catalogue writes it, with its counting convention.
    static Interval read(String within, String counting) {
        return switch (counting) {
            case "WD-EX", "CAL-EX", "WK-EX", "MON" -> count(within, counting, FirstDay.AFTER_THE_EVENT);
            case "WD-IN", "CAL-IN", "WK-IN", "MON-IN" -> count(within, counting, FirstDay.THE_EVENT);
            case "HOURS" -> new Hours(Written.of(within, "hours?").number());
            case "BACKWARDS" ->
                Written.of(within, "(?:working day|day|week|month|year)s? before")
                        .before();
            case "GATE" -> gate(within);
            case "DATE" -> new YearlyOn(MonthDay.parse("--" + within));
            case "TERM" -> new SchoolTerm();
            case "NONE" -> new NoNumber();
            default -> throw new IllegalArgumentException("no such counting convention: " + counting);
        };
    }

    private static Interval gate(String within) {
        return new Gate(
                within.equals(Gate.TEXT) ? Optional.empty() : Optional.of(within.replaceFirst("^(?:at|before) ", "")));
    }

    private static Interval count(String within, String counting, FirstDay firstDay) {
        var written = Written.of(within, "(?:working day|day|week|month|year)s?");
        boolean agrees = switch (written.unit()) {
            case WORKING_DAYS -> counting.startsWith("WD");
            case DAYS -> counting.startsWith("CAL");
            case WEEKS -> counting.startsWith("WK");
            case MONTHS, YEARS -> counting.startsWith("MON");
        };
        if (!agrees) {
            throw new IllegalArgumentException(within + " is not counted " + counting);
        }
        return new Count(written.number(), written.unit(), firstDay);
    }

    /// A number and the words after it.
    record Written(int number, String words) {

        static Written of(String text, String words) {
            Matcher matcher = Pattern.compile("(\\d+) (" + words + ")").matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not an interval: " + text);
            }
            return new Written(Integer.parseInt(matcher.group(1)), matcher.group(2));
        }

        Unit unit() {
            for (Unit unit : Unit.values()) {
                if (words.startsWith(unit.one)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("not a unit: " + words);
        }

        Interval before() {
            return new Before(number, unit());
        }
    }
}
