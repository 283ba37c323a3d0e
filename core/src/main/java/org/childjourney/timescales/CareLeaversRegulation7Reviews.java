package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// Reviews of the pathway plan of a young person who has left care, until the age at which they end. While a young
/// person is looked after, the plan is reviewed at the looked-after reviews.
///
/// Care Leavers (England) Regulations 2010, reg. 7(2); Children Act 1989, s. 23C(3)(b).
///
/// Counted from the plan, or its last review in care. Where no plan is known, a young person whom a return names as a
/// care leaver has it counted from the day for which the return speaks; one who was in care until 18, from the end of
/// care, the latest day on which a review in care can have been. Not held: reviews on request, those of new
/// accommodation under 7(3), and those of a relevant child of 16 or 17, who may have gone home (reg. 3(5)).
final class CareLeaversRegulation7Reviews implements Chain.Timetable {

    private static final String REVIEW = "pathway-review";

    private final Workings workings;
    private final Optional<LocalDate> tooOld;

    private CareLeaversRegulation7Reviews(Workings workings, Optional<LocalDate> tooOld) {
        this.workings = workings;
        this.tooOld = tooOld;
    }

    static void oblige(Workings workings, List<CareSpell> spells) {
        Timeline timeline = workings.timeline();
        Optional<Entry> entry = workings.entry(REVIEW, LocalDate.MAX);
        if (entry.isEmpty()
                || timeline.on(PeriodKind.LOOKED_AFTER, LocalDate.MAX).isPresent()) {
            return;
        }
        Optional<LocalDate> tooOld = entry.get().ages().until().flatMap(timeline::birthday);
        start(timeline, tooOld)
                .or(() -> Regulation40EligibleChild.careUntilEighteen(workings, spells)
                        .map(care -> start(care, timeline, tooOld)))
                .ifPresent(start -> new Chain(
                                workings,
                                start,
                                entry.get().metBy(),
                                new CareLeaversRegulation7Reviews(workings, tooOld))
                        .run());
    }

    private static Optional<Chain.Start> start(Timeline timeline, Optional<LocalDate> tooOld) {
        List<Period> leaving = timeline.periods(PeriodKind.CARE_LEAVER);
        Optional<Event> plan = planAtLeaving(timeline);
        if (plan.isPresent()) {
            Event last = plan.get();
            boolean fromFile = timeline.isFromFile(last.origin(), last.record());
            return Optional.of(start(Trigger.by(last), Chain.Start.How.KNOWN, ending(leaving, tooOld), fromFile));
        }
        if (leaving.isEmpty()) {
            return Optional.empty();
        }
        Period first = leaving.getFirst();
        var trigger = new Trigger(EventKind.LEFT_CARE_IN_TOUCH, first.began().sureFrom(), Optional.of(first.record()));
        boolean fromFile = timeline.isFromFile(first.origin(), first.record());
        return Optional.of(start(trigger, Chain.Start.How.NOT_KNOWN, ending(leaving, tooOld), fromFile));
    }

    private static Chain.Start start(Period care, Timeline timeline, Optional<LocalDate> tooOld) {
        LocalDate left = care.ended().orElseThrow();
        boolean fromFile = timeline.isFromFile(care.origin(), care.record());
        boolean silent =
                fromFile && timeline.asAt().filter(asAt -> !left.isAfter(asAt)).isPresent();
        return start(
                new Trigger(EventKind.CEASED_LOOKED_AFTER, left, Optional.of(care.record())),
                silent ? Chain.Start.How.NOT_KNOWN : Chain.Start.How.KNOWN,
                ending(List.of(), tooOld),
                fromFile);
    }

    private static Chain.Start start(Trigger trigger, Chain.Start.How how, Optional<Ending> ending, boolean fromFile) {
        return new Chain.Start(
                trigger,
                how,
                ending,
                Chain.Start.LastDay.WITHIN,
                Entry.Refusal.DOES_NOT_COUNT,
                Workings.Source.of(fromFile));
    }

    /// The plan, or its last review in care, from which the first review after leaving care is counted.
    private static Optional<Event> planAtLeaving(Timeline timeline) {
        List<Event> plans = timeline.events(EventKind.PATHWAY_PLAN).stream()
                .filter(event -> event.outcome().counts())
                .toList();
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> left = timeline.periods(PeriodKind.LOOKED_AFTER).stream()
                .flatMap(care -> care.ended().stream())
                .max(Comparator.naturalOrder());
        var inCare = new ArrayList<Event>(plans);
        inCare.addAll(timeline.events(EventKind.LOOKED_AFTER_REVIEW));
        return inCare.stream()
                .filter(event -> event.outcome().counts())
                .filter(event -> !event.on().isBefore(plans.getFirst().on()))
                .filter(event -> left.map(day -> !event.on().isAfter(day)).orElse(true))
                .max(Comparator.comparing(Event::on))
                .or(() -> Optional.of(plans.getFirst()));
    }

    // the latest that is known says whether it still lasts
    private static Optional<Ending> ending(List<Period> leaving, Optional<LocalDate> tooOld) {
        Optional<LocalDate> over =
                leaving.isEmpty() ? Optional.empty() : leaving.getLast().ended();
        return over.map(day -> new Ending(day, "note.ended.leaving-care"))
                .or(() -> tooOld.map(day -> new Ending(day, "note.ended.age")));
    }

    @Override
    public Optional<Step> first() {
        return step(Optional.empty());
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return step(Optional.of(last.on()));
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return step(Optional.of(day));
    }

    private Optional<Step> step(Optional<LocalDate> from) {
        boolean over =
                from.isPresent() && tooOld.map(day -> !from.get().isBefore(day)).orElse(false);
        return over
                ? Optional.empty()
                : workings.entry(REVIEW, from.orElse(LocalDate.MAX)).map(Step::of);
    }
}
