package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Event;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// The plainest timetable: one rule with an interval for the first time and one for each time after.
record TwoIntervals(Workings workings, String rule, LocalDate began) implements Chain.Timetable {

    /// Runs the chain of a rule from a start. A file's silence past the first due date leaves the later interval.
    static void run(Workings workings, String rule, Chain.Start start) {
        LocalDate began = start.trigger().day();
        workings.entryFor(rule, began, start.source())
                .map(Entry::metBy)
                .filter(kinds -> !kinds.isEmpty())
                .ifPresent(kinds -> run(workings, rule, start, kinds));
    }

    private static void run(
            Workings workings, String rule, Chain.Start start, Set<org.childjourney.record.EventKind> kinds) {
        new Chain(
                        workings,
                        start,
                        kinds,
                        new TwoIntervals(workings, rule, start.trigger().day()))
                .run();
    }

    @Override
    public Optional<Step> first() {
        return workings.entry(rule, began).map(Step::of);
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return workings.entry(rule, last.on()).map(Step::thereafter);
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return workings.entry(rule, day).map(Step::thereafter);
    }
}
