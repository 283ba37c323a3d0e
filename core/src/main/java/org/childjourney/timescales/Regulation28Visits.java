package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Start;
import org.childjourney.timescales.Chain.Step;

/// How often a child in care is visited: each placement starts anew, and what it is on the day of the last visit
/// decides when the next is due.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg. 28(2) to (5) and (3A). Short breaks are
/// regulation 48. In an adoptive placement, until its first review, Adoption Agencies Regulations 2005 reg. 36(4).
/// Paragraphs (6) and (7), other living arrangements and visits on request, are not held.
final class Regulation28Visits implements Chain.Timetable {

    private static final String FIRST = "cla-visit-first";
    private static final String FIRST_YEAR = "cla-visit-year1";
    private static final String LONG_TERM = "cla-visit-longterm";
    private static final String AGREED = "cla-visit-ltf-agreed";
    private static final String OTHER = "cla-visit-other";
    private static final String BEFORE_ASSESSMENT = "cla-visit-reg19";
    private static final String TEMPORARY = "cla-visit-reg24";
    private static final String CARE_ORDER_AT_HOME = "cla-visit-care-order-parent";
    private static final String FOR_ADOPTION = "adoption-visit-weekly";
    private static final String FIRST_REVIEW = "cla-review-1";
    private static final String NEXT_REVIEW = "cla-review-next";
    private static final String ADOPTION_REVIEW = "adoption-review-1";

    private final Workings workings;
    private final CareSpell spell;
    private final Period placement;
    private final Trigger start;
    private final Start.How how;
    private final Regime regime;

    private Regulation28Visits(Workings workings, CareSpell spell, Period placement, Trigger start, Start.How how) {
        this.workings = workings;
        this.spell = spell;
        this.placement = placement;
        this.start = start;
        this.how = how;
        regime = regimeOn(start.day());
    }

    /// Under which paragraph a stretch of a placement stands.
    private enum Regime {
        ORDINARY,
        BEFORE_ASSESSMENT,
        TEMPORARY,
        CARE_ORDER_AT_HOME,
        FOR_ADOPTION
    }

    static void oblige(Workings workings, CareSpell spell) {
        for (Period placement : workings.timeline().periods(PeriodKind.PLACEMENT)) {
            boolean began = placement.ended().map(spell.began()::isBefore).orElse(true);
            if (began && !spell.isOverOn(placement.began().sureFrom())) {
                stretches(workings, spell, placement);
            }
        }
    }

    // a placement is one stretch, unless an order made while the child lives at home starts another
    private static void stretches(Workings workings, CareSpell spell, Period placement) {
        boolean inSpell = !placement.began().sureFrom().isBefore(spell.began());
        Trigger start = inSpell
                ? new Trigger(EventKind.PLACEMENT_BEGAN, placement.began().sureFrom(), Optional.of(placement.record()))
                : spell.trigger();
        Start.How how = inSpell ? Start.How.of(placement.began()) : spell.how();
        Optional<Ending> last = earlier(placement.ended().map(Ending::placementEnded), spell.ending());
        for (Period order : ordersAtHome(workings, placement, start.day(), last)) {
            LocalDate made = order.began().day();
            run(workings, spell, placement, start, how, Optional.of(Ending.timetableChanged(made)));
            EventKind kind = order.is(Trait.CARE_ORDER) ? EventKind.CARE_ORDER_MADE : EventKind.LEGAL_STATUS_BEGAN;
            start = new Trigger(kind, made, Optional.of(order.record()));
            how = Start.How.KNOWN;
        }
        run(workings, spell, placement, start, how, last);
    }

    private static List<Period> ordersAtHome(
            Workings workings, Period placement, LocalDate after, Optional<Ending> ending) {
        var orders = new ArrayList<Period>();
        if (!placement.is(Trait.WITH_PARENT)) {
            return orders;
        }
        for (Period status : workings.timeline().periods(PeriodKind.LEGAL_STATUS)) {
            boolean order = status.is(Trait.INTERIM_CARE_ORDER) || status.is(Trait.CARE_ORDER);
            LocalDate made = status.began().sureFrom();
            boolean within = made.isAfter(after)
                    && ending.map(end -> made.isBefore(end.day())).orElse(true);
            if (order && within && status.began().isKnown()) {
                orders.add(status);
            }
        }
        return orders;
    }

    private static Optional<Ending> earlier(Optional<Ending> one, Optional<Ending> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return other.get().day().isAfter(one.get().day()) ? one : other;
    }

    private static void run(
            Workings workings,
            CareSpell spell,
            Period placement,
            Trigger start,
            Start.How how,
            Optional<Ending> ending) {
        var visits = new Regulation28Visits(workings, spell, placement, start, how);
        Workings.Source source =
                Workings.Source.of(workings.timeline().isFromFile(placement.origin(), placement.record()));
        boolean careEnds = ending.equals(spell.ending());
        var chain = new Start(
                start,
                how,
                ending,
                careEnds ? Start.LastDay.WITHIN : Start.LastDay.OUTSIDE,
                Entry.Refusal.DOES_NOT_COUNT,
                source);
        workings.entryFor(OTHER, start.day(), source)
                .ifPresent(entry -> new Chain(workings, chain, entry.metBy(), visits).run());
    }

    @Override
    public Optional<Step> first() {
        String rule = switch (regime) {
            case ORDINARY -> FIRST;
            case BEFORE_ASSESSMENT -> BEFORE_ASSESSMENT;
            case TEMPORARY -> TEMPORARY;
            case CARE_ORDER_AT_HOME -> CARE_ORDER_AT_HOME;
            case FOR_ADOPTION -> FOR_ADOPTION;
        };
        return workings.entry(rule, start.day()).map(Step::of);
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        LocalDate on = last.on();
        return switch (regime) {
            case ORDINARY -> ordinary(on);
            case CARE_ORDER_AT_HOME -> workings.entry(CARE_ORDER_AT_HOME, on).map(Step::thereafter);
            case BEFORE_ASSESSMENT -> weeklyUntil(firstReview(), BEFORE_ASSESSMENT, on);
            case TEMPORARY -> isStillTemporary(on) ? weeklyUntil(firstReview(), TEMPORARY, on) : ordinary(on);
            case FOR_ADOPTION -> weeklyUntil(firstAdoptionReview(), FOR_ADOPTION, on);
        };
    }

    @Override
    public Optional<Step> afterChange(LocalDate last) {
        return switch (regime) {
            case BEFORE_ASSESSMENT -> workings.entry(BEFORE_ASSESSMENT, last).map(Step::thereafter);
            case TEMPORARY -> workings.entry(TEMPORARY, last).map(Step::thereafter);
            case FOR_ADOPTION, ORDINARY, CARE_ORDER_AT_HOME -> ordinary(last);
        };
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return switch (regime) {
            case ORDINARY -> ordinary(day);
            case CARE_ORDER_AT_HOME -> workings.entry(CARE_ORDER_AT_HOME, day).map(Step::thereafter);
            case BEFORE_ASSESSMENT -> afterOrBefore(firstReview(), BEFORE_ASSESSMENT, day);
            case TEMPORARY -> isStillTemporary(day) ? afterOrBefore(firstReview(), TEMPORARY, day) : ordinary(day);
            case FOR_ADOPTION ->
                isBeforeFirstAdoptionReview(day)
                        ? workings.entry(FOR_ADOPTION, day).map(Step::of)
                        : ordinary(day);
        };
    }

    @Override
    public boolean firstIsItsOwn() {
        return regime == Regime.FOR_ADOPTION;
    }

    private boolean isBeforeFirstAdoptionReview(LocalDate day) {
        return workings.entry(ADOPTION_REVIEW, start.day())
                .map(entry -> !dueDay(entry, start.day()).isBefore(day))
                .orElse(false);
    }

    private LocalDate dueDay(Entry entry, LocalDate since) {
        return ((Interval.Count) entry.within()).dueFrom(since, workings.calendar());
    }

    /// Regulation 28(2) and (3A): the first year of the placement, and what it is meant to be after that.
    private Optional<Step> ordinary(LocalDate on) {
        Optional<Entry> firstYear = workings.entry(FIRST_YEAR, on).filter(entry -> isDuring(entry, on));
        return firstYear
                .or(() -> agreedToFewer() ? workings.entry(AGREED, on) : Optional.empty())
                .or(() -> workings.entry(placement.is(Trait.INTENDED_TO_LAST_UNTIL_EIGHTEEN) ? LONG_TERM : OTHER, on))
                .map(Step::of);
    }

    private boolean isDuring(Entry entry, LocalDate on) {
        return entry.during()
                .map(year -> !on.isAfter(year.dueFrom(placement.began().sureFrom(), workings.calendar())))
                .orElse(true);
    }

    private boolean agreedToFewer() {
        return placement.is(Trait.LONG_TERM_FOSTER) && placement.is(Trait.AGREED_TO_FEWER_VISITS);
    }

    // weekly until the review; a review within the week moves the visit, a later one comes after a missed week
    private Optional<Step> weeklyUntil(Held review, String rule, LocalDate last) {
        Optional<Step> weekly = workings.entry(rule, last).map(Step::of);
        return switch (review) {
            case Held.NotYet _ -> weekly;
            case Held.NotSeen _ -> afterChange(last);
            case Held.On(LocalDate day) ->
                weekly.flatMap(step -> {
                    LocalDate due = step.interval().dueFrom(last, workings.calendar());
                    return day.isAfter(due) ? Optional.of(step.until(day)) : afterChange(last);
                });
        };
    }

    private Optional<Step> afterOrBefore(Held review, String rule, LocalDate day) {
        boolean before = switch (review) {
            case Held.NotYet _ -> true;
            case Held.NotSeen _ -> false;
            case Held.On(LocalDate on) -> on.isAfter(day);
        };
        return before ? workings.entry(rule, day).map(Step::of) : afterChange(day);
    }

    /// Whether a first review was held. It is not known where the file could not tell.
    private sealed interface Held {

        record On(LocalDate day) implements Held {}

        record NotYet() implements Held {}

        record NotSeen() implements Held {}
    }

    private Held firstReview() {
        return workings.entry(FIRST_REVIEW, spell.began())
                .or(() -> workings.entry(NEXT_REVIEW, LocalDate.MAX))
                .map(entry -> held(entry, spell.began(), spell.how()))
                .orElse(new Held.NotYet());
    }

    private Held firstAdoptionReview() {
        return workings.entry(ADOPTION_REVIEW, start.day())
                .map(entry -> held(entry, start.day(), how))
                .orElse(new Held.NotYet());
    }

    private Held held(Entry entry, LocalDate since, Start.How began) {
        for (Event review : workings.timeline().events(entry.metBy())) {
            if (workings.counts(review, entry) && !review.on().isBefore(since)) {
                return new Held.On(review.on());
            }
        }
        boolean fromFile = spell.source(workings.timeline()) == Workings.Source.FILE;
        LocalDate due = began == Start.How.KNOWN ? dueDay(entry, since) : since;
        Sight sight = workings.timeline().sightOf(entry.metBy());
        boolean pastOnFile = sight.asAt().map(asAt -> !due.isAfter(asAt)).orElse(false);
        boolean unseen = fromFile
                && pastOnFile
                && sight.firstBlind(since.minusDays(1), due).isPresent();
        return unseen ? new Held.NotSeen() : new Held.NotYet();
    }

    private Regime regimeOn(LocalDate day) {
        Timeline timeline = workings.timeline();
        boolean withParent = placement.is(Trait.WITH_PARENT);
        if (placement.is(Trait.FOR_ADOPTION)) {
            return Regime.FOR_ADOPTION;
        }
        boolean interimAtHome = withParent && timeline.is(PeriodKind.LEGAL_STATUS, day, Trait.INTERIM_CARE_ORDER);
        if (placement.is(Trait.TEMPORARY_APPROVAL) || interimAtHome) {
            return Regime.TEMPORARY;
        }
        if (placement.is(Trait.BEFORE_ASSESSMENT)) {
            return Regime.BEFORE_ASSESSMENT;
        }
        return withParent && isOrderMadeSince(day, timeline) ? Regime.CARE_ORDER_AT_HOME : Regime.ORDINARY;
    }

    private boolean isOrderMadeSince(LocalDate day, Timeline timeline) {
        for (Period status : timeline.periods(PeriodKind.LEGAL_STATUS)) {
            boolean madeHere = status.began().isKnown()
                    && !status.began().day().isBefore(placement.began().sureFrom());
            if (status.is(Trait.CARE_ORDER) && status.ranOn(day) && madeHere) {
                return true;
            }
        }
        return false;
    }

    private boolean isStillTemporary(LocalDate day) {
        if (!placement.is(Trait.TEMPORARY_APPROVAL)) {
            return true;
        }
        for (Event approved : workings.timeline().events(EventKind.CONNECTED_PERSON_APPROVED)) {
            boolean here = !approved.on().isBefore(placement.began().sureFrom());
            if (here && !approved.on().isAfter(day) && workings.counted(approved)) {
                return false;
            }
        }
        return true;
    }
}
