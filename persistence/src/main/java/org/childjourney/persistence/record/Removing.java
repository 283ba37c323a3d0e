package org.childjourney.persistence.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.childjourney.access.Removed;
import org.childjourney.persistence.journal.Entry;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;

/// Destroys what was recorded about a child: first a *Removed* revision says so, and counts; then the bodies are taken
/// out of the journal, the database is written anew without them, and the child's drafts and attached files go. What
/// was begun is finished on the next opening.
public final class Removing {

    private final View view;
    private final StoreDoor door;
    private final JooqChildRecords records;
    private final Consumer<ChildId> destroyFiles;
    private final UnfinishedRemoval unfinished;

    /// @param destroyFiles destroys what lies beside the log about a child: drafts and attached files
    public Removing(View view, StoreDoor door, JooqChildRecords records, Consumer<ChildId> destroyFiles) {
        this.view = view;
        this.door = door;
        this.records = records;
        this.destroyFiles = destroyFiles;
        this.unfinished = new UnfinishedRemoval(view.ground());
    }

    public void remove(ChildId child, Removed removed, UserId by) {
        unfinished.set();
        var record = new RecordId(UUID.randomUUID());
        door.save(by, List.of(Change.first(record, Removed.KIND, Optional.of(child), removed)));
        destroyWords();
    }

    /// Finishes a removal that was begun and not finished.
    public void finishWhatWasBegun() {
        if (unfinished.isThere()) {
            destroyWords();
        }
    }

    /// Removes again after the journal was completed from a backup, which may be older than a removal.
    public void destroyWhatCameBack() {
        if (!removedChildren().isEmpty()) {
            unfinished.set();
        }
    }

    private void destroyWords() {
        var children = removedChildren();
        door.alone(() -> {
            var rewritten = view.journal()
                    .rewrite(entry -> entry.child().filter(children::contains).isPresent() && !saysRemoved(entry));
            view.compact();
            return rewritten;
        });
        children.forEach(child -> destroyFiles.accept(new ChildId(child)));
        unfinished.clear();
    }

    private Set<UUID> removedChildren() {
        return records.all(Removed.KIND).stream()
                .flatMap(held -> held.child().stream())
                .map(ChildId::value)
                .collect(Collectors.toSet());
    }

    private static boolean saysRemoved(Entry entry) {
        return RevisionBytes.revision(entry).envelope().kind().equals(Removed.KIND.name());
    }
}
