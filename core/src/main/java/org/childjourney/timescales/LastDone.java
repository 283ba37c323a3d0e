package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// Duties that come back from the last time they were done, begun by an event of their own or, where nothing else
/// begins them, by the first time: the catalogue alone says what they are.
final class LastDone {

    private static final List<String> RULES =
            List.of("secure-order-max", "sg-support-review", "adopter-review", "keep-in-touch");

    private LastDone() {}

    static void oblige(Workings workings) {
        RULES.forEach(rule -> oblige(workings, rule));
    }

    private static void oblige(Workings workings, String rule) {
        workings.entry(rule, LocalDate.MAX)
                .ifPresent(entry -> beginnings(workings, entry).forEach(event -> run(workings, entry, event)));
    }

    private static List<Event> beginnings(Workings workings, Entry entry) {
        for (EventKind kind : entry.starts()) {
            if (!entry.metBy().contains(kind)) {
                return workings.timeline().events(kind);
            }
        }
        return workings.timeline().events(entry.metBy()).stream()
                .filter(workings::counted)
                .limit(1)
                .toList();
    }

    private static void run(Workings workings, Entry entry, Event event) {
        Timeline timeline = workings.timeline();
        TwoIntervals.run(
                workings,
                entry.rule(),
                new Chain.Start(
                        Trigger.by(event),
                        Chain.Start.How.KNOWN,
                        entry.lasts().flatMap(kind -> ending(timeline, kind, event)),
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
