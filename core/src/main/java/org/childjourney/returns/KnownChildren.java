package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.RemovedChildren;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.permanence.Adopter;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordKind;

/// The children and workers whom the store knows when an import begins. What concerns all of them is read once, not for
/// each child.
final class KnownChildren {

    private final ChildRecords records;
    private final Map<String, Held<Child>> byAuthorityId = new HashMap<>();
    private final Map<ChildId, String> authorityIds = new HashMap<>();
    private final Map<ChildId, LocalDate> born = new HashMap<>();
    private final RemovedChildren removed;
    private final boolean any;

    KnownChildren(Children children, ChildRecords records) {
        this.records = records;
        this.removed = children.removed();
        this.any = children.count() > 0;
        if (any) {
            for (Held<Child> child : children.all()) {
                child.body().born().ifPresent(day -> child.child().ifPresent(held -> born.put(held, day)));
                child.body().authorityId().ifPresent(id -> {
                    // returns write ids in capitals, people as they please
                    byAuthorityId.putIfAbsent(id.toUpperCase(Locale.ROOT), child);
                    child.child().ifPresent(held -> authorityIds.put(held, id));
                });
            }
        }
    }

    Map<String, Child> byAuthorityId() {
        var known = new HashMap<String, Child>();
        byAuthorityId.forEach((id, child) -> known.put(id, child.body()));
        return known;
    }

    RemovedChildren removed() {
        return removed;
    }

    Optional<ChildId> named(String authorityId) {
        return Optional.ofNullable(byAuthorityId.get(authorityId)).flatMap(Held::child);
    }

    List<Held<?>> recordsOf(ChildId child) {
        return records.of(child);
    }

    List<Held<Worker>> workers() {
        return records.all(Worker.KIND);
    }

    List<Held<Team>> teams() {
        return records.all(Team.KIND);
    }

    List<Held<Adopter>> adopters() {
        return records.all(Adopter.KIND);
    }

    /// The latest for which Annex A lists were loaded.
    Optional<MonthsUpTo> latestLists() {
        return records.all(Import.KIND).stream()
                .map(Held::body)
                .filter(made -> made.format().equals(StandardReturn.ANNEX_A.code()))
                .map(made -> new MonthsUpTo(made.asAt()))
                .max(Comparator.naturalOrder());
    }

    /// What earlier imports of a return could say of each child.
    Map<ChildId, Held<InFile>> inFiles(StandardReturn standard) {
        var files = new HashMap<ChildId, Held<InFile>>();
        if (any) {
            records.all(InFile.KIND).stream()
                    .filter(file -> file.body().isOf(standard))
                    .forEach(file -> file.child().ifPresent(child -> files.put(child, file)));
        }
        return files;
    }

    /// Whether files of another return name the child that speak for that day or a later one.
    boolean isNamedElsewhere(ChildId child, StandardReturn standard, LocalDate day) {
        return standard == StandardReturn.ANNEX_A
                && records.of(child).stream()
                        .map(Held::body)
                        .filter(InFile.class::isInstance)
                        .map(InFile.class::cast)
                        .filter(file -> !file.isOf(standard))
                        .flatMap(file -> file.ofFilesThatNameTheChild().stream())
                        .anyMatch(coverage -> !coverage.asAt().isBefore(day));
    }

    /// What the records of some kinds say, child by child.
    Map<ChildId, List<Body>> said(List<RecordKind<?>> kinds) {
        var said = new HashMap<ChildId, List<Body>>();
        if (any) {
            for (RecordKind<?> kind : kinds) {
                for (Held<?> record : records.all(kind)) {
                    record.child()
                            .ifPresent(child -> said.computeIfAbsent(child, _ -> new ArrayList<>())
                                    .add(record.body()));
                }
            }
        }
        return said;
    }

    Optional<LocalDate> bornOf(ChildId child) {
        return Optional.ofNullable(born.get(child));
    }

    Optional<String> authorityIdOf(ChildId child) {
        return Optional.ofNullable(authorityIds.get(child));
    }
}
