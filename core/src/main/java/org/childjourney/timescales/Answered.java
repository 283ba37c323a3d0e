package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.timescales.AnsweredYears.GoesOn;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Start;
import org.childjourney.timescales.Chain.Step;

/// A duty of a child in care that returns answer year by year and that is otherwise counted from the last time it was
/// done.
final class Answered {

    private final Workings workings;
    private final CareSpell spell;
    private final EventKind kind;
    private final Entry.Refusal refusal;

    Answered(Workings workings, CareSpell spell, EventKind kind, Entry.Refusal refusal) {
        this.workings = workings;
        this.spell = spell;
        this.kind = kind;
        this.refusal = refusal;
    }

    /// Whether any year was answered.
    boolean oblige(Chain.Timetable timetable, Function<LocalDate, Optional<Entry>> entryOn) {
        var years = new AnsweredYears(workings, spell, kind, entryOn);
        if (years.areNone()) {
            run(spell.start(workings.timeline(), refusal), timetable);
            return false;
        }
        switch (years.oblige()) {
            case GoesOn.FromYear(LocalDate yearEnding) -> goOn(yearEnding, timetable);
            case GoesOn.FromEvent(Event event) ->
                run(start(Trigger.by(event), Start.How.KNOWN), new After(timetable, event));
            case GoesOn.NotYet _ -> {}
        }
        return true;
    }

    private void goOn(LocalDate yearEnding, Chain.Timetable timetable) {
        boolean fromFile = spell.source(workings.timeline()) == Workings.Source.FILE;
        LocalDate asAt = workings.timeline().asAt().filter(yearEnding::isBefore).orElse(yearEnding);
        if (spell.isOverOn(asAt)) {
            return;
        }
        if (fromFile) {
            run(start(new Trigger(kind, asAt, Optional.empty()), Start.How.NOT_KNOWN), timetable);
        } else {
            run(
                    start(new Trigger(kind, yearEnding, Optional.empty()), Start.How.KNOWN),
                    new From(timetable, yearEnding));
        }
    }

    private void run(Start start, Chain.Timetable timetable) {
        new Chain(workings, start, Set.of(kind), timetable).run();
    }

    private Start start(Trigger trigger, Start.How how) {
        return new Start(
                trigger, how, spell.ending(), Start.LastDay.WITHIN, refusal, spell.source(workings.timeline()));
    }

    /// The timetable, begun after an event.
    private record After(Chain.Timetable timetable, Event event) implements Chain.Timetable {

        @Override
        public Optional<Step> first() {
            return timetable.after(event, Place.LATER);
        }

        @Override
        public Optional<Step> after(Event last, Place place) {
            return timetable.after(last, Place.LATER);
        }

        @Override
        public Optional<Step> unseen(LocalDate day) {
            return timetable.unseen(day);
        }
    }

    /// The timetable, begun on a day without an event.
    private record From(Chain.Timetable timetable, LocalDate day) implements Chain.Timetable {

        @Override
        public Optional<Step> first() {
            return timetable.unseen(day);
        }

        @Override
        public Optional<Step> after(Event last, Place place) {
            return timetable.after(last, Place.LATER);
        }

        @Override
        public Optional<Step> unseen(LocalDate other) {
            return timetable.unseen(other);
        }
    }
}
