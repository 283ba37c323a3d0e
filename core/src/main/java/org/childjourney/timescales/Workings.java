package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Caseload;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Explanation.Note;
import org.childjourney.timescales.Explanation.Skipped;
import org.childjourney.timescales.Obligation.Lapse;

/// The workings for one child: the facts, the catalogue and the calendar, and the obligations found so far.
final class Workings {

    private final Timeline timeline;
    private final Catalogue catalogue;
    private final WorkingDays calendar;
    private final List<Found> found = new ArrayList<>();

    Workings(Timeline timeline, Catalogue catalogue, WorkingDays calendar) {
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /// An obligation, with the event that met it.
    record Found(Obligation obligation, Optional<Event> metBy) {}

    Timeline timeline() {
        return timeline;
    }

    WorkingDays calendar() {
        return calendar;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Optional<Entry> entry(String rule, LocalDate on) {
        return catalogue.entry(rule, on);
    }

    /// The version of a rule for a clock that started on a day; for one that a file told of, if there was none yet, the
    /// version on the day for which the file speaks.
    Optional<Entry> entryFor(String rule, LocalDate on, Source source) {
        Optional<Entry> then = entry(rule, on);
        return then.isPresent() || source == Source.HAND
                ? then
                : timeline.asAt().flatMap(asAt -> entry(rule, asAt));
    }

    List<Found> found() {
        return found;
    }

    boolean counts(Event event, Entry entry) {
        return event.outcome() == Outcome.REFUSED
                ? entry.refusal() == Entry.Refusal.COUNTS
                : event.outcome().counts();
    }

    boolean counted(Event event) {
        return event.outcome().counts();
    }

    /// Begins an obligation of an entry.
    Making make(Entry entry, Trigger trigger) {
        return new Making(entry, trigger);
    }

    /// An obligation in the making.
    final class Making {

        private final Entry entry;
        private final Trigger trigger;
        private LocalDate starts;
        private LocalDate countedFrom;
        private LocalDate due;
        private String interval;
        private List<Skipped> skipped = List.of();
        private Optional<ZonedDateTime> dueAt = Optional.empty();
        private Optional<Event> metBy = Optional.empty();
        private Optional<LocalDate> doneOn = Optional.empty();
        private Optional<Outcome> outcome = Optional.empty();
        private Optional<Lapse> lapse = Optional.empty();
        private final List<Note> notes = new ArrayList<>();

        private Making(Entry entry, Trigger trigger) {
            this.entry = entry;
            this.trigger = trigger;
            starts = trigger.day();
            countedFrom = trigger.day();
            due = trigger.day();
            interval = entry.within().text();
        }

        Making counted(LocalDate from, Interval.Count count) {
            countedFrom = from;
            due = count.dueFrom(from, calendar);
            interval = count.text();
            if (count.unit() == Interval.Unit.WORKING_DAYS) {
                LocalDate passedOver = count.firstDay() == Interval.FirstDay.THE_EVENT ? from.minusDays(1) : from;
                skipped = calendar.skippedBetween(passedOver, due);
            }
            return this;
        }

        Making countedBack(Interval.Before before) {
            due = before.dueFrom(trigger.day(), calendar);
            if (before.unit() == Interval.Unit.WORKING_DAYS) {
                skipped = calendar.skippedBetween(due, trigger.day().minusDays(1));
            }
            return this;
        }

        Making counted(ZonedDateTime from, Interval.Hours hours) {
            ZonedDateTime moment = hours.dueFrom(from);
            countedFrom = from.toLocalDate();
            due = moment.toLocalDate();
            dueAt = Optional.of(moment);
            notes.addAll(hours.clocksChangedFrom(from));
            return this;
        }

        /// By a day of the year, asked after the one before.
        Making countedOn(LocalDate after, LocalDate day) {
            starts = after;
            countedFrom = after;
            due = day;
            return this;
        }

        /// Answered for a year as a whole.
        Making ofYear(LocalDate yearEnding) {
            interval = "for the year";
            due = yearEnding;
            return this;
        }

        Making due(LocalDate day) {
            due = day;
            return this;
        }

        /// On the day that a court or a decision gave, but no later than the rule allows.
        Making dueAsGiven(Event given, Optional<LocalDate> longest) {
            boolean tooLate = longest.map(given.on()::isAfter).orElse(false);
            noted(
                    tooLate ? "note.due-given-too-late" : "note.due-given",
                    given.on().toString(),
                    tooLate ? longest.orElseThrow().toString() : due.toString());
            due = tooLate ? longest.orElseThrow() : given.on();
            dueAt = given.at().filter(_ -> !tooLate).map(moment -> moment.atZone(London.ZONE));
            return this;
        }

        /// Later by the days for which the count stood still: from the day it was stopped, not counting the day on
        /// which it went on.
        Making paused(LocalDate from, LocalDate until) {
            long days = ChronoUnit.DAYS.between(from, until);
            due = due.plusDays(days);
            String said = days + (days == 1 ? " day" : " days");
            interval += " and " + said + " paused";
            return noted("note.paused", from.toString(), until.toString(), said);
        }

        /// Earlier than the interval gives: by the first review.
        Making dueByReview(LocalDate review) {
            noted("note.due-by-review", review.toString(), interval, due.toString());
            due = review;
            skipped = skipped.stream()
                    .filter(holiday -> holiday.day().isBefore(review))
                    .toList();
            return this;
        }

        Making starts(LocalDate day) {
            starts = day;
            return this;
        }

        Making met(Event event) {
            metBy = Optional.of(event);
            doneOn = Optional.of(event.on());
            outcome = Optional.of(event.outcome());
            return this;
        }

        Making outcome(Outcome answered) {
            outcome = Optional.of(answered);
            return this;
        }

        /// Shows that only dates were recorded since it started, or that it was tried and not done.
        Making attempted(Set<EventKind> kinds, LocalDate since, Optional<Ending> ending) {
            for (Event event : timeline.events(kinds)) {
                boolean within = !event.on().isBefore(since)
                        && ending.map(end -> !event.on().isAfter(end.day())).orElse(true);
                if (within && !event.outcome().counts()) {
                    outcome = Optional.of(event.outcome());
                }
            }
            return this;
        }

        Making ends(Ending ending) {
            lapse = Optional.of(new Lapse(ending.day(), Lapse.Why.ENDED));
            notes.add(ending.said());
            return this;
        }

        Making isNotInFile(LocalDate from) {
            lapse = Optional.of(new Lapse(from, Lapse.Why.NOT_IN_FILE));
            return noted(said("note.not-in-file"), kindsNamed());
        }

        /// Says that the count starts where the file's silence ends.
        Making countedBecauseOfFile(LocalDate from, Sight sight) {
            starts = from;
            String key = sight.asAt().equals(Optional.of(from)) ? "note.counted-from-as-at" : "note.counted-from-cover";
            return noted(said(key), from.toString(), kindsNamed());
        }

        private String said(String key) {
            return timeline.isBroughtOver() ? key + ".records" : key;
        }

        Making noted(String key, String... arguments) {
            notes.add(new Note(key, List.of(arguments)));
            return this;
        }

        private String kindsNamed() {
            return entry.metBy().isEmpty()
                    ? ""
                    : entry.metBy().stream().sorted().findFirst().orElseThrow().name();
        }

        LocalDate due() {
            return due;
        }

        /// Adds it to what was found. `FROM_FILE` says that what started it stands in a file, which may stop naming the
        /// child.
        void add(Source source) {
            Optional<LocalDate> lost =
                    source == Source.FILE ? timeline.notInFileFrom(entry.caseload()) : Optional.empty();
            boolean met = outcome.filter(Outcome::counts).isPresent();
            if (lost.isPresent() && !met) {
                if (!starts.isBefore(lost.get())) {
                    return;
                }
                if (lapse.isEmpty() || lapse.get().on().isAfter(lost.get())) {
                    lapse = Optional.of(new Lapse(lost.get(), Lapse.Why.NOT_IN_FILE));
                    notes.add(leftOutFrom(lost.get()));
                }
            }
            found.add(new Found(finished(), metBy));
        }

        private Note leftOutFrom(LocalDate lost) {
            if (entry.caseload() == Caseload.IN_NEED) {
                return new Note("note.left-out-of-file.in-need", List.of(lost.toString()));
            }
            LocalDate asAt = timeline.asAt().orElse(lost);
            return timeline.on(PeriodKind.LOOKED_AFTER, asAt).isPresent()
                    ? new Note("note.left-out-of-file", List.of(asAt.toString()))
                    : new Note("note.left-out-of-file.leaver", List.of(lost.toString()));
        }

        private Obligation finished() {
            if (entry.number() == Entry.Number.NOT_SEEN) {
                notes.add(new Note("note.number-not-seen", List.of()));
            }
            entry.notes().forEach(text -> notes.add(new Note("note.of-entry", List.of(text))));
            Optional<LocalDate> lastWorkingDay =
                    calendar.isWorkingDay(due) ? Optional.empty() : Optional.of(calendar.lastBefore(due));
            var explanation = new Explanation(
                    trigger.kind(),
                    trigger.day(),
                    countedFrom,
                    interval,
                    skipped,
                    lastWorkingDay,
                    entry.ruleClass(),
                    entry.citation(),
                    entry.verified(),
                    notes);
            return new Obligation(
                    entry.rule(),
                    entry.ruleClass(),
                    entry.duty(),
                    trigger.kind(),
                    trigger.day(),
                    trigger.record(),
                    starts,
                    due,
                    dueAt.map(ZonedDateTime::toInstant),
                    doneOn,
                    outcome,
                    metBy.map(Event::record),
                    lapse,
                    explanation);
        }
    }

    /// Where what started a duty came from.
    enum Source {
        FILE,
        HAND;

        static Source of(boolean fromFile) {
            return fromFile ? FILE : HAND;
        }
    }

    static ZonedDateTime startOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE);
    }
}
