package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Caseload;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;

/// A duty that comes back, each time counted from the last time it was done: visits, reviews, health assessments.
///
/// Only what counts as done moves the clock. Where a file could not tell of what was done, what fell due then is not
/// known, and the count starts again on the first day that the file covers, or on the day for which it speaks.
final class Chain {

    private final Workings workings;
    private final Start start;
    private final Timetable timetable;
    private final Set<EventKind> kinds;
    private final Sight sight;
    private final List<Event> done;
    private Optional<Reached> reached = Optional.empty();

    Chain(Workings workings, Start start, Set<EventKind> kinds, Timetable timetable) {
        this.workings = workings;
        this.start = start;
        this.kinds = kinds;
        this.timetable = timetable;
        sight = start.source() == Workings.Source.FILE ? workings.timeline().sightOf(kinds) : Sight.WHOLE;
        done = doneWithin();
    }

    /// Where a chain begins and with what it ends. `known` says whether the day it began is known.
    record Start(
            Trigger trigger,
            How how,
            Optional<Ending> ending,
            LastDay lastDay,
            Entry.Refusal refusal,
            Workings.Source source) {

        enum How {
            KNOWN,
            NOT_KNOWN;

            static How of(Beginning began) {
                return began.isKnown() ? KNOWN : NOT_KNOWN;
            }
        }

        /// Whether what is done on the day it ends still belongs to it, or already to what follows.
        enum LastDay {
            WITHIN,
            OUTSIDE
        }
    }

    /// What moves a due date from where the interval alone puts it.
    sealed interface Bound {

        /// The first review, where it comes before the interval is over.
        record NotAfter(LocalDate review) implements Bound {}

        /// The birthday before which it is not asked, and the end of the collection year in which it is asked first.
        record NotBefore(LocalDate birthday, LocalDate yearEnd) implements Bound {}
    }

    /// The interval to use: `changesOn` is a day on which, not done by then, it gives way to another.
    record Step(Entry entry, Interval.Count interval, Optional<LocalDate> changesOn, Optional<Bound> bound) {

        static Step of(Entry entry) {
            return new Step(entry, (Interval.Count) entry.within(), Optional.empty(), Optional.empty());
        }

        static Step thereafter(Entry entry) {
            return new Step(entry, (Interval.Count) entry.thereafter(), Optional.empty(), Optional.empty());
        }

        Step until(LocalDate change) {
            return new Step(entry, interval, Optional.of(change), bound);
        }

        Step bound(Optional<? extends Bound> other) {
            return new Step(entry, interval, changesOn, other.map(Bound.class::cast));
        }

        LocalDate dueFrom(LocalDate day, WorkingDays calendar) {
            LocalDate due = interval.dueFrom(day, calendar);
            return bound.map(moved -> switch (moved) {
                        case Bound.NotAfter(LocalDate review) ->
                            review.isBefore(due) && !review.isBefore(day) ? review : due;
                        case Bound.NotBefore(LocalDate birthday, LocalDate yearEnd) ->
                            due.isBefore(birthday) ? yearEnd : due;
                    })
                    .orElse(due);
        }
    }

    /// Whether the event before is known to be the first since the beginning.
    enum Place {
        FIRST,
        LATER
    }

    /// What a regulation chooses at each step.
    interface Timetable {

        Optional<Step> first();

        Optional<Step> after(Event last, Place place);

        /// After a change that came before the duty was done again.
        default Optional<Step> afterChange(LocalDate last) {
            return Optional.empty();
        }

        /// For a count that starts on a day because the file is silent before it.
        Optional<Step> unseen(LocalDate day);

        /// Whether the first time is a duty of its own, of which it is said that it is not known once it is over.
        default boolean firstIsItsOwn() {
            return false;
        }
    }

    void run() {
        Optional<Step> first = start.how() == Start.How.KNOWN ? timetable.first() : Optional.empty();
        if (first.isPresent()) {
            step(first.get(), start.trigger(), 0, Place.FIRST);
        } else if (start.source() == Workings.Source.FILE) {
            LocalDate sure = start.trigger().day();
            again(sight.isBlindOn(sure) ? sight.countsAgainFrom(sure) : sure, start.trigger(), 0);
        } else if (!done.isEmpty()) {
            next(0, Place.LATER);
        }
        while (reached.isPresent()) {
            Reached from = reached.get();
            reached = Optional.empty();
            Event last = done.get(from.place());
            timetable
                    .after(last, from.which())
                    .ifPresent(step -> step(step, Trigger.by(last), from.place() + 1, Place.LATER));
        }
    }

    private record Reached(int place, Place which) {}

    /// Goes on, when this step is done, from the event in this place.
    private void next(int place, Place which) {
        reached = Optional.of(new Reached(place, which));
    }

    private void step(Step step, Trigger trigger, int next, Place which) {
        LocalDate from = trigger.day();
        LocalDate due = step.dueFrom(from, workings.calendar());
        Optional<Event> event = eventAt(next);
        Optional<LocalDate> change = step.changesOn()
                .filter(day -> event.map(e -> e.on().isAfter(day)).orElse(true));
        if (change.isPresent() && !isOver(change.get())) {
            make(step, trigger, from)
                    .ends(Ending.timetableChanged(change.get()))
                    .add(sourceOf(trigger));
            timetable.afterChange(from).ifPresent(changed -> step(changed, trigger, next, which));
            return;
        }
        if (event.isPresent() && !event.get().on().isAfter(due)) {
            make(step, trigger, from).met(event.get()).add(sourceOf(trigger));
            next(next, which);
            return;
        }
        Optional<LocalDate> blind = sight.firstBlind(from, endingBefore(due));
        if (blind.isPresent()) {
            afterBlind(step, trigger, next, due, blind.get());
            return;
        }
        if (event.isEmpty()) {
            open(step, trigger, from);
        } else if (isLostBefore(event.get().on())) {
            open(step, trigger, from);
            next(next, Place.LATER);
        } else {
            make(step, trigger, from).met(event.get()).add(sourceOf(trigger));
            next(next, which);
        }
    }

    private void afterBlind(Step step, Trigger trigger, int next, LocalDate due, LocalDate blind) {
        if (!sight.isBlindThroughout()) {
            make(step, trigger, trigger.day()).isNotInFile(trigger.day()).add(sourceOf(trigger));
            again(sight.countsAgainFrom(blind), trigger, next);
            return;
        }
        LocalDate asAt = sight.asAt().orElseThrow();
        Optional<Event> event = eventAt(next);
        if (event.isPresent() && !event.get().on().isAfter(asAt)) {
            next(next, Place.LATER);
        } else if (next == 0 && timetable.firstIsItsOwn() && isOver(asAt)) {
            firstOnceOver(step, trigger, due);
        } else if (due.isBefore(asAt)) {
            again(asAt, trigger, next);
        } else if (next == 0) {
            count(step, trigger, asAt, next);
        } else {
            // something recorded by hand before the day of the file, and not yet due again on it
            finish(step, trigger, trigger.day(), next);
        }
    }

    // what it belonged to ended before the file speaks; what was not due by then fell away
    private void firstOnceOver(Step step, Trigger trigger, LocalDate due) {
        if (isOver(due)) {
            open(step, trigger, trigger.day());
        } else {
            make(step, trigger, trigger.day()).isNotInFile(trigger.day()).add(sourceOf(trigger));
        }
    }

    /// Counts again from a day before which the file is silent.
    private void again(LocalDate from, Trigger trigger, int next) {
        Optional<Event> event = eventAt(next);
        if (event.isPresent() && event.get().on().isBefore(from)) {
            next(next, Place.LATER);
            return;
        }
        if (isOver(from)) {
            return;
        }
        timetable.unseen(from).ifPresent(step -> count(step, trigger, from, next));
    }

    private void count(Step step, Trigger trigger, LocalDate from, int next) {
        if (isOver(from)) {
            return;
        }
        LocalDate due = step.dueFrom(from, workings.calendar());
        Optional<Event> event = eventAt(next);
        boolean atOnce = event.isPresent() && !event.get().on().isAfter(due);
        Optional<LocalDate> blind = atOnce ? Optional.empty() : sight.firstBlind(from, due);
        if (blind.isPresent()) {
            again(sight.countsAgainFrom(blind.get()), trigger, next);
        } else if (atOnce && !sight.asAt().equals(Optional.of(from))) {
            // done in good time, by a count that nobody could have known of
            next(next, Place.LATER);
        } else {
            finish(step, trigger, from, next);
        }
    }

    private void finish(Step step, Trigger trigger, LocalDate from, int next) {
        Optional<Event> event = eventAt(next);
        if (event.isEmpty() || isLostBefore(event.get().on())) {
            open(step, trigger, from);
        } else {
            make(step, trigger, from).met(event.get()).add(sourceOf(trigger));
        }
        if (event.isPresent()) {
            next(next, Place.LATER);
        }
    }

    private void open(Step step, Trigger trigger, LocalDate from) {
        LocalDate since = trigger.day().isEqual(start.trigger().day()) ? from : from.plusDays(1);
        Workings.Making making = make(step, trigger, from).attempted(kinds, since, start.ending());
        start.ending().ifPresent(making::ends);
        making.add(sourceOf(trigger));
    }

    private Workings.Making make(Step step, Trigger trigger, LocalDate from) {
        boolean unknown = isUnknown(trigger);
        Workings.Making making = workings.make(step.entry(), unknown ? trigger.on(from) : trigger)
                .counted(from, step.interval());
        if (unknown || !from.isEqual(trigger.day())) {
            making.countedBecauseOfFile(from, sight);
        }
        return bound(making, step, from);
    }

    private Workings.Making bound(Workings.Making making, Step step, LocalDate from) {
        LocalDate due = step.dueFrom(from, workings.calendar());
        if (step.bound().isEmpty() || due.isEqual(making.due())) {
            return making;
        }
        return switch (step.bound().get()) {
            case Bound.NotAfter(LocalDate review) -> making.dueByReview(review);
            case Bound.NotBefore(LocalDate birthday, LocalDate yearEnd) ->
                making.starts(birthday).due(yearEnd).noted("note.due-with-year", yearEnd.toString());
        };
    }

    // the day of the trigger is not one on which anything is known to have begun
    private boolean isUnknown(Trigger trigger) {
        return start.how() == Start.How.NOT_KNOWN && trigger.equals(start.trigger());
    }

    // what a person recorded is known, whatever a file said before
    private Workings.Source sourceOf(Trigger trigger) {
        boolean begins = trigger.equals(start.trigger()) || trigger.record().isEmpty();
        return begins
                ? start.source()
                : Workings.Source.of(
                        workings.timeline().cameFromFile(trigger.record().orElseThrow()));
    }

    private Optional<Event> eventAt(int place) {
        return place < done.size() ? Optional.of(done.get(place)) : Optional.empty();
    }

    private boolean isOver(LocalDate day) {
        return start.ending().map(end -> !day.isBefore(end.day())).orElse(false);
    }

    // what fell away before it was due is not made unknown by a file that is silent later
    private LocalDate endingBefore(LocalDate due) {
        return start.ending().map(Ending::day).filter(day -> day.isBefore(due)).orElse(due);
    }

    // after the file stopped naming the child, being late is not known either
    private boolean isLostBefore(LocalDate day) {
        return start.source() == Workings.Source.FILE
                && workings.timeline()
                        .notInFileFrom(Caseload.of(kinds))
                        .map(day::isAfter)
                        .orElse(false);
    }

    private List<Event> doneWithin() {
        var within = new ArrayList<Event>();
        for (Event event : workings.timeline().events(kinds)) {
            boolean counts = event.outcome() == Outcome.REFUSED
                    ? start.refusal() == Entry.Refusal.COUNTS
                    : event.outcome().counts();
            boolean sameDay = !within.isEmpty() && within.getLast().on().isEqual(event.on());
            boolean inTime = !event.on().isBefore(start.trigger().day()) && !isAfterEnd(event.on());
            if (counts && inTime && !sameDay && !isTheBeginning(event)) {
                within.add(event);
            }
        }
        return within;
    }

    private boolean isTheBeginning(Event event) {
        return event.kind() == start.trigger().kind()
                && start.trigger().record().equals(Optional.of(event.record()));
    }

    private boolean isAfterEnd(LocalDate day) {
        return start.ending()
                .map(end -> start.lastDay() == Start.LastDay.WITHIN ? day.isAfter(end.day()) : !day.isBefore(end.day()))
                .orElse(false);
    }
}
