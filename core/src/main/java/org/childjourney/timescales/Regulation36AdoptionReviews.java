package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Comparator;
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
/// Adoption Agencies Regulations 2005, reg. 36(1) and (3). A child who comes back while the authority lasts is
/// reviewed again under 36(1), within its interval from the review before. The visits of 36(4) are with
/// [Regulation28Visits]; the review after a placement broke down, 36(10), is not held.
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

    // from when there is authority to place, and again each time the child comes back from an adoptive placement
    private static void ofChildNotPlaced(Workings workings, Period order) {
        Timeline timeline = workings.timeline();
        LocalDate authority = order.began().sureFrom();
        if (!timeline.is(PeriodKind.PLACEMENT, authority, Trait.FOR_ADOPTION)) {
            NotPlaced.run(
                    workings,
                    order,
                    new Trigger(EventKind.AUTHORITY_TO_PLACE, authority, Optional.of(order.record())),
                    Chain.Start.How.of(order.began()),
                    authority);
        }
        for (Period placement : timeline.periods(PeriodKind.PLACEMENT)) {
            placement
                    .ended()
                    .filter(day -> placement.is(Trait.FOR_ADOPTION)
                            && day.isAfter(authority)
                            && mayBePlacedOn(day, order, timeline))
                    .ifPresent(back -> NotPlaced.run(
                            workings,
                            order,
                            lastReview(workings, authority, back)
                                    .map(Trigger::by)
                                    .orElse(new Trigger(
                                            EventKind.PLACEMENT_ENDED, back, Optional.of(placement.record()))),
                            Chain.Start.How.KNOWN,
                            back));
        }
    }

    private static boolean mayBePlacedOn(LocalDate day, Period order, Timeline timeline) {
        boolean inCare = timeline.periods(PeriodKind.LOOKED_AFTER).isEmpty()
                || timeline.on(PeriodKind.LOOKED_AFTER, day).isPresent();
        return order.ranOn(day) && inCare && !timeline.is(PeriodKind.PLACEMENT, day, Trait.FOR_ADOPTION);
    }

    private static Optional<Event> lastReview(Workings workings, LocalDate since, LocalDate until) {
        return workings.timeline().events(EventKind.ADOPTION_REVIEW).stream()
                .filter(event -> workings.counted(event)
                        && !event.on().isBefore(since)
                        && !event.on().isAfter(until))
                .reduce((earlier, later) -> later);
    }

    /// The reviews of a child who may be placed and is not: the first counted from the authority, or from the day the
    /// child came back where none was held since; any other from the review before.
    private record NotPlaced(Workings workings, Trigger trigger) implements Chain.Timetable {

        static void run(Workings workings, Period order, Trigger trigger, Chain.Start.How how, LocalDate from) {
            Timeline timeline = workings.timeline();
            Workings.Source source = Workings.Source.of(timeline.isFromFile(order.origin(), order.record()));
            var start = new Chain.Start(
                    trigger,
                    how,
                    ending(timeline, order, from),
                    Chain.Start.LastDay.WITHIN,
                    Entry.Refusal.DOES_NOT_COUNT,
                    source);
            workings.entryFor(NOT_PLACED, trigger.day(), source)
                    .ifPresent(
                            entry -> new Chain(workings, start, entry.metBy(), new NotPlaced(workings, trigger)).run());
        }

        private static Optional<Ending> ending(Timeline timeline, Period order, LocalDate from) {
            Optional<Ending> placed = timeline.events(EventKind.PLACED_FOR_ADOPTION).stream()
                    .map(Event::on)
                    .filter(day -> day.isAfter(from))
                    .findFirst()
                    .map(day -> new Ending(day, "note.ended.placed"));
            Optional<Ending> over = order.ended().map(day -> new Ending(day, "note.ended.order"));
            Optional<Ending> left = timeline.on(PeriodKind.LOOKED_AFTER, from)
                    .flatMap(Period::ended)
                    .map(Ending::careEnded);
            return Stream.of(placed, left, over).flatMap(Optional::stream).min(Comparator.comparing(Ending::day));
        }

        @Override
        public Optional<Step> first() {
            boolean reviewed = trigger.kind() == EventKind.ADOPTION_REVIEW;
            return workings.entry(NOT_PLACED, trigger.day()).map(reviewed ? Step::thereafter : Step::of);
        }

        @Override
        public Optional<Step> after(Event last, Place place) {
            return workings.entry(NOT_PLACED, last.on()).map(Step::thereafter);
        }

        @Override
        public Optional<Step> unseen(LocalDate day) {
            return workings.entry(NOT_PLACED, day).map(Step::thereafter);
        }

        @Override
        public boolean firstIsItsOwn() {
            return trigger.kind() == EventKind.AUTHORITY_TO_PLACE;
        }
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

    @Override
    public boolean firstIsItsOwn() {
        return true;
    }
}
