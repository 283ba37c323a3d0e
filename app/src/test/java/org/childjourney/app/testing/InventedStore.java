package org.childjourney.app.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.Worker;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.Knowledge;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.sample.SampleAuthority;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.WorkingDays;

/// An invented authority in memory, with what is due reckoned afresh at every question.
public final class InventedStore implements DueList {

    public static final UserId USER = new UserId(new UUID(7, 7));

    private static final WorkingDays CALENDAR = WorkingDays.ofEngland();
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final int SOON = 5;

    private final InMemoryStore records;

    public InventedStore(Clock clock, int children) {
        records = new InMemoryStore(clock);
        new SampleAuthority(1, London.today(clock)).fill(records, USER, children);
    }

    public InMemoryStore records() {
        return records;
    }

    @Override
    public List<DueRow> on(LocalDate day, Scope scope) {
        return records.all().stream()
                .filter(child -> isIn(scope, child, day))
                .flatMap(child -> rows(child, day).stream())
                .sorted(Comparator.comparing((DueRow row) -> row.authorityId().orElse(""))
                        .thenComparing(row -> row.obligation().due())
                        .thenComparing(row -> row.obligation().rule()))
                .toList();
    }

    @Override
    public List<DueRow> asRecordedOn(LocalDate day, Scope scope) {
        return on(day, scope);
    }

    @Override
    public List<DueRow> openOn(LocalDate day, Scope scope) {
        return on(day, scope).stream()
                .filter(row -> switch (row.state()) {
                    case OPEN, DUE_SOON, LATE -> true;
                    case MET, MET_LATE, ENDED, UNKNOWN -> false;
                })
                .toList();
    }

    private boolean isIn(Scope scope, Held<Child> child, LocalDate day) {
        return switch (scope) {
            case Scope.Everyone() -> true;
            case Scope.OfChild(var one) -> child.child().equals(Optional.of(one));
            case Scope.OfWorker(var worker) -> workerOf(child, day).equals(Optional.of(worker));
            case Scope.OfTeam(var team) ->
                workerOf(child, day)
                        .flatMap(worker -> records.one(worker, Worker.KIND))
                        .flatMap(worker -> worker.body().team())
                        .equals(Optional.of(team));
        };
    }

    /// The named worker of a child on a day.
    public Optional<RecordId> workerOf(Held<Child> child, LocalDate day) {
        return records.of(child.child().orElseThrow(), Allocation.KIND).stream()
                .map(Held::body)
                .filter(allocation -> !allocation.began().isAfter(day)
                        && allocation.ended().map(day::isBefore).orElse(true))
                .map(Allocation::worker)
                .findFirst();
    }

    private List<DueRow> rows(Held<Child> child, LocalDate day) {
        ChildId id = child.child().orElseThrow();
        Optional<String> worker = workerOf(child, day)
                .flatMap(one -> records.one(one, Worker.KIND))
                .flatMap(one -> one.body().name())
                .map(name -> name.given() + " " + name.family());
        return Obligations.of(Knowledge.of(records.revisions(id)), CATALOGUE, CALENDAR).stream()
                .filter(duty -> !duty.starts().isAfter(day))
                .map(duty -> row(child, duty, day, worker))
                .toList();
    }

    private static DueRow row(Held<Child> child, Obligation duty, LocalDate day, Optional<String> worker) {
        return new DueRow(
                child.child().orElseThrow(),
                child.body().authorityId(),
                child.body().name(),
                child.body().born(),
                duty,
                duty.stateOn(day, CALENDAR.add(day, SOON)),
                duty.daysLateOn(day),
                worker,
                Optional.empty());
    }
}
