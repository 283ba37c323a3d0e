package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.childjourney.record.Coverage;

/// A return that is being loaded: the year that it is for and the day for which it speaks.
interface LoadedReturn {

    /// What people call its folder or file.
    String name();

    ReturnPeriod year();

    LocalDate asAt();

    /// What it could say.
    Coverage coverage();

    /// What it could say of a child whom it names: one for each stretch of time for which it could say the same.
    List<Coverage> coverageOf(ChildReturn child);

    Receipt.Year onReceipt();

    /// The SHA-256 of each of its files.
    List<String> sha256();

    static void checkYearIsForOne(Optional<Integer> said, int found) throws FilesRefused {
        if (said.isPresent() && found > 1) {
            throw refused(Problem.Kind.YEAR_FOR_SEVERAL, String.valueOf(found));
        }
    }

    /// The returns, earliest first, no two for one year.
    ///
    /// @param asAt        the day for which the latest is to speak, where the person said it
    /// @param speakingFor the same return, speaking for another day
    static <R extends LoadedReturn> List<R> inOrder(
            Collection<R> found, Optional<LocalDate> asAt, BiFunction<R, LocalDate, R> speakingFor)
            throws FilesRefused {
        var years = new ArrayList<R>(found);
        years.sort(Comparator.comparing(LoadedReturn::year));
        for (int next = 1; next < years.size(); next++) {
            R before = years.get(next - 1);
            R after = years.get(next);
            if (before.year().equals(after.year())) {
                throw refused(Problem.Kind.YEAR_TWICE, before.name(), after.name(), yearEnd(before));
            }
        }
        if (asAt.isPresent() && !years.isEmpty()) {
            R latest = years.removeLast();
            if (!latest.year().has(asAt.get())) {
                throw refused(Problem.Kind.AS_AT_OUTSIDE_YEAR, ReturnDates.write(asAt.get()), yearEnd(latest));
            }
            years.add(speakingFor.apply(latest, asAt.get()));
        }
        return years;
    }

    private static String yearEnd(LoadedReturn loaded) {
        return ReturnDates.write(loaded.year().last());
    }

    private static FilesRefused refused(Problem.Kind kind, String... about) {
        return new FilesRefused(Problem.of(kind, about));
    }
}
