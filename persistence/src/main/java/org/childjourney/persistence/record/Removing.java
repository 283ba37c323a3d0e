package org.childjourney.persistence.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Removed;
import org.childjourney.persistence.journal.Entry;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;

/// Destroys what was recorded about a child: first a *Removed* revision says so, and counts; then the bodies are taken
/// out of the journal and the database is written anew without them.
public final class Removing {

    private final View view;
    private final StoreDoor door;
    private final JooqChildRecords records;

    public Removing(View view, StoreDoor door, JooqChildRecords records) {
        this.view = view;
        this.door = door;
        this.records = records;
    }

    public void remove(ChildId child, Removed removed, UserId by) {
        var record = new RecordId(UUID.randomUUID());
        door.save(by, List.of(Change.first(record, Removed.KIND, Optional.of(child), removed)));
        destroyWords();
    }

    /// Takes out of the journal and the database what removed children still have there: all of it after a removal, and
    /// nothing where every removal was finished.
    public void destroyWords() {
        door.alone(() -> {
            var children = removedChildren();
            var rewritten = view.journal().rewrite(entry -> isOf(children, entry) && !saysRemoved(entry));
            if (rewritten.bodies() > 0) {
                view.compact();
            }
            return rewritten;
        });
    }

    private Set<UUID> removedChildren() {
        return records.all(Removed.KIND).stream()
                .flatMap(held -> held.child().stream())
                .map(ChildId::value)
                .collect(Collectors.toSet());
    }

    private static boolean isOf(Set<UUID> children, Entry entry) {
        return entry.child().filter(children::contains).isPresent();
    }

    private static boolean saysRemoved(Entry entry) {
        return RevisionBytes.revision(entry).envelope().kind().equals(Removed.KIND.name());
    }
}
