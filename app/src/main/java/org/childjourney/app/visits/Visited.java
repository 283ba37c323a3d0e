package org.childjourney.app.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.childjourney.app.form.Whom;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.people.Address;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.EventKind;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.Outcome;
import org.childjourney.record.Telling;
import org.childjourney.record.YesNo;
import org.childjourney.timescales.DueIf;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.UsualPurpose;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;

/// A child who can be visited, with what has to be known of them while the visit is written down. It is read once, when
/// the form is opened; what is asked of it then does not read the disk.
///
/// @param prefilled whether the child is taken to have been visited until it is said otherwise
/// @param usual     what kind of visit the child is usually made, where what is recorded says so
record Visited(
        Whom whom,
        YesNo prefilled,
        Optional<Visit.Purpose> usual,
        VisitHistory visits,
        List<Address> addresses,
        List<Obligation> due,
        DueIf.OfChild dueIf,
        Map<Happening, Optional<LocalDate>> workedOut) {

    /// Reads a child.
    record Reading(ChildRecords records, ReadDue dueList, DueIf dueIf, Clock clock) {

        Visited of(Whom whom, YesNo prefilled) {
            ChildId child = whom.id();
            LocalDate today = London.today(clock);
            return new Visited(
                    whom,
                    prefilled,
                    new UsualPurpose(records).on(today, child),
                    new VisitHistory(records.of(child, Visit.KIND)),
                    records.of(child, Address.KIND).stream()
                            .map(Held::body)
                            .filter(address -> address.isOn(today))
                            .sorted(Comparator.comparing(
                                            (Address one) -> one.began().orElse(LocalDate.MIN))
                                    .reversed())
                            .toList(),
                    dueList.openOn(today, new DueList.Scope.OfChild(child)).stream()
                            .map(DueRow::obligation)
                            .filter(HowItStands::isVisit)
                            .sorted(Comparator.comparing(Obligation::due))
                            .toList(),
                    dueIf.of(child),
                    new ConcurrentHashMap<>());
        }
    }

    /// What kind of visit the child is waiting for.
    Optional<Visit.Purpose> awaited() {
        return due.stream()
                .flatMap(duty -> Stream.of(Visit.Purpose.values())
                        .filter(purpose -> purpose.event()
                                .filter(event -> HowItStands.isMetBy(duty, event))
                                .isPresent()))
                .findFirst();
    }

    /// By when the child has to be seen as it stands.
    Optional<LocalDate> dueBy() {
        return due.stream().map(Obligation::due).findFirst();
    }

    /// By when the child has to be seen next, were such a visit recorded.
    Optional<LocalDate> dueAfter(Happening visit, Clock clock) {
        return workedOut.computeIfAbsent(visit, _ -> next(visit, clock));
    }

    private Optional<LocalDate> next(Happening visit, Clock clock) {
        return dueIf.openWith(visit, clock.instant(), London.today(clock)).stream()
                .filter(HowItStands::isVisit)
                .map(Obligation::due)
                .min(Comparator.naturalOrder());
    }

    /// All of a visit that the clocks ask for.
    record Happening(EventKind kind, LocalDate on, Outcome outcome) implements Body {

        @Override
        public void tell(Telling facts) {
            facts.happened(kind, on, outcome);
        }
    }
}
