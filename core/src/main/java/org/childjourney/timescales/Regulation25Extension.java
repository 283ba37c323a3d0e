package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// The end of a temporary approval that was extended once: when the extension says, and at the latest when the law
/// says.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg. 25(2). An approval that runs on until the
/// outcome of a review, reg. 25(3), is not held.
final class Regulation25Extension {

    private static final String EXPIRY = "reg24-approval-expiry";
    private static final String EXTENSION = "reg25-extension";

    private Regulation25Extension() {}

    static void oblige(Workings workings) {
        for (Period extension : workings.timeline().periods(PeriodKind.EXTENDED_APPROVAL)) {
            approvalBefore(extension, workings.timeline()).ifPresent(approval -> oblige(workings, approval, extension));
        }
    }

    private static Optional<Event> approvalBefore(Period extension, Timeline timeline) {
        Optional<Event> latest = Optional.empty();
        for (Event approval : timeline.events(EventKind.TEMPORARY_APPROVAL)) {
            if (!approval.on().isAfter(extension.began().sureFrom())) {
                latest = Optional.of(approval);
            }
        }
        return latest;
    }

    private static void oblige(Workings workings, Event approval, Period extension) {
        Optional<Entry> expiry = workings.entry(EXPIRY, approval.on());
        Optional<Entry> extended = workings.entry(EXTENSION, approval.on());
        if (expiry.isEmpty() || extended.isEmpty()) {
            return;
        }
        LocalDate expired = ((Interval.Count) expiry.get().within()).dueFrom(approval.on(), workings.calendar());
        Workings.Making making = workings.make(extended.get(), Trigger.by(approval))
                .counted(expired, (Interval.Count) extended.get().within())
                .starts(expired);
        extension
                .ended()
                .filter(end -> end.isBefore(making.due()))
                .ifPresent(end -> making.due(end).noted("note.shorter-extension", end.toString()));
        Optional<Event> approved = approvedAfter(approval, extended.get(), workings);
        if (approved.isPresent()) {
            making.met(approved.get());
        } else {
            workings.timeline()
                    .periodOf(PeriodKind.PLACEMENT, approval)
                    .flatMap(placement -> Placements.ending(workings.timeline(), placement))
                    .ifPresent(making::ends);
        }
        making.add(Workings.Source.of(workings.timeline().isFromFile(approval.origin(), approval.record())));
    }

    private static Optional<Event> approvedAfter(Event approval, Entry entry, Workings workings) {
        return workings.timeline().events(entry.metBy()).stream()
                .filter(event -> !event.on().isBefore(approval.on()) && workings.counts(event, entry))
                .findFirst();
    }
}
