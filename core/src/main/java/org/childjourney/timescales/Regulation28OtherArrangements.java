package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// Visits to a child in care who lives where another person is responsible for the arrangements. Each change of them
/// begins anew.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg. 28(6).
final class Regulation28OtherArrangements implements Chain.Timetable {

    private static final String FIRST = "cla-visit-living-arrangements";
    private static final String LATER = "cla-visit-living-arrangements-later";

    private final Workings workings;
    private final LocalDate began;

    private Regulation28OtherArrangements(Workings workings, LocalDate began) {
        this.workings = workings;
        this.began = began;
    }

    static void oblige(Workings workings) {
        for (Period arrangements : workings.timeline().periods(PeriodKind.OTHER_ARRANGEMENTS)) {
            LocalDate began = arrangements.began().sureFrom();
            var trigger = new Trigger(EventKind.OTHER_ARRANGEMENTS_BEGAN, began, Optional.of(arrangements.record()));
            Chain.Start start = Periods.start(workings, arrangements, trigger);
            workings.entryFor(FIRST, began, start.source())
                    .ifPresent(entry -> new Chain(
                                    workings, start, entry.metBy(), new Regulation28OtherArrangements(workings, began))
                            .run());
        }
    }

    @Override
    public Optional<Step> first() {
        return workings.entry(FIRST, began).map(Step::of);
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return next(last.on());
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return next(day);
    }

    private Optional<Step> next(LocalDate last) {
        return workings.entry(FIRST, last)
                .filter(entry -> entry.during()
                        .map(year -> !last.isAfter(year.dueFrom(began, workings.calendar())))
                        .orElse(true))
                .map(Step::thereafter)
                .or(() -> workings.entry(LATER, last).map(Step::of));
    }
}
