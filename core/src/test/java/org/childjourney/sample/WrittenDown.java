package org.childjourney.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Door;
import org.childjourney.record.Knowledge;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.childjourney.record.UserId;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.Obligations;
import org.childjourney.timescales.WorkingDays;

/// A door that keeps what goes through it for a test to read.
final class WrittenDown implements Door {

    private final List<Change<?>> changes = new ArrayList<>();
    private final Set<Change<?>> fromFile = new HashSet<>();
    private boolean finished;

    @Override
    public void save(UserId author, List<Change<?>> saved) {
        changes.addAll(saved);
    }

    @Override
    public LongWork begin(UserId author, Origin origin) {
        return new LongWork() {
            @Override
            public void add(List<Change<?>> added) {
                changes.addAll(added);
                if (origin == Origin.FROM_FILE) {
                    fromFile.addAll(added);
                }
            }

            @Override
            public void finish() {
                finished = true;
            }

            @Override
            public void close() {}
        };
    }

    List<Change<?>> changes() {
        return List.copyOf(changes);
    }

    Origin originOf(Change<?> change) {
        return fromFile.contains(change) ? Origin.FROM_FILE : Origin.BY_HAND;
    }

    /// What is owed to the child of a file from that day or before, as far as it says.
    List<Obligation> owed(List<Change<?>> file, LocalDate on) {
        var revised = new ArrayList<Revised>();
        for (Change<?> change : file) {
            revised.add(new Revised(
                    change.record(),
                    change.body(),
                    originOf(change),
                    Standing.STANDS,
                    on.atStartOfDay(London.ZONE).toInstant()));
        }
        return Obligations.of(Knowledge.of(revised), Catalogue.standard(), WorkingDays.ofEngland()).stream()
                .filter(obligation -> !obligation.starts().isAfter(on))
                .toList();
    }

    boolean isFinished() {
        return finished;
    }

    <B extends Body> Stream<B> all(RecordKind<B> kind) {
        return bodies(changes, kind);
    }

    Map<ChildId, List<Change<?>>> byChild() {
        var byChild = new LinkedHashMap<ChildId, List<Change<?>>>();
        for (Change<?> change : changes) {
            change.child()
                    .ifPresent(child -> byChild.computeIfAbsent(child, id -> new ArrayList<>())
                            .add(change));
        }
        return byChild;
    }

    static <B extends Body> Stream<B> bodies(List<Change<?>> changes, RecordKind<B> kind) {
        return changes.stream()
                .filter(change -> change.kind().equals(kind))
                .map(change -> kind.body().cast(change.body()));
    }
}
