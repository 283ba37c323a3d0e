package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// A personal adviser's visits to a young person in accommodation that the authority provides.
///
/// Care Leavers (England) Regulations 2010, reg. 8(2)(a) and (c). The visit before the review of the accommodation,
/// 8(2)(b), has no number and is not held.
final class CareLeaversRegulation8Visits implements Chain.Timetable {

    private static final String FIRST = "pa-visit-accommodation-first";
    private static final String NEXT = "pa-visit-accommodation-next";

    private final Workings workings;
    private final LocalDate provided;

    private CareLeaversRegulation8Visits(Workings workings, LocalDate provided) {
        this.workings = workings;
        this.provided = provided;
    }

    static void oblige(Workings workings) {
        for (Period accommodation : workings.timeline().periods(PeriodKind.PROVIDED_ACCOMMODATION)) {
            oblige(workings, accommodation);
        }
    }

    private static void oblige(Workings workings, Period accommodation) {
        LocalDate provided = accommodation.began().sureFrom();
        var start = new Chain.Start(
                new Trigger(EventKind.ACCOMMODATION_PROVIDED, provided, Optional.of(accommodation.record())),
                Chain.Start.How.of(accommodation.began()),
                accommodation.ended().map(day -> new Ending(day, "note.ended.accommodation")),
                Chain.Start.LastDay.WITHIN,
                Entry.Refusal.DOES_NOT_COUNT,
                Workings.Source.of(workings.timeline().isFromFile(accommodation.origin(), accommodation.record())));
        workings.entryFor(FIRST, provided, start.source())
                .ifPresent(entry -> new Chain(
                                workings, start, entry.metBy(), new CareLeaversRegulation8Visits(workings, provided))
                        .run());
    }

    @Override
    public Optional<Step> first() {
        return workings.entry(FIRST, provided).map(Step::of);
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return workings.entry(NEXT, last.on()).map(Step::of);
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return workings.entry(NEXT, day).map(Step::of);
    }
}
