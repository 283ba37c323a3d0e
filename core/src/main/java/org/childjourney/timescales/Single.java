package org.childjourney.timescales;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Workings.Making;
import org.childjourney.timescales.Workings.Source;

/// A duty that one event starts once.
///
/// Where a file could not tell whether it was done, it is counted from the day for which the file speaks, if what it
/// belongs to still lasted then; otherwise whether it was done is not known. A duty that is owed from an age on is
/// counted from that birthday, where the event came before it.
final class Single {

    private final Workings workings;
    private Entry entry;
    private final Trigger trigger;
    private final Source source;
    private Interval interval;
    private Optional<ZonedDateTime> moment = Optional.empty();
    private Optional<Ending> ending = Optional.empty();
    private final Pauses pauses;
    private LocalDate window;
    private Optional<LocalDate> nextTrigger = Optional.empty();
    private Optional<LocalDate> owedFrom = Optional.empty();
    private Optional<Event> taken = Optional.empty();

    Single(Workings workings, Entry entry, Trigger trigger, Source source) {
        this.workings = workings;
        this.entry = entry;
        this.trigger = trigger;
        this.source = source;
        interval = entry.within();
        pauses = new Pauses(workings.timeline(), entry.paused());
        window = entry.timing() == Entry.Timing.BEFORE_OR_AFTER
                ? LocalDate.MIN
                : earliest().orElse(trigger.day());
    }

    private Optional<LocalDate> earliest() {
        return entry.earliest().map(count -> count.dueFrom(trigger.day(), workings.calendar()));
    }

    Single until(Optional<Ending> end) {
        ending = end;
        return this;
    }

    Single within(Interval other) {
        interval = other;
        return this;
    }

    Single at(Optional<ZonedDateTime> known) {
        moment = known;
        return this;
    }

    /// Only what was done after the trigger before this one can meet it, and before the one after.
    Single between(Optional<LocalDate> previous, Optional<LocalDate> following) {
        if (entry.timing() == Entry.Timing.BEFORE_OR_AFTER) {
            window = previous.map(day -> day.plusDays(1)).orElse(LocalDate.MIN);
        }
        nextTrigger = following;
        return this;
    }

    /// It is asked from a later day than that from which it is counted.
    Single owedFrom(LocalDate day) {
        owedFrom = Optional.of(day);
        return this;
    }

    /// What met the one before does not meet this one too.
    Single besides(Optional<Event> metTheOneBefore) {
        taken = metTheOneBefore;
        return this;
    }

    /// Adds the obligation, and says what met it.
    Optional<Event> run() {
        Optional<Event> met = met();
        if (isNeverOfAge()) {
            return met;
        }
        counted(trigger.day()).ifPresent(making -> run(making, met));
        return met;
    }

    private boolean isNeverOfAge() {
        boolean tooOld = entry.ages()
                .until()
                .flatMap(workings.timeline()::birthday)
                .map(birthday -> !trigger.day().isBefore(birthday))
                .orElse(false);
        boolean overBefore =
                ending.map(end -> !ofAgeFrom(trigger.day()).isBefore(end.day())).orElse(false);
        return tooOld || overBefore && !ofAgeFrom(trigger.day()).isEqual(trigger.day());
    }

    private boolean isOfAgeOn(LocalDate day) {
        return ofAgeFrom(day).isEqual(day);
    }

    private LocalDate ofAgeFrom(LocalDate day) {
        return entry.ages()
                .from()
                .flatMap(workings.timeline()::birthday)
                .filter(birthday -> birthday.isAfter(day))
                .orElse(day);
    }

    private void run(Making making, Optional<Event> met) {
        Sight sight = source == Source.FILE ? workings.timeline().sightOf(entry.metBy()) : Sight.WHOLE;
        boolean inTime = met.isPresent() && !met.get().on().isAfter(making.due());
        Optional<LocalDate> blind = inTime
                ? Optional.empty()
                : sight.firstBlind(ofAgeFrom(trigger.day()).minusDays(1), lastSeen(making, met));
        if (blind.isEmpty()) {
            finish(making, met);
        } else if (entry.silence() == Entry.Silence.NOT_ASKED) {
            met.ifPresent(_ -> finish(making, met));
        } else if (sight.isBlindThroughout()) {
            afterBlind(making, met, sight.asAt().orElseThrow(), sight);
        } else {
            making.isNotInFile(trigger.day()).add(source);
        }
    }

    private static LocalDate lastSeen(Making making, Optional<Event> met) {
        return met.map(Event::on).filter(on -> on.isBefore(making.due())).orElse(making.due());
    }

    private void afterBlind(Making fromTrigger, Optional<Event> met, LocalDate asAt, Sight sight) {
        boolean recordedSince = met.isPresent() && !met.get().on().isAfter(asAt);
        if (recordedSince) {
            finish(fromTrigger, met);
        } else if (lastedOn(asAt) && !FirstReview.isPast(entry, ofAgeFrom(trigger.day()), asAt, workings)) {
            useVersionOf(asAt);
            counted(asAt).ifPresent(making -> finish(making.countedBecauseOfFile(asAt, sight), met));
        } else {
            fromTrigger.isNotInFile(trigger.day()).add(source);
        }
    }

    private void useVersionOf(LocalDate day) {
        Entry version = workings.entry(entry.rule(), day).orElse(entry);
        interval = interval.equals(entry.within()) ? version.within() : interval;
        entry = version;
    }

    // a duty that belongs to nothing that lasts still needs a child who was in care on that day
    private boolean lastedOn(LocalDate asAt) {
        Timeline timeline = workings.timeline();
        PeriodKind kind = entry.lasts().filter(PeriodKind.IN_NEED::equals).orElse(PeriodKind.LOOKED_AFTER);
        return ending.isPresent()
                ? asAt.isBefore(ending.get().day())
                : timeline.on(kind, trigger.day()).isPresent()
                        && timeline.on(kind, asAt).isPresent();
    }

    private Optional<Making> counted(LocalDate from) {
        Making making = workings.make(entry, trigger);
        return switch (interval) {
            case Interval.Count count -> Optional.of(counted(making, from, count));
            case Interval.Before before -> Optional.of(making.countedBack(before));
            case Interval.Hours hours -> Optional.of(counted(making, from, hours));
            case Interval.Gate gate when gate.rule().isEmpty() && isOfAgeOn(from) -> Optional.of(making);
            case Interval.Gate _, Interval.YearlyOn _, Interval.SchoolTerm _, Interval.NoNumber _ -> Optional.empty();
        };
    }

    private Making counted(Making making, LocalDate from, Interval.Count count) {
        LocalDate ofAge = ofAgeFrom(from);
        making.counted(ofAge, count);
        earliest().ifPresent(day -> making.noted("note.not-before", day.toString()));
        FirstReview.limitOf(entry, ofAge, workings)
                .filter(review -> review.isBefore(making.due()))
                .ifPresent(making::dueByReview);
        pauses.from(from, making);
        given().ifPresent(event -> making.dueAsGiven(event, longest(ofAge, count)));
        return ofAge.isEqual(from) ? making : making.starts(ofAge).noted("note.counted-from-birthday");
    }

    /// What a court or a decision gave as the day, last.
    private Optional<Event> given() {
        return entry.until()
                .flatMap(kind -> workings.timeline().events(kind).stream()
                        .filter(event -> !event.on().isBefore(trigger.day()) && !isAfterEnd(event.on()))
                        .reduce((_, later) -> later));
    }

    private Optional<LocalDate> longest(LocalDate from, Interval.Count count) {
        return entry.then()
                .map(Interval.Count.class::cast)
                .map(most -> new Interval.Count(most.number(), most.unit(), count.firstDay()))
                .map(most -> most.dueFrom(from, workings.calendar()).plusDays(pauses.days()));
    }

    private Making counted(Making making, LocalDate from, Interval.Hours hours) {
        boolean atTrigger = from.isEqual(trigger.day());
        if (atTrigger && moment.isPresent()) {
            return making.counted(moment.get(), hours);
        }
        Making fromMidnight = making.counted(Workings.startOf(from), hours);
        return atTrigger ? fromMidnight.noted("note.day-only") : fromMidnight;
    }

    private void finish(Making making, Optional<Event> met) {
        owedFrom.ifPresent(making::starts);
        if (met.isPresent()) {
            making.met(met.get());
        } else {
            making.attempted(entry.metBy(), trigger.day(), ending);
            ending.ifPresentOrElse(making::ends, () -> standsOrIsOver(making).ifPresent(making::ends));
        }
        making.add(source);
    }

    /// Why nothing is owed although nothing ended it: the count stands still, or the time is over.
    private Optional<Ending> standsOrIsOver(Making making) {
        return pauses.standsSince()
                .map(day -> new Ending(day, "note.ended.paused"))
                .or(() -> entry.closing() == Entry.Closing.WITH_ITS_DAY
                        ? Optional.of(new Ending(making.due().plusDays(1), "note.ended.time-over"))
                        : Optional.empty());
    }

    /// What met it: the latest before the trigger, where that counts, or else the first from the trigger on.
    private Optional<Event> met() {
        Optional<Event> before = Optional.empty();
        List<Event> events = workings.timeline().events(entry.metBy());
        for (Event event : events) {
            boolean within = !event.on().isBefore(window) && !isAfterEnd(event.on()) && workings.counts(event, entry);
            if (!within || taken.equals(Optional.of(event))) {
                continue;
            }
            if (!event.on().isBefore(trigger.day())) {
                return before.isPresent() ? before : Optional.of(event);
            }
            before = Optional.of(event);
        }
        return before;
    }

    private boolean isAfterEnd(LocalDate day) {
        boolean ended = ending.map(end -> day.isAfter(end.day())).orElse(false);
        boolean overtaken = nextTrigger.map(next -> !day.isBefore(next)).orElse(false);
        return ended || overtaken;
    }
}
