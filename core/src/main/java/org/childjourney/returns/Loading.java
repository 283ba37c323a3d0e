package org.childjourney.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Coverage;
import org.childjourney.record.Held;
import org.childjourney.record.Uuid7;

/// Turns what the files say into changes, child by child, and finds the children whom later returns should name and do
/// not.
final class Loading {

    private final StandardReturn standard;
    private final KnownChildren known;
    private final Workers workers;
    private final Uuid7 ids;
    private final List<? extends LoadedReturn> returns;
    private final Map<ChildId, Held<InFile>> inFiles;
    private final LoadedReturns loaded;
    private final List<Receipt.Remark> remarks = new ArrayList<>();
    private int children;

    Loading(
            StandardReturn standard,
            KnownChildren known,
            Workers workers,
            Uuid7 ids,
            List<? extends LoadedReturn> returns) {
        this.standard = standard;
        this.known = known;
        this.workers = workers;
        this.ids = ids;
        this.returns = returns;
        this.inFiles = known.inFiles(standard);
        this.loaded = new LoadedReturns(standard);
        returns.forEach(one -> loaded.add(one.coverage()));
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
        var update = new ChildUpdate(standard, said, child, held, workers, ids);
        List<Change<?>> changes = update.changes(returns, loaded);
        update.leftOut().ifPresent(out -> remark(said.id(), out));
        children++;
        return changes;
    }

    /// Children whom none of these files names and who were named before: one list for each.
    List<List<Change<?>>> changesOfChildrenNotNamed(Collection<ChildReturn> named) {
        Set<ChildId> namedNow = new HashSet<>();
        named.forEach(child -> known.named(child.id()).ifPresent(namedNow::add));
        Map<ChildId, List<Body>> said = known.said(Expected.kinds(standard));
        var changes = new ArrayList<List<Change<?>>>();
        inFiles.forEach((child, file) -> {
            if (!namedNow.contains(child)) {
                List<Body> ofChild = said.getOrDefault(child, List.of());
                notNamed(child, file, Expected.in(standard, ofChild, known.bornOf(child)))
                        .ifPresent(changes::add);
            }
        });
        remarks.sort(Comparator.comparing(Receipt.Remark::child));
        return changes;
    }

    private Optional<List<Change<?>>> notNamed(ChildId child, Held<InFile> file, Expected expected) {
        List<Coverage> named = file.body().ofFilesThatNameTheChild();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        LoadedReturns.Since since = loaded.since(named, expected);
        if (since.leftOut()
                .filter(out -> known.isNamedElsewhere(child, standard, out.from()))
                .isPresent()) {
            return Optional.empty();
        }
        since.leftOut()
                .filter(out -> returns.stream().anyMatch(one -> one.year().equals(out.year())))
                .ifPresent(out -> remark(known.authorityIdOf(child).orElse(""), out));
        InFile now = since.inFile();
        return now.equals(file.body()) ? Optional.empty() : Optional.of(List.of(Change.after(file, now)));
    }

    private void remark(String child, LoadedReturns.LeftOut out) {
        String folder = returns.stream()
                .filter(one -> one.year().equals(out.year()))
                .map(LoadedReturn::name)
                .findFirst()
                .orElse("");
        List<Object> about = List.of(out.year().last(), out.from());
        remarks.add(new Receipt.Remark(folder, child, out.fault(), about));
    }
}
