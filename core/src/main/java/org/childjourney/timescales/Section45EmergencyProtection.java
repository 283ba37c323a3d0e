package org.childjourney.timescales;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.London;
import org.childjourney.timescales.Interval.FirstDay;

/// For how long an emergency protection order can hold.
///
/// Children Act 1989, s. 45(1) to (6): so many days from the order; where the police applied for it, beginning with the
/// first day of police protection. The court's own day is what counts; this is a check. Whether the court used
/// s. 45(2), which lets an order that ends on a public holiday run on until noon, is known only from that day.
final class Section45EmergencyProtection {

    private static final String RULE = "epo";

    private Section45EmergencyProtection() {}

    static void oblige(Workings workings) {
        for (Event order : workings.timeline().events(EventKind.EMERGENCY_PROTECTION_ORDER)) {
            oblige(workings, order, FirstDay.AFTER_THE_EVENT);
        }
        for (Event order : workings.timeline().events(EventKind.EMERGENCY_PROTECTION_ORDER_FOR_POLICE)) {
            policeProtectionBefore(order, workings)
                    .ifPresentOrElse(
                            event -> oblige(workings, event, FirstDay.THE_EVENT),
                            () -> oblige(workings, order, FirstDay.THE_EVENT));
        }
    }

    /// The noon until which the court may let an order run under s. 45(2), where its last day is a Sunday, Christmas
    /// Day,
    /// Good Friday or a bank holiday.
    static Optional<ZonedDateTime> noonAfterHoliday(LocalDate lastDay, WorkingDays calendar) {
        if (!isPublicHoliday(lastDay, calendar)) {
            return Optional.empty();
        }
        LocalDate day = lastDay;
        while (isPublicHoliday(day, calendar)) {
            day = day.plusDays(1);
        }
        return Optional.of(day.atTime(LocalTime.NOON).atZone(London.ZONE));
    }

    private static boolean isPublicHoliday(LocalDate day, WorkingDays calendar) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || calendar.bankHoliday(day).isPresent();
    }

    private static Optional<Event> policeProtectionBefore(Event order, Workings workings) {
        List<Event> before = workings.timeline().events(EventKind.POLICE_PROTECTION_BEGAN).stream()
                .filter(event -> !event.on().isAfter(order.on()))
                .toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    }

    private static void oblige(Workings workings, Event event, FirstDay firstDay) {
        Workings.Source source = SingleDuties.sourceOf(event, workings.timeline());
        workings.entryFor(RULE, event.on(), source).ifPresent(entry -> {
            var days = (Interval.Count) entry.within();
            new Single(workings, entry, Trigger.by(event), source)
                    .within(new Interval.Count(days.number(), days.unit(), firstDay))
                    .run();
        });
    }
}
