package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// The reviews of a child's case: a first, a second counted from it, and later ones from the last held. A move does not
/// start them again; a new time in care does. The plan for a permanent home is due with the second.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg. 33. A review held early under 33(3) moves
/// the next one forward like any other.
final class Regulation33Reviews implements Chain.Timetable {

    private static final String FIRST = "cla-review-1";
    private static final String SECOND = "cla-review-2";
    private static final String NEXT = "cla-review-next";
    private static final String PERMANENCE = "permanence-plan";

    private final Workings workings;
    private final CareSpell spell;
    private Optional<Event> firstReview = Optional.empty();

    private Regulation33Reviews(Workings workings, CareSpell spell) {
        this.workings = workings;
        this.spell = spell;
    }

    static void oblige(Workings workings, CareSpell spell) {
        workings.entry(NEXT, spell.began())
                .or(() -> workings.entry(NEXT, LocalDate.MAX))
                .ifPresent(entry -> new Regulation33Reviews(workings, spell).run(entry));
    }

    private void run(Entry entry) {
        new Chain(workings, spell.start(workings.timeline(), entry.refusal()), entry.metBy(), this).run();
        firstReview.ifPresent(this::permanence);
    }

    @Override
    public Optional<Step> first() {
        return workings.entry(FIRST, spell.began()).map(Step::of);
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        if (place == Place.FIRST) {
            firstReview = Optional.of(last);
        }
        return workings.entry(place == Place.FIRST ? SECOND : NEXT, last.on()).map(Step::of);
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return workings.entry(NEXT, day).map(Step::of);
    }

    private void permanence(Event review) {
        Optional<Interval.Count> untilSecond =
                workings.entry(SECOND, review.on()).map(second -> (Interval.Count) second.within());
        workings.entry(PERMANENCE, review.on())
                .ifPresent(entry -> untilSecond.ifPresent(
                        interval -> new Single(workings, entry, Trigger.by(review), spell.source(workings.timeline()))
                                .until(spell.ending())
                                .within(interval)
                                .run()));
    }
}
