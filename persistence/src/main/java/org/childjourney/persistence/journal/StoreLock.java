package org.childjourney.persistence.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.record.StoreFault;

/// Keeps a store to one process, and to one opener in it.
public final class StoreLock implements AutoCloseable {

    /// The name of the file in a store's folder.
    public static final String FILE = "store.lock";

    // a second channel to the file, once closed, would take the first one's lock with it: this process remembers itself
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws StoreFault when the store in this folder is open elsewhere
    public static StoreLock take(Path folder) {
        try {
            var file = folder.toRealPath().resolve(FILE);
            if (!HELD.add(file)) {
                throw openElsewhere();
            }
            try {
                return new StoreLock(file, locked(file));
            } catch (IOException | StoreFault e) {
                HELD.remove(file);
                throw e;
            }
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "store-lock");
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw openElsewhere();
        }
        channel.close();
        throw openElsewhere();
    }

    private static StoreFault openElsewhere() {
        return new StoreFault(StoreFault.Kind.OPEN_ELSEWHERE, "store-lock");
    }

    /// The file stays: taking it away would let two processes lock two files of one name.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock goes with the process at the latest
        } finally {
            HELD.remove(file);
        }
    }
}
