package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// Reviews of the pathway plan while the authority provides the accommodation: the first as soon as practicable after
/// so
/// many days, an earliest date; the others from the last held. A personal adviser visits before the first, again after
/// the visit of the first week.
///
/// Care Leavers (England) Regulations 2010, regs. 7(3) and 8(2)(b).
final class CareLeaversRegulation7Accommodation implements Chain.Timetable {

    private static final String FIRST = "pathway-review-new-accommodation";
    private static final String NEXT = "pathway-review-accommodated";
    private static final String VISIT = "pa-visit-before-review";

    private final Workings workings;
    private final LocalDate first;

    private CareLeaversRegulation7Accommodation(Workings workings, LocalDate first) {
        this.workings = workings;
        this.first = first;
    }

    static void oblige(Workings workings) {
        for (Period accommodation : workings.timeline().periods(PeriodKind.PROVIDED_ACCOMMODATION)) {
            if (accommodation.began().isKnown()) {
                workings.entryFor(FIRST, accommodation.began().day(), Periods.source(workings, accommodation))
                        .ifPresent(entry -> oblige(workings, accommodation, entry));
            }
        }
    }

    private static void oblige(Workings workings, Period accommodation, Entry entry) {
        LocalDate provided = accommodation.began().day();
        LocalDate lastBefore = ((Interval.Count) entry.within()).dueFrom(provided, workings.calendar());
        LocalDate earliest = lastBefore.plusDays(1);
        var trigger = new Trigger(EventKind.ACCOMMODATION_PROVIDED, provided, Optional.of(accommodation.record()));
        Optional<Event> review = in(accommodation, entry.metBy(), workings).stream()
                .filter(event -> !event.on().isBefore(earliest))
                .findFirst();
        add(
                workings.make(entry, trigger)
                        .due(earliest)
                        .noted("note.due-after", lastBefore.toString(), earliest.toString()),
                review,
                accommodation,
                workings);
        review.ifPresent(held -> later(workings, accommodation, held));
        LocalDate by = review.map(Event::on).orElse(earliest);
        workings.entry(VISIT, provided).ifPresent(visit -> {
            List<Event> visits = in(accommodation, visit.metBy(), workings);
            add(
                    workings.make(visit, trigger).due(by).noted("note.due-at-review", by.toString()),
                    visits.stream().skip(1).findFirst(),
                    accommodation,
                    workings);
        });
    }

    private static void add(Workings.Making making, Optional<Event> met, Period accommodation, Workings workings) {
        met.ifPresentOrElse(
                making::met,
                () -> Periods.ending(accommodation)
                        .map(end -> new Ending(end.day(), "note.ended.accommodation"))
                        .ifPresent(making::ends));
        making.add(Periods.source(workings, accommodation));
    }

    private static void later(Workings workings, Period accommodation, Event held) {
        var start = new Chain.Start(
                Trigger.by(held),
                Chain.Start.How.KNOWN,
                accommodation.ended().map(day -> new Ending(day, "note.ended.accommodation")),
                Chain.Start.LastDay.WITHIN,
                Entry.Refusal.DOES_NOT_COUNT,
                Periods.source(workings, accommodation));
        workings.entry(NEXT, held.on())
                .ifPresent(entry -> new Chain(
                                workings,
                                start,
                                entry.metBy(),
                                new CareLeaversRegulation7Accommodation(workings, held.on()))
                        .run());
    }

    private static List<Event> in(Period accommodation, Set<EventKind> kinds, Workings workings) {
        return workings.timeline().events(kinds).stream()
                .filter(event -> workings.counted(event)
                        && !event.on().isBefore(accommodation.began().day())
                        && accommodation
                                .ended()
                                .map(end -> !event.on().isAfter(end))
                                .orElse(true))
                .toList();
    }

    @Override
    public Optional<Step> first() {
        return unseen(first);
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return unseen(last.on());
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return workings.entry(NEXT, day).map(Step::of);
    }
}
