package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// Visits to a privately fostered child: more often in the first year, which runs from the day on which the authority
/// became aware of the arrangement.
///
/// Children (Private Arrangements for Fostering) Regulations 2005, reg. 8(1) and (6). The first visit is that of reg. 4
/// or 7 where notice was given. A visit counts under the year in which the one before was made.
final class PrivateFosteringRegulation8Visits implements Chain.Timetable {

    private static final String FIRST_YEAR = "pf-visit-year1";
    private static final String LATER = "pf-visit-year2";

    private static final Set<EventKind> NOTICES =
            Set.of(EventKind.PRIVATE_FOSTERING_PROPOSED, EventKind.PRIVATE_FOSTERING_NOTIFIED);

    private final Workings workings;
    private final Period arrangement;

    private PrivateFosteringRegulation8Visits(Workings workings, Period arrangement) {
        this.workings = workings;
        this.arrangement = arrangement;
    }

    static void oblige(Workings workings) {
        for (Period arrangement : workings.timeline().periods(PeriodKind.PRIVATE_FOSTERING)) {
            oblige(workings, arrangement);
        }
    }

    private static void oblige(Workings workings, Period arrangement) {
        LocalDate aware = arrangement.began().sureFrom();
        var start = new Chain.Start(
                new Trigger(EventKind.PRIVATE_FOSTERING_KNOWN, aware, Optional.of(arrangement.record())),
                Chain.Start.How.of(arrangement.began()),
                arrangement.ended().map(day -> new Ending(day, "note.ended.private-fostering")),
                Chain.Start.LastDay.WITHIN,
                Entry.Refusal.DOES_NOT_COUNT,
                Workings.Source.of(workings.timeline().isFromFile(arrangement.origin(), arrangement.record())));
        workings.entryFor(FIRST_YEAR, aware, start.source())
                .ifPresent(entry -> new Chain(
                                workings,
                                start,
                                entry.metBy(),
                                new PrivateFosteringRegulation8Visits(workings, arrangement))
                        .run());
    }

    @Override
    public Optional<Step> first() {
        return noticeWasGiven() ? Optional.empty() : onDay(arrangement.began().sureFrom());
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return onDay(last.on());
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        return onDay(day);
    }

    private boolean noticeWasGiven() {
        LocalDate aware = arrangement.began().sureFrom();
        return workings.timeline().events(NOTICES).stream()
                .map(Event::on)
                .anyMatch(on -> !on.isBefore(aware)
                        && arrangement.ended().map(on::isBefore).orElse(true));
    }

    private Optional<Step> onDay(LocalDate on) {
        return workings.entry(FIRST_YEAR, on)
                .filter(entry -> isDuring(entry, on))
                .or(() -> workings.entry(LATER, on))
                .map(Step::of);
    }

    private boolean isDuring(Entry entry, LocalDate on) {
        return entry.during()
                .map(year -> !on.isAfter(year.dueFrom(arrangement.began().sureFrom(), workings.calendar())))
                .orElse(false);
    }
}
