package org.childjourney.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Position;
import org.childjourney.persistence.keys.Keys;
import org.childjourney.record.StoreFault;

/// One backup while it is being made, in a folder that does not count yet.
final class Copying {

    private final Path of;
    private final Path to;
    private final Optional<Path> before;
    private final Disk disk;
    private Position upTo = Position.START;
    private int segmentsCopied;
    private long bytesCopied;

    Copying(Path of, Path to, Optional<BackupSet> before, Disk disk) {
        this.of = of;
        this.to = to;
        this.before = before.map(BackupSet::folder);
        this.disk = disk;
    }

    void copy(Journal journal) throws IOException {
        Files.createDirectories(to.resolve(StoreFiles.JOURNAL));
        upTo = journal.end();
        for (var segment : journal.files()) {
            var name = Path.of(StoreFiles.JOURNAL).resolve(segment.path().getFileName());
            segmentsCopied += shareOrCopy(name, segment.length()) ? 0 : 1;
        }
        var keys = of.relativize(Keys.fileIn(of));
        shareOrCopy(keys, Files.size(of.resolve(keys)));
        for (var attachment : attachments()) {
            Files.createDirectories(to.resolve(attachment).resolveSibling(""));
            shareOrCopy(attachment, Files.size(of.resolve(attachment)));
        }
        StoreFiles.forceFoldersOf(to, disk);
    }

    private List<Path> attachments() throws IOException {
        return StoreFiles.filesOf(of.resolve(StoreFiles.ATTACHMENTS)).stream()
                .map(Path.of(StoreFiles.ATTACHMENTS)::resolve)
                .toList();
    }

    private boolean shareOrCopy(Path name, long length) throws IOException {
        var same = before.map(set -> set.resolve(name)).filter(older -> isSame(older, of.resolve(name), length));
        if (same.isPresent() && isShared(name, same.get())) {
            return true;
        }
        disk.copyNew(of.resolve(name), length, to.resolve(name));
        bytesCopied += length;
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

    private static boolean isSame(Path older, Path file, long length) {
        try {
            return Files.exists(older)
                    && Files.size(older) == length
                    && Files.size(file) == length
                    && Files.mismatch(older, file) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// @throws StoreFault when the copy is not whole
    void readThrough(Journal journal, UUID store, SecretKey dataKey) throws IOException {
        var end = Journal.check(to.resolve(StoreFiles.JOURNAL), store, dataKey);
        if (end.compareTo(upTo) < 0
                || end.isAfter(journal.end())
                || !Keys.storeOf(to).equals(store)) {
            throw DiskFault.reading("backup-read-through");
        }
        for (var attachment : attachments()) {
            if (Files.mismatch(of.resolve(attachment), to.resolve(attachment)) >= 0) {
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
