package org.childjourney.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import org.childjourney.timescales.WorkingDays;

/// Chance that falls the same way each time for the same seed.
final class Chance {

    private static final WorkingDays CALENDAR = WorkingDays.ofEngland();

    private final SplittableRandom random;

    /// @param part what of the authority it is for, so that one child's story does not depend on another's
    Chance(long seed, long part) {
        random = new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L + part);
    }

    SplittableRandom random() {
        return random;
    }

    /// A number from the least to the most, both within.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean inHundred(int times) {
        return random.nextInt(100) < times;
    }

    boolean inThousand(int times) {
        return random.nextInt(1_000) < times;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// A day from the first to the last, both within.
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    /// That day, or the working day before where it is none.
    static LocalDate weekday(LocalDate day) {
        return CALENDAR.isWorkingDay(day) ? day : weekday(day.minusDays(1));
    }

    /// That day, or the working day after where it is none.
    static LocalDate nextWeekday(LocalDate day) {
        return CALENDAR.isWorkingDay(day) ? day : nextWeekday(day.plusDays(1));
    }
}
