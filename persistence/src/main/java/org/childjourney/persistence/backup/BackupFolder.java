package org.childjourney.persistence.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;

/// Where the store was last backed up to, remembered beside it: a damaged journal is completed from there.
public final class BackupFolder {

    private static final String FILE = "backed-up-to";

    private BackupFolder() {}

    /// The backups that may complete the store in this folder, newest first.
    public static List<BackupSet> setsOf(Path store) {
        try {
            var file = store.resolve(FILE);
            return Files.exists(file)
                    ? Backups.setsIn(Path.of(Files.readString(file, StandardCharsets.UTF_8)))
                    : List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    public static void remember(Path store, Path backups, Disk disk) {
        try {
            var text = backups.toAbsolutePath().toString();
            disk.replace(store.resolve(FILE), ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw DiskFault.writing(e, store, "backup-folder");
        }
    }
}
