package org.childjourney.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Uuid7;

/// Turns what the files say into changes, child by child, and finds the children whom later returns no longer name.
final class Loading {

    private final KnownChildren known;
    private final Workers workers;
    private final Uuid7 ids;
    private final List<LoadedYear> years;
    private final List<ReturnCoverage> coverage;
    private final Map<ChildId, Held<InFile>> inFiles;
    private final NavigableSet<CollectionYear> loaded = new TreeSet<>();
    private final List<Receipt.Remark> remarks = new ArrayList<>();
    private int children;

    Loading(KnownChildren known, Workers workers, Uuid7 ids, List<LoadedYear> years) {
        this.known = known;
        this.workers = workers;
        this.ids = ids;
        this.years = years;
        this.coverage = years.stream().map(LoadedYear::coverage).toList();
        this.inFiles = known.inFiles();
        years.forEach(year -> loaded.add(year.year()));
        inFiles.values().forEach(file -> loaded.addAll(yearsOf(file)));
    }

    private static List<CollectionYear> yearsOf(Held<InFile> file) {
        return file.body().coverage().stream()
                .map(one -> CollectionYear.of(one.from()))
                .toList();
    }

    /// How many children were turned into changes so far.
    int children() {
        return children;
    }

    List<Receipt.Remark> remarks() {
        return remarks;
    }

    List<Change<?>> changesOf(ChildReturn said) {
        Optional<ChildId> joined = known.named(said.id());
        ChildId child = joined.orElseGet(() -> new ChildId(ids.next()));
        List<Held<?>> held = joined.map(known::recordsOf).orElse(List.of());
        var update = new ChildUpdate(said, child, held, workers, ids);
        List<Change<?>> changes = update.changes(coverage, loaded);
        update.notNamedIn().ifPresent(year -> remark(said.id(), year));
        children++;
        return changes;
    }

    /// Children in care at the end of an earlier return whom none of these files names: one list for each.
    List<List<Change<?>>> changesOfChildrenNotNamed(Collection<ChildReturn> named) {
        Set<ChildId> namedNow = new HashSet<>();
        named.forEach(child -> known.named(child.id()).ifPresent(namedNow::add));
        Map<ChildId, List<PeriodOfCare>> care = new HashMap<>();
        known.periodsOfCare()
                .forEach(held -> held.child()
                        .ifPresent(child -> care.computeIfAbsent(child, _ -> new ArrayList<>())
                                .add(held.body())));
        var changes = new ArrayList<List<Change<?>>>();
        inFiles.forEach((child, file) -> {
            if (!namedNow.contains(child)) {
                notNamed(child, file, care.getOrDefault(child, List.of())).ifPresent(changes::add);
            }
        });
        remarks.sort(Comparator.comparing(Receipt.Remark::child));
        return changes;
    }

    private Optional<List<Change<?>>> notNamed(ChildId child, Held<InFile> file, List<PeriodOfCare> care) {
        Optional<CollectionYear> lastNamed = yearsOf(file).stream().max(Comparator.naturalOrder());
        Optional<CollectionYear> notNamedIn = lastNamed
                .filter(year -> CareHistory.isOpenAfter(care, year.last()))
                .flatMap(year -> Optional.ofNullable(loaded.higher(year)));
        if (notNamedIn.isEmpty() || years.stream().noneMatch(year -> year.year().equals(notNamedIn.get()))) {
            return Optional.empty();
        }
        remark(known.authorityIdOf(child).orElse(""), notNamedIn.get());
        var now = new InFile(file.body().coverage(), notNamedIn.map(CollectionYear::first));
        return now.equals(file.body()) ? Optional.empty() : Optional.of(List.of(Change.after(file, now)));
    }

    private void remark(String child, CollectionYear notNamedIn) {
        String folder = years.stream()
                .filter(year -> year.year().equals(notNamedIn))
                .map(year -> year.files().name())
                .findFirst()
                .orElse("");
        List<Object> about = List.of(notNamedIn.last(), notNamedIn.first());
        remarks.add(new Receipt.Remark(folder, child, Fault.NOT_IN_LATER_YEAR, about));
    }
}
