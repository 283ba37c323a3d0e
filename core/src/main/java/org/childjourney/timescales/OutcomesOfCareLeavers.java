package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// Being in touch with a care leaver around each birthday that the return asks about.
///
/// SSDA903, OC3.
final class OutcomesOfCareLeavers {

    private static final String WINDOW = "oc3-in-touch-window";

    private OutcomesOfCareLeavers() {}

    static void oblige(Workings workings) {
        workings.entry(WINDOW, LocalDate.MAX).ifPresent(entry -> {
            int until = entry.ages().until().orElseThrow();
            for (int age = entry.ages().from().orElseThrow(); age < until; age++) {
                Optional<LocalDate> next = workings.timeline().birthday(age + 1);
                workings.timeline().birthday(age).ifPresent(birthday -> oblige(workings, entry, birthday, next));
            }
        });
    }

    private static void oblige(Workings workings, Entry entry, LocalDate birthday, Optional<LocalDate> next) {
        Timeline timeline = workings.timeline();
        Optional<Period> leaver = timeline.on(PeriodKind.CARE_LEAVER, birthday);
        if (leaver.isEmpty() || timeline.on(PeriodKind.LOOKED_AFTER, birthday).isPresent()) {
            return;
        }
        LocalDate from = before(entry, birthday, workings);
        LocalDate to = ((Interval.Count) entry.within()).dueFrom(birthday, workings.calendar());
        Workings.Source source = Periods.source(workings, leaver.get());
        Optional<Event> inTouch = timeline.events(entry.metBy()).stream()
                .filter(event -> workings.counted(event)
                        && !event.on().isBefore(from)
                        && !event.on().isAfter(to))
                .findFirst();
        boolean unseen = source == Workings.Source.FILE
                && timeline.sightOf(entry.metBy())
                        .firstBlind(from.minusDays(1), to)
                        .isPresent();
        if (unseen && inTouch.isEmpty()) {
            return;
        }
        var trigger =
                new Trigger(EventKind.BIRTH, birthday, Optional.of(leaver.get().record()));
        var making = workings.make(entry, trigger)
                .starts(from)
                .due(to)
                .noted("note.due-around-birthday", from.toString(), to.toString());
        if (inTouch.isPresent()) {
            making.met(inTouch.get());
        } else {
            next.map(day -> new Ending(before(entry, day, workings), "note.ended.next-birthday"))
                    .ifPresent(making::ends);
        }
        making.add(source);
    }

    private static LocalDate before(Entry entry, LocalDate birthday, Workings workings) {
        return ((Interval.Before) entry.thereafter()).dueFrom(birthday, workings.calendar());
    }
}
