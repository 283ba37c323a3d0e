package org.childjourney.timescales;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.childjourney.timescales.Explanation.Skipped;
import org.jspecify.annotations.Nullable;

/// Working days in England: any day but a Saturday, a Sunday or a bank holiday. One national calendar; school holidays
/// and closure days of an authority do not count.
///
/// The calendar is loaded when the first day is asked for, a year at a time.
public final class WorkingDays {

    private static final WorkingDays ENGLAND = new WorkingDays(List.of());

    private final List<ExtraBankHoliday> extra;
    private final ConcurrentMap<Integer, @Nullable String[]> years = new ConcurrentHashMap<>();

    private WorkingDays(List<ExtraBankHoliday> extra) {
        this.extra = List.copyOf(extra);
    }

    public static WorkingDays ofEngland() {
        return ENGLAND;
    }

    /// With bank holidays that the calendar does not hold.
    public WorkingDays with(List<ExtraBankHoliday> more) {
        var all = new ArrayList<>(extra);
        all.addAll(more);
        return new WorkingDays(all);
    }

    /// The calendar as it was known at the end of that day.
    public WorkingDays knownOn(LocalDate day) {
        return changedAfter(day)
                ? new WorkingDays(extra.stream()
                        .filter(holiday -> !holiday.knownFrom().isAfter(day))
                        .toList())
                : this;
    }

    boolean changedAfter(LocalDate day) {
        for (ExtraBankHoliday holiday : extra) {
            if (holiday.knownFrom().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && nameOn(day) == null;
    }

    /// The name of the bank holiday on that day.
    public Optional<String> bankHoliday(LocalDate day) {
        return Optional.ofNullable(nameOn(day));
    }

    private @Nullable String nameOn(LocalDate day) {
        Integer year = day.getYear();
        @Nullable String[] names = years.get(year);
        if (names == null) {
            names = years.computeIfAbsent(year, this::holidaysOf);
        }
        return names[day.getDayOfYear()];
    }

    /// The end of so many working days after a day, which is day nought whether it is a working day or not.
    public LocalDate add(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /// So many working days before a day.
    public LocalDate subtract(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.minusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /// The last working day before a day.
    public LocalDate lastBefore(LocalDate day) {
        return subtract(day, 1);
    }

    /// The bank holidays on weekdays after one day, up to and including another.
    public List<Skipped> skippedBetween(LocalDate after, LocalDate upTo) {
        var skipped = new ArrayList<Skipped>();
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (!isWeekend(day)) {
                LocalDate holiday = day;
                bankHoliday(day).ifPresent(name -> skipped.add(new Skipped(holiday, name)));
            }
        }
        return skipped;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    // by day of the year, counted from one
    private @Nullable String[] holidaysOf(int year) {
        @Nullable String[] names = new String[Year.of(year).length() + 1];
        // England is `eng`: `en` is taken for the whole kingdom, which has no Easter Monday and no summer bank holiday
        England.CALENDAR
                .getHolidays(Year.of(year), "eng")
                .forEach(holiday -> names[holiday.getDate().getDayOfYear()] = holiday.getDescription(Locale.UK));
        for (ExtraBankHoliday holiday : extra) {
            if (holiday.day().getYear() == year) {
                names[holiday.day().getDayOfYear()] = holiday.name();
            }
        }
        return names;
    }

    private static final class England {

        static final HolidayManager CALENDAR = HolidayManager.getInstance(
                ManagerParameters.create(Locale.of("", "GB").getCountry()));
    }
}
