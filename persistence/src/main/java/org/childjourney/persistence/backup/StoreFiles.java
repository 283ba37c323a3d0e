package org.childjourney.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.keys.Keys;

/// The names of what is backed up, the same in a store and in a backup of it.
public final class StoreFiles {

    public static final String JOURNAL = "journal";
    public static final String ATTACHMENTS = "attachments";

    private static final Path KEYS = Keys.fileIn(Path.of(""));

    private StoreFiles() {}

    /// The files of a folder and of those in it, as paths from it; none when there is no such folder.
    static List<Path> filesOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    /// Whether a file of a backup, named from its folder, belongs into a store that is made from it.
    static boolean areOfAStore(Path file) {
        return file.equals(KEYS) || file.startsWith(JOURNAL) || file.startsWith(ATTACHMENTS);
    }

    static void deleteWhole(Path folder, Disk disk) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                disk.delete(file);
            }
        }
    }

    static void forceFoldersOf(Path folder, Disk disk) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var each : files.filter(Files::isDirectory).toList()) {
                disk.forceFolder(each);
            }
        }
    }
}
