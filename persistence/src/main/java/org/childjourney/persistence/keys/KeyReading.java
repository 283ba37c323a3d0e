package org.childjourney.persistence.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.record.StoreFault;

/// Finds the keys of a store, in a backup where its own are damaged.
final class KeyReading {

    private static final String DAMAGED = "keys.damaged";

    private final Path folder;
    private final List<Path> backups;
    private final Disk disk;

    KeyReading(Path folder, List<Path> backups, Disk disk) {
        this.folder = folder;
        this.backups = backups;
        this.disk = disk;
    }

    KeyFile read() {
        return in(folder).orElseGet(this::fromBackup);
    }

    private KeyFile fromBackup() {
        for (var backup : backups) {
            var keys = in(backup);
            if (keys.isPresent()) {
                install(keys.get());
                return keys.get();
            }
        }
        throw Keys.areIn(folder)
                ? DiskFault.reading("keys-damaged")
                : new StoreFault(StoreFault.Kind.NOT_A_STORE, "keys-missing");
    }

    private void install(KeyFile keys) {
        try {
            var file = Keys.fileIn(folder);
            if (Files.exists(file)) {
                disk.replace(folder.resolve(DAMAGED), ByteBuffer.wrap(Files.readAllBytes(file)));
            }
            disk.replace(file, ByteBuffer.wrap(keys.toText().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "keys-complete");
        }
    }

    /// Empty when there are none, or they are damaged.
    private static Optional<KeyFile> in(Path folder) {
        var file = Keys.fileIn(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyFile.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw DiskFault.reading("keys-read");
        }
    }

    /// What was set aside may still hold the keys of a user who was disabled since.
    static void destroySetAside(Path folder, Disk disk) {
        try {
            if (Files.exists(folder.resolve(DAMAGED))) {
                disk.delete(folder.resolve(DAMAGED));
                disk.forceFolder(folder);
            }
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "keys-disable");
        }
    }
}
