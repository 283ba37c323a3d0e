package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an authority's setting may change: any number that is not law, and of the law only towards an earlier date.
final class Tightening {

    // four years hold every month's end and every weekday in every place
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = FIRST.plusYears(4);

    private Tightening() {}

    /// Why a setting cannot be.
    enum Problem {
        NO_SUCH_RULE,
        COUNTED_OTHERWISE,
        LAW_LOOSENED
    }

    static void check(Setting setting, List<Entry> versions) {
        problem(setting.within(), setting.from(), versions).ifPresent(problem -> {
            throw new IllegalArgumentException(
                    switch (problem) {
                        case NO_SUCH_RULE -> "no such timescale: " + setting.rule();
                        case COUNTED_OTHERWISE -> setting.rule() + " is not counted so";
                        case LAW_LOOSENED -> "the law for " + setting.rule() + " cannot be loosened";
                    });
        });
    }

    static Optional<Problem> problem(Interval within, LocalDate from, List<Entry> versions) {
        if (versions.isEmpty()) {
            return Optional.of(Problem.NO_SUCH_RULE);
        }
        for (Entry version : versions) {
            boolean over = version.to().map(last -> last.isBefore(from)).orElse(false);
            if (over) {
                continue;
            }
            if (within.getClass() != version.within().getClass()) {
                return Optional.of(Problem.COUNTED_OTHERWISE);
            }
            if (version.ruleClass() == RuleClass.LAW && loosens(within, version.within())) {
                return Optional.of(Problem.LAW_LOOSENED);
            }
        }
        return Optional.empty();
    }

    static Entry apply(Setting setting, Entry version) {
        var notes = new ArrayList<>(version.notes());
        notes.add("The authority set " + setting.within().text() + "; the source has "
                + version.within().text() + ".");
        return new Entry(
                version.rule(),
                version.stage(),
                version.ruleClass() == RuleClass.STATISTIC ? RuleClass.STATISTIC : RuleClass.LOCAL,
                version.duty(),
                version.starts(),
                setting.within(),
                version.then(),
                version.earliest(),
                version.recurs(),
                version.metBy(),
                version.until(),
                version.refusal(),
                version.timing(),
                version.silence(),
                version.atLatest(),
                version.closing(),
                version.lasts(),
                version.paused(),
                version.during(),
                version.ages(),
                version.choice(),
                version.from(),
                version.to(),
                version.off().filter(_ -> version.ruleClass() != RuleClass.LOCAL),
                version.citation(),
                version.address(),
                version.verified(),
                version.number(),
                notes);
    }

    private static boolean loosens(Interval setting, Interval law) {
        return switch (setting) {
            case Interval.Count count when law instanceof Interval.Count lawful -> isEverLater(count, lawful);
            case Interval.Hours hours when law instanceof Interval.Hours lawful -> hours.number() > lawful.number();
            case Interval.Before before when law instanceof Interval.Before lawful -> isEverLater(before, lawful);
            default -> !setting.equals(law);
        };
    }

    private static boolean isEverLater(Interval.Count setting, Interval.Count law) {
        WorkingDays calendar = WorkingDays.ofEngland();
        return FIRST.datesUntil(LAST)
                .anyMatch(day -> setting.dueFrom(day, calendar).isAfter(law.dueFrom(day, calendar)));
    }

    private static boolean isEverLater(Interval.Before setting, Interval.Before law) {
        WorkingDays calendar = WorkingDays.ofEngland();
        return FIRST.datesUntil(LAST)
                .anyMatch(day -> setting.dueFrom(day, calendar).isAfter(law.dueFrom(day, calendar)));
    }
}
