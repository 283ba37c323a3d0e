package org.childjourney.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.StoreLock;

/// A mark that lies in a store's folder while the store is being made. Where it was left behind, there is no store yet:
/// nothing in it was ever acknowledged, and it is made anew.
final class HalfMade {

    private static final List<String> MADE =
            List.of("keys", "keys.new", "tries", "tries.new", "journal", "database.mv.db", "database.seal");

    private final Path folder;
    private final Path mark;
    private final Disk disk;

    HalfMade(Path folder, Disk disk) {
        this.folder = folder;
        this.mark = folder.resolve("being-made");
        this.disk = disk;
    }

    boolean isThere() {
        return Files.exists(mark);
    }

    /// Whether the folder, if it is there at all, holds nothing but what was left of a store that was never finished.
    boolean isAllThatLiesHere() {
        if (!Files.exists(folder) || isThere()) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(StoreLock.FILE));
        } catch (IOException e) {
            return false;
        }
    }

    /// Leaves the folder empty, where nothing else lies in it.
    void makeRoom() {
        if (!Files.isDirectory(folder) || !isAllThatLiesHere()) {
            return;
        }
        try {
            // nobody else is making it at this moment
            try (var _ = StoreLock.take(folder)) {
                clear();
            }
            Files.deleteIfExists(folder.resolve(StoreLock.FILE));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "store-make");
        }
    }

    void begin() {
        try {
            if (isThere()) {
                clear();
            }
            mark();
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "store-make");
        }
    }

    void finish() {
        try {
            disk.delete(mark);
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "store-make");
        }
    }

    /// Takes away what was made, the mark last. Where there is no mark any more, it is made again first: a store is
    /// there whole or not at all.
    void clear() throws IOException {
        if (!isThere()) {
            mark();
        }
        for (String name : MADE) {
            Path made = folder.resolve(name);
            if (Files.exists(made)) {
                try (var files = Files.walk(made)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        disk.delete(file);
                    }
                }
            }
        }
        disk.forceFolder(folder);
        disk.delete(mark);
    }

    private void mark() throws IOException {
        disk.writeNew(mark, ByteBuffer.allocate(0));
        disk.forceFolder(folder);
    }

    void clearIfItCanBe() {
        try {
            clear();
        } catch (IOException e) {
            // the mark is still there, and the next who makes a store clears first
        }
    }
}
