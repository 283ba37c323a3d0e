package org.childjourney.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.crypto.SecretKey;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.disk.OwnFolder;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Position;
import org.childjourney.record.StoreFault;

/// Makes a store out of a backup. It never writes over anything.
public final class Restoring {

    private Restoring() {}

    /// @param into a folder that is empty, or is not there yet
    /// @return how far the journal goes that was restored
    /// @throws StoreFault when something is in the folder, or the backup is damaged; nothing was changed then
    public static Position restore(BackupSet set, Path into, SecretKey dataKey, Disk disk) {
        var store = into.toAbsolutePath();
        var fresh = store.resolveSibling(store.getFileName() + ".restoring");
        mustBeEmpty(store);
        try {
            StoreFiles.deleteWhole(fresh, disk);
            copy(set, fresh, disk);
            var end = Journal.check(fresh.resolve(StoreFiles.JOURNAL), set.store(), dataKey);
            Files.deleteIfExists(store);
            disk.move(fresh, store);
            disk.forceFolder(store.resolveSibling(""));
            return end;
        } catch (IOException e) {
            deleteIfItCanBe(fresh, disk);
            throw DiskFault.writing(e, store.resolveSibling(""), "restore");
        } catch (StoreFault e) {
            deleteIfItCanBe(fresh, disk);
            throw e;
        }
    }

    private static void mustBeEmpty(Path store) {
        if (!Files.exists(store)) {
            return;
        }
        if (!Files.isDirectory(store)) {
            throw alreadyThere();
        }
        try (var files = Files.list(store)) {
            if (files.findAny().isPresent()) {
                throw alreadyThere();
            }
        } catch (IOException e) {
            throw DiskFault.reading("restore");
        }
    }

    private static StoreFault alreadyThere() {
        return new StoreFault(StoreFault.Kind.ALREADY_THERE, "restore");
    }

    private static void copy(BackupSet set, Path fresh, Disk disk) throws IOException {
        OwnFolder.make(fresh);
        for (var file : StoreFiles.filesOf(set.folder())) {
            if (StoreFiles.areOfAStore(file)) {
                var from = set.folder().resolve(file);
                Files.createDirectories(fresh.resolve(file).resolveSibling(""));
                disk.copyNew(from, Files.size(from), fresh.resolve(file));
            }
        }
        StoreFiles.forceFoldersOf(fresh, disk);
    }

    private static void deleteIfItCanBe(Path folder, Disk disk) {
        try {
            StoreFiles.deleteWhole(folder, disk);
        } catch (IOException e) {
            // the next restore deletes it first
        }
    }
}
