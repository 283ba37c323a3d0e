package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// Reviews of an adoptive placement, and of the case of a child who may be placed for adoption and is not.
///
/// Adoption Agencies Regulations 2005, reg. 36(1) and (3). The visits of 36(4) are with [Regulation28Visits]; the
/// review after a placement broke down, 36(10), is not held.
final class Regulation36AdoptionReviews implements Chain.Timetable {

    private static final String FIRST = "adoption-review-1";
    private static final String SECOND = "adoption-review-2";
    private static final String NEXT = "adoption-review-next";
    private static final String NOT_PLACED = "adoption-review-not-placed-1";

    private final Workings workings;
    private final LocalDate placed;

    private Regulation36AdoptionReviews(Workings workings, LocalDate placed) {
        this.workings = workings;
        this.placed = placed;
    }

    static void oblige(Workings workings) {
        for (Period placement : workings.timeline().periods(PeriodKind.PLACEMENT)) {
            if (placement.is(Trait.FOR_ADOPTION)) {
                ofPlacement(workings, placement);
            }
        }
        for (Period order : workings.timeline().periods(PeriodKind.LEGAL_STATUS)) {
            if (order.is(Trait.PLACEMENT_ORDER)) {
                ofChildNotPlaced(workings, order);
            }
        }
    }

    private static void ofPlacement(Workings workings, Period placement) {
        LocalDate placed = placement.began().sureFrom();
        var trigger = new Trigger(EventKind.PLACED_FOR_ADOPTION, placed, Optional.of(placement.record()));
        Chain.Start start = Placements.start(workings, placement, trigger);
        workings.entryFor(FIRST, placed, start.source())
                .ifPresent(entry -> new Chain(
                                workings, start, entry.metBy(), new Regulation36AdoptionReviews(workings, placed))
                        .run());
    }

    private static void ofChildNotPlaced(Workings workings, Period order) {
        Timeline timeline = workings.timeline();
        LocalDate authority = order.began().sureFrom();
        boolean alreadyPlaced = timeline.is(PeriodKind.PLACEMENT, authority, Trait.FOR_ADOPTION);
        if (alreadyPlaced) {
            return;
        }
        Optional<Ending> placed = timeline.events(EventKind.PLACED_FOR_ADOPTION).stream()
                .map(Event::on)
                .filter(day -> day.isAfter(authority))
                .findFirst()
                .map(day -> new Ending(day, "note.ended.placed"));
        Optional<Ending> over = order.ended().map(day -> new Ending(day, "note.ended.order"));
        Optional<Ending> left = timeline.on(PeriodKind.LOOKED_AFTER, authority)
                .flatMap(Period::ended)
                .map(Ending::careEnded);
        Optional<Ending> ending = Stream.of(placed, left, over)
                .flatMap(Optional::stream)
                .min(java.util.Comparator.comparing(Ending::day));
        TwoIntervals.run(
                workings,
                NOT_PLACED,
                new Chain.Start(
                        new Trigger(EventKind.AUTHORITY_TO_PLACE, authority, Optional.of(order.record())),
                        Chain.Start.How.of(order.began()),
                        ending,
                        Chain.Start.LastDay.WITHIN,
                        Entry.Refusal.DOES_NOT_COUNT,
                        Workings.Source.of(timeline.isFromFile(order.origin(), order.record()))));
    }

    @Override
    public Optional<Step> first() {
        return workings.entry(FIRST, placed).map(Step::of);
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return workings.entry(place == Place.FIRST ? SECOND : NEXT, last.on()).map(Step::of);
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return workings.entry(NEXT, day).map(Step::of);
    }
}
