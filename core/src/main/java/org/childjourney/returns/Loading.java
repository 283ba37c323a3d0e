package org.childjourney.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Coverage;
import org.childjourney.record.Held;
import org.childjourney.record.Uuid7;

/// Turns what the files say into changes, child by child, and finds the children and care leavers whom later
/// returns no longer name.
final class Loading {

    private final KnownChildren known;
    private final Workers workers;
    private final Uuid7 ids;
    private final List<LoadedYear> years;
    private final List<ReturnCoverage> coverage;
    private final Map<ChildId, Held<InFile>> inFiles;
    private final LoadedReturns loaded = new LoadedReturns();
    private final List<Receipt.Remark> remarks = new ArrayList<>();
    private int children;

    Loading(KnownChildren known, Workers workers, Uuid7 ids, List<LoadedYear> years) {
        this.known = known;
        this.workers = workers;
        this.ids = ids;
        this.years = years;
        this.coverage = years.stream().map(LoadedYear::coverage).toList();
        this.inFiles = known.inFiles();
        coverage.forEach(loaded::add);
        inFiles.values().forEach(file -> file.body().coverage().forEach(loaded::add));
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
        update.leftOut().ifPresent(out -> remark(said.id(), out));
        children++;
        return changes;
    }

    /// Children whom none of these files names and who were named before: one list for each.
    List<List<Change<?>>> changesOfChildrenNotNamed(Collection<ChildReturn> named) {
        Set<ChildId> namedNow = new HashSet<>();
        named.forEach(child -> known.named(child.id()).ifPresent(namedNow::add));
        Map<ChildId, List<PeriodOfCare>> care = byChild(known.periodsOfCare());
        Map<ChildId, List<LeavingCareYear>> leaving = byChild(known.leavingCare());
        var changes = new ArrayList<List<Change<?>>>();
        inFiles.forEach((child, file) -> {
            if (!namedNow.contains(child)) {
                var expected = new Expected(
                        care.getOrDefault(child, List.of()),
                        leaving.getOrDefault(child, List.of()),
                        known.bornOf(child));
                notNamed(child, file, expected).ifPresent(changes::add);
            }
        });
        remarks.sort(Comparator.comparing(Receipt.Remark::child));
        return changes;
    }

    private static <B extends Body> Map<ChildId, List<B>> byChild(List<Held<B>> records) {
        var byChild = new HashMap<ChildId, List<B>>();
        records.forEach(record -> record.child()
                .ifPresent(child ->
                        byChild.computeIfAbsent(child, _ -> new ArrayList<>()).add(record.body())));
        return byChild;
    }

    private Optional<List<Change<?>>> notNamed(ChildId child, Held<InFile> file, Expected expected) {
        List<Coverage> named = file.body().ofFilesThatNameTheChild();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        LoadedReturns.Since since = loaded.since(named, expected);
        since.leftOut()
                .filter(out -> years.stream().anyMatch(year -> year.year().equals(out.year())))
                .ifPresent(out -> remark(known.authorityIdOf(child).orElse(""), out));
        InFile now = since.inFile();
        return now.equals(file.body()) ? Optional.empty() : Optional.of(List.of(Change.after(file, now)));
    }

    private void remark(String child, LoadedReturns.LeftOut out) {
        String folder = years.stream()
                .filter(year -> year.year().equals(out.year()))
                .map(year -> year.files().name())
                .findFirst()
                .orElse("");
        List<Object> about = List.of(out.year().last(), out.year().first());
        remarks.add(new Receipt.Remark(folder, child, out.fault(), about));
    }
}
