package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// The day on which a child in care becomes an eligible child: at 16, or later, when looked after long enough since 14;
/// short breaks do not count. From then the assessment for a pathway plan is owed.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regs. 40 and 42(1).
final class Regulation40EligibleChild {

    private static final String ELIGIBLE = "eligible-child-13-weeks";
    private static final String ASSESSMENT = "pathway-assessment-eligible";
    private static final String ADVISER = "pa-appointed";

    private Regulation40EligibleChild() {}

    static void oblige(Workings workings, List<CareSpell> spells) {
        Optional<Entry> prescribed = workings.entry(ELIGIBLE, LocalDate.MAX);
        prescribed.ifPresent(
                entry -> becameEligible(entry, spells, workings.timeline()).ifPresent(became -> {
                    oblige(workings, ASSESSMENT, became);
                    oblige(workings, ADVISER, became);
                }));
    }

    private static void oblige(Workings workings, String rule, Became became) {
        Timeline timeline = workings.timeline();
        CareSpell spell = became.spell();
        LocalDate day = became.trigger().day();
        workings.entryFor(rule, day, spell.source(timeline))
                .filter(entry -> entry.ages()
                        .until()
                        .flatMap(timeline::birthday)
                        .map(day::isBefore)
                        .orElse(true))
                .ifPresent(entry -> new Single(workings, entry, became.trigger(), spell.source(timeline))
                        .until(spell.care().ended().map(Ending::careEnded))
                        .run());
    }

    /// The care that ended when an eligible child became 18: from then on a former relevant child, Children Act 1989
    /// s. 23C(1)(b).
    static Optional<Period> careUntilEighteen(Workings workings, List<CareSpell> spells) {
        Optional<LocalDate> adult = workings.entry(ASSESSMENT, LocalDate.MAX)
                .flatMap(entry -> entry.ages().until())
                .flatMap(workings.timeline()::birthday);
        Optional<LocalDate> eligible = workings.entry(ELIGIBLE, LocalDate.MAX)
                .flatMap(entry -> becameEligible(entry, spells, workings.timeline()))
                .map(became -> became.trigger().day());
        if (adult.isEmpty() || eligible.isEmpty()) {
            return Optional.empty();
        }
        return workings.timeline().periods(PeriodKind.LOOKED_AFTER).stream()
                .filter(care -> care.ended()
                        .filter(day -> !day.isBefore(adult.get()) && !day.isBefore(eligible.get()))
                        .isPresent())
                .findFirst();
    }

    private record Became(Trigger trigger, CareSpell spell) {}

    private static Optional<Became> becameEligible(Entry prescribed, List<CareSpell> spells, Timeline timeline) {
        Optional<LocalDate> countsSince = prescribed.ages().from().flatMap(timeline::birthday);
        Optional<LocalDate> oldEnough = prescribed.ages().until().flatMap(timeline::birthday);
        if (countsSince.isEmpty() || oldEnough.isEmpty()) {
            return Optional.empty();
        }
        long toGo = daysOf(prescribed);
        for (CareSpell spell : spells) {
            if (spell.type() == CareSpell.Type.SHORT_BREAKS || spell.isOverOn(countsSince.get())) {
                continue;
            }
            LocalDate from = later(spell.began(), countsSince.get());
            LocalDate complete = from.plusDays(Math.max(toGo - 1, 0));
            LocalDate eligible = later(complete, oldEnough.get());
            if (!spell.isOverOn(eligible)) {
                return Optional.of(new Became(trigger(eligible, oldEnough.get(), spell.care()), spell));
            }
            toGo -= spell.ending()
                    .map(end -> ChronoUnit.DAYS.between(from, end.day()))
                    .orElse(0L);
        }
        return Optional.empty();
    }

    private static long daysOf(Entry prescribed) {
        LocalDate anyDay = LocalDate.EPOCH;
        LocalDate last = ((Interval.Count) prescribed.within()).dueFrom(anyDay, WorkingDays.ofEngland());
        return ChronoUnit.DAYS.between(anyDay, last) + 1;
    }

    private static Trigger trigger(LocalDate day, LocalDate sixteenth, Period care) {
        EventKind kind = day.isEqual(sixteenth) ? EventKind.SIXTEENTH_BIRTHDAY : EventKind.BECAME_ELIGIBLE;
        return new Trigger(kind, day, Optional.of(care.record()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
