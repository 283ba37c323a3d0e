package org.childjourney.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.keys.Keys;
import org.childjourney.record.StoreFault;

/// One backup while it is being made, in a folder that does not count yet.
final class Copying {

    private final ToCopy toCopy;
    private final Path to;
    private final Optional<Path> before;
    private final Disk disk;
    private int segmentsCopied;
    private long bytesCopied;

    Copying(ToCopy toCopy, Path to, Optional<BackupSet> before, Disk disk) {
        this.toCopy = toCopy;
        this.to = to;
        this.before = before.map(BackupSet::folder);
        this.disk = disk;
    }

    void copy() throws IOException {
        Files.createDirectories(to.resolve(StoreFiles.JOURNAL));
        for (var item : toCopy.items()) {
            Files.createDirectories(to.resolve(item.name()).resolveSibling(""));
            boolean isShared = isSharedOrCopied(item);
            segmentsCopied += item.isSegment() && !isShared ? 1 : 0;
        }
        StoreFiles.forceFoldersOf(to, disk);
    }

    private boolean isSharedOrCopied(ToCopy.Item item) throws IOException {
        var same = before.filter(set -> toCopy.isIn(set, item)).map(set -> set.resolve(item.name()));
        if (same.isPresent() && isShared(item.name(), same.get())) {
            return true;
        }
        disk.copyNew(toCopy.file(item.name()), item.length(), to.resolve(item.name()));
        bytesCopied += item.length();
        return false;
    }

    private boolean isShared(Path name, Path older) {
        try {
            disk.link(to.resolve(name), older);
            return true;
        } catch (IOException e) {
            // not every disk can; then it is copied
            return false;
        }
    }

    /// @throws StoreFault when the copy is not whole
    void readThrough(UUID store, SecretKey dataKey) throws IOException {
        var end = Journal.check(to.resolve(StoreFiles.JOURNAL), store, dataKey);
        if (!toCopy.isEnd(end) || !Keys.storeOf(to).equals(store)) {
            throw DiskFault.reading("backup-read-through");
        }
        for (var attachment : toCopy.attachments()) {
            if (Files.mismatch(toCopy.file(attachment), to.resolve(attachment)) >= 0) {
                throw DiskFault.reading("backup-read-through");
            }
        }
    }

    BackupSet finish(Path set, UUID store, Instant at) throws IOException {
        BackupSet.label(to, store, at, disk);
        disk.forceFolder(to);
        disk.move(to, set);
        disk.forceFolder(set.toAbsolutePath().resolveSibling(""));
        return new BackupSet(set, store, at);
    }

    int segmentsCopied() {
        return segmentsCopied;
    }

    long bytesCopied() {
        return bytesCopied;
    }
}
