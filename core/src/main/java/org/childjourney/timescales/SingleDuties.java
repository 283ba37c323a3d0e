package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.London;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Workings.Source;

/// The duties that an event starts once and that no regulation chooses among: the catalogue alone says what they are.
final class SingleDuties {

    private SingleDuties() {}

    static void oblige(Workings workings) {
        for (String rule : workings.catalogue().rulesWithoutChoice()) {
            oblige(rule, workings);
        }
    }

    private static void oblige(String rule, Workings workings) {
        Timeline timeline = workings.timeline();
        var starts = new ArrayList<Event>();
        for (var kind : workings.catalogue().startsOf(rule)) {
            starts.addAll(timeline.events(kind));
        }
        starts.removeIf(event -> Regulation47Remand.holdsInsteadOf(rule, event, timeline));
        starts.sort(Comparator.comparing(Event::on));
        Optional<Event> metTheOneBefore = Optional.empty();
        for (int place = 0; place < starts.size(); place++) {
            Event event = starts.get(place);
            Optional<Entry> entry = workings.entryFor(rule, event.on(), sourceOf(event, timeline));
            if (entry.isPresent() && !isSaidTwice(starts, place)) {
                Around around = around(starts, place);
                boolean together = entry.get().recurs() == Entry.Recurrence.EACH_EVENT_MET_TOGETHER;
                metTheOneBefore = duty(entry.get(), event, around, workings)
                        .besides(together ? Optional.empty() : metTheOneBefore)
                        .run();
            }
        }
    }

    /// One happening that two records tell of starts one clock.
    private static boolean isSaidTwice(List<Event> starts, int place) {
        Event event = starts.get(place);
        return starts.subList(0, place).stream()
                .anyMatch(before -> before.kind() == event.kind()
                        && before.on().equals(event.on())
                        && !before.record().equals(event.record()));
    }

    private static Single duty(Entry entry, Event event, Around around, Workings workings) {
        Timeline timeline = workings.timeline();
        Source source = sourceOf(event, timeline);
        boolean returns = entry.recurs() == Entry.Recurrence.EACH_EVENT;
        return new Single(workings, entry, Trigger.by(event), source)
                .at(event.at().map(moment -> moment.atZone(London.ZONE)))
                .until(entry.lasts().flatMap(kind -> ending(kind, event, timeline)))
                .between(around.previous(), returns ? around.following() : Optional.empty());
    }

    static Source sourceOf(Event event, Timeline timeline) {
        return Source.of(timeline.isFromFile(event.origin(), event.record()));
    }

    /// The end of what a duty belongs to, for the event that started it.
    static Optional<Ending> ending(PeriodKind kind, Event event, Timeline timeline) {
        Optional<Ending> ended = timeline.periodOf(kind, event)
                .flatMap(Period::ended)
                .map(day -> switch (kind) {
                    case PLACEMENT -> Ending.placementEnded(day);
                    case IN_NEED -> Ending.referralClosed(day);
                    case PROTECTION_PLAN, IN_NEED_PLAN -> Ending.planEnded(day);
                    case PRE_PROCEEDINGS -> new Ending(day, "note.ended.pre-proceedings");
                    case PRIVATE_FOSTERING -> new Ending(day, "note.ended.private-fostering");
                    case MISSING -> new Ending(day, "note.ended.returned");
                    default -> Ending.careEnded(day);
                });
        return ended.isPresent() || kind != PeriodKind.PLACEMENT
                ? ended
                : timeline.on(PeriodKind.LOOKED_AFTER, event.on())
                        .flatMap(Period::ended)
                        .map(Ending::careEnded);
    }

    private static Around around(List<Event> events, int place) {
        LocalDate day = events.get(place).on();
        Optional<LocalDate> previous = events.subList(0, place).reversed().stream()
                .map(Event::on)
                .filter(on -> on.isBefore(day))
                .findFirst();
        Optional<LocalDate> following = events.subList(place + 1, events.size()).stream()
                .map(Event::on)
                .filter(on -> on.isAfter(day))
                .findFirst();
        return new Around(previous, following);
    }

    private record Around(Optional<LocalDate> previous, Optional<LocalDate> following) {}
}
