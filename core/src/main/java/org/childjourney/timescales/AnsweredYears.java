package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.YearAnswer;
import org.childjourney.record.YesNo;

/// What returns answered, or a person recorded, by a yes or a no for each collection year in which the child
/// was in care throughout. A yes answers its year and dates nothing; a no leaves the duty of its year undone
/// until it is done.
final class AnsweredYears {

    private final Workings workings;
    private final CareSpell spell;
    private final Function<LocalDate, Optional<Entry>> entryOn;
    private final List<Event> events;
    private final Collection<YearAnswer> answers;
    private Optional<YearAnswer> undone = Optional.empty();

    AnsweredYears(Workings workings, CareSpell spell, EventKind kind, Function<LocalDate, Optional<Entry>> entryOn) {
        this.workings = workings;
        this.spell = spell;
        this.entryOn = entryOn;
        events = workings.timeline().events(kind);
        var byYear = new TreeMap<LocalDate, YearAnswer>();
        for (YearAnswer answer : workings.timeline().answers()) {
            if (answer.kind() == kind && wasInCareThroughout(answer.yearEnding())) {
                byYear.put(answer.yearEnding(), answer);
            }
        }
        answers = byYear.values();
    }

    boolean areNone() {
        return answers.isEmpty();
    }

    private boolean wasInCareThroughout(LocalDate yearEnding) {
        return !spell.began().isAfter(yearEnding.minusYears(1)) && !spell.isOverOn(yearEnding);
    }

    /// From where the duty goes on.
    sealed interface GoesOn {

        /// From a year that was answered.
        record FromYear(LocalDate yearEnding) implements GoesOn {}

        /// From when it was done after a no.
        record FromEvent(Event event) implements GoesOn {}

        /// Not before the duty of a year with a no is done.
        record NotYet() implements GoesOn {}
    }

    /// One obligation for each year answered.
    GoesOn oblige() {
        for (YearAnswer answer : answers) {
            if (answer.answer() == YesNo.YES) {
                settle(Optional.of(answer.yearEnding()));
                done(answer);
            } else if (undone.isEmpty()) {
                undone = Optional.of(answer);
            }
        }
        if (undone.isPresent()) {
            return settle(Optional.empty()).<GoesOn>map(GoesOn.FromEvent::new).orElseGet(GoesOn.NotYet::new);
        }
        return new GoesOn.FromYear(answers.stream()
                .map(YearAnswer::yearEnding)
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }

    private void done(YearAnswer answer) {
        boolean fromFile = workings.timeline().cameFromFile(answer.record());
        ofYear(answer)
                .ifPresent(making -> making.outcome(fromFile ? Outcome.FROM_FILE : Outcome.RECORDED)
                        .noted(
                                said("note.year-yes", fromFile),
                                answer.yearEnding().toString())
                        .add(Workings.Source.of(fromFile)));
    }

    /// Closes the year that stands undone, if one does: done since, or answered by a later year, or still open.
    private Optional<Event> settle(Optional<LocalDate> laterYes) {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        YearAnswer answer = undone.get();
        undone = Optional.empty();
        Optional<Event> since = doneSince(answer.yearEnding())
                .filter(event -> laterYes.map(year -> !event.on().isAfter(year)).orElse(true));
        boolean fromFile = workings.timeline().cameFromFile(answer.record());
        ofYear(answer).ifPresent(making -> {
            making.outcome(Outcome.NOT_DONE)
                    .noted(said("note.year-no", fromFile), answer.yearEnding().toString());
            if (since.isPresent()) {
                making.met(since.get());
            } else if (laterYes.isPresent()) {
                making.ends(new Ending(laterYes.get(), said("note.ended.next-answer", fromFile)));
            } else {
                spell.ending().ifPresent(making::ends);
            }
            making.add(Workings.Source.of(fromFile));
        });
        return since;
    }

    // a return is spoken of only where there was one
    private static String said(String key, boolean fromFile) {
        return fromFile ? key : key + ".recorded";
    }

    private Optional<Event> doneSince(LocalDate yearEnding) {
        Optional<Entry> entry = entryOn.apply(yearEnding);
        return events.stream()
                .filter(event -> event.on().isAfter(yearEnding) && !spell.isOverOn(event.on()))
                .filter(event -> entry.map(rule -> workings.counts(event, rule)).orElse(false))
                .findFirst();
    }

    private Optional<Workings.Making> ofYear(YearAnswer answer) {
        LocalDate yearEnding = answer.yearEnding();
        var trigger = new Trigger(answer.kind(), yearEnding, Optional.of(answer.record()));
        return entryOn.apply(yearEnding)
                .map(entry -> workings.make(entry, trigger).ofYear(yearEnding));
    }
}
