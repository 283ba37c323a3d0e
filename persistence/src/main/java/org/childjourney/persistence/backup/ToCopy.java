package org.childjourney.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Position;
import org.childjourney.persistence.keys.Keys;

/// What belongs into a backup of a store, as it is at this moment.
final class ToCopy {

    private final Path store;
    private final Journal journal;
    private final Position upTo;
    private final List<Item> items = new ArrayList<>();

    /// A file, named from the store's folder, and how much of it counts.
    record Item(Path name, long length) {

        boolean isSegment() {
            return name.startsWith(StoreFiles.JOURNAL);
        }
    }

    ToCopy(Path store, Journal journal) throws IOException {
        this.store = store;
        this.journal = journal;
        this.upTo = journal.end();
        for (var segment : journal.files()) {
            var name = Path.of(StoreFiles.JOURNAL).resolve(segment.path().getFileName());
            items.add(new Item(name, segment.length()));
        }
        addWhole(store.relativize(Keys.fileIn(store)));
        for (var attachment : attachments()) {
            addWhole(attachment);
        }
    }

    private void addWhole(Path name) throws IOException {
        items.add(new Item(name, Files.size(store.resolve(name))));
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /// Not those that were cut off while they were written.
    List<Path> attachments() throws IOException {
        return StoreFiles.filesOf(store.resolve(StoreFiles.ATTACHMENTS)).stream()
                .filter(file -> !Disk.isFreshName(file))
                .map(Path.of(StoreFiles.ATTACHMENTS)::resolve)
                .toList();
    }

    Path file(Path name) {
        return store.resolve(name);
    }

    /// Whether an end of the journal is this one, or one reached while it was copied.
    boolean isEnd(Position end) {
        return end.compareTo(upTo) >= 0 && !end.isAfter(journal.end());
    }

    /// Whether the backup holds each file as it is now, and no other.
    boolean isAllIn(BackupSet set) throws IOException {
        var names = new HashSet<Path>();
        for (var item : items) {
            names.add(item.name());
            if (!isIn(set.folder(), item)) {
                return false;
            }
        }
        return StoreFiles.filesOf(set.folder()).stream()
                .filter(StoreFiles::areOfAStore)
                .allMatch(names::contains);
    }

    boolean isIn(Path folder, Item item) {
        var older = folder.resolve(item.name());
        var file = file(item.name());
        try {
            return Files.exists(older)
                    && Files.size(older) == item.length()
                    && Files.size(file) == item.length()
                    && Files.mismatch(older, file) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
