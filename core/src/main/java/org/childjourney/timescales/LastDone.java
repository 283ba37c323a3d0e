package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// Duties that come back from the last time they were done, begun by an event of their own or, where nothing else
/// begins them, by the first time: the catalogue alone says what they are.
final class LastDone {

    private static final String CHOICE = "last-done";

    private LastDone() {}

    static void oblige(Workings workings) {
        workings.catalogue().rulesOf(CHOICE).forEach(rule -> oblige(workings, rule));
    }

    private static void oblige(Workings workings, String rule) {
        workings.entry(rule, LocalDate.MAX).ifPresent(entry -> {
            List<Event> beginnings = beginnings(workings, entry);
            for (int place = 0; place < beginnings.size(); place++) {
                Event event = beginnings.get(place);
                Optional<LocalDate> next = beginnings.subList(place + 1, beginnings.size()).stream()
                        .map(Event::on)
                        .filter(event.on()::isBefore)
                        .findFirst();
                run(workings, entry, event, next);
            }
        });
    }

    /// What begins it, each time; before all of them the first time it was done, where nothing is known to have begun
    /// it by then.
    private static List<Event> beginnings(Workings workings, Entry entry) {
        var beginnings = new ArrayList<Event>();
        for (Event event : workings.timeline().events(entry.starts())) {
            boolean done = entry.metBy().contains(event.kind());
            boolean again = !beginnings.isEmpty() && beginnings.getLast().on().isEqual(event.on());
            if (done ? beginnings.isEmpty() && workings.counted(event) : !again) {
                beginnings.add(event);
            }
        }
        return beginnings;
    }

    private static void run(Workings workings, Entry entry, Event event, Optional<LocalDate> next) {
        Timeline timeline = workings.timeline();
        TwoIntervals.run(
                workings,
                entry.rule(),
                new Chain.Start(
                        Trigger.by(event),
                        Chain.Start.How.KNOWN,
                        next.map(Ending::timetableChanged)
                                .or(() -> entry.lasts().flatMap(kind -> ending(timeline, kind, event))),
                        Chain.Start.LastDay.WITHIN,
                        Entry.Refusal.DOES_NOT_COUNT,
                        Workings.Source.of(timeline.isFromFile(event.origin(), event.record()))));
    }

    // the latest period that is known says whether it still lasts
    private static Optional<Ending> ending(Timeline timeline, PeriodKind kind, Event event) {
        Optional<Period> period = kind == PeriodKind.CARE_LEAVER
                ? timeline.periods(kind).reversed().stream().findFirst()
                : timeline.periodOf(kind, event);
        String said = kind == PeriodKind.CARE_LEAVER ? "note.ended.leaving-care" : "note.ended.over";
        return period.flatMap(Period::ended).map(day -> new Ending(day, said));
    }
}
