package org.childjourney.app.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.childjourney.record.London;

/// Dates, times and ages as they are shown.
public final class Dates {

    // English, not United Kingdom: that one shortens September to four letters
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final int YEARS_TOLD_WITHOUT_MONTHS = 5;

    private final Texts texts;

    public Dates(Texts texts) {
        this.texts = texts;
    }

    /// Mon 23 Nov 2026.
    public static String full(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /// 23 Nov 2026, for tables.
    public static String inTable(LocalDate day) {
        return SHORT.format(day);
    }

    /// 4 Aug, where the year is this one; else 4 Aug 2025.
    public static String nearby(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? THIS_YEAR : SHORT).format(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    public static String timeOf(Instant moment) {
        return TIME.format(moment.atZone(London.ZONE));
    }

    public static String toTheSecond(Instant moment) {
        return TO_THE_SECOND.format(moment.atZone(London.ZONE));
    }

    /// How far off the day is by which something is due: "3 days late", "today", "in 5 days".
    public String untilDue(LocalDate day, LocalDate today) {
        long late = ChronoUnit.DAYS.between(day, today);
        return late > 0 ? texts.say("ui.due.late", late) : texts.say("ui.due.ahead", -late);
    }

    /// How long ago a day was: "today", "yesterday", "17 days ago".
    public String ago(LocalDate day, LocalDate today) {
        return texts.say("ui.days.ago", ChronoUnit.DAYS.between(day, today));
    }

    /// As [#age], as short as a list wants it: "17", "2y 3m".
    public String shortAge(LocalDate born, LocalDate today) {
        var age = Period.between(born, today);
        return age.getYears() < YEARS_TOLD_WITHOUT_MONTHS
                ? texts.say("ui.age.young.short", age.getYears(), age.getMonths())
                : texts.say("ui.age.short", age.getYears());
    }

    /// Years, and months too for a child under 5.
    public String age(LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            return texts.say("ui.age.unborn");
        }
        var age = Period.between(born, today);
        return age.getYears() < YEARS_TOLD_WITHOUT_MONTHS
                ? texts.say("ui.age.young", age.getYears(), age.getMonths())
                : texts.say("ui.age", age.getYears());
    }
}
