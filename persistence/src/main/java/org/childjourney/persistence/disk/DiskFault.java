package org.childjourney.persistence.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.childjourney.record.StoreFault;

/// Says what a failed act on the disk means to a person. The library's exception, which may hold a path with a name in
/// it, is left behind.
public final class DiskFault {

    private static final long HARDLY_ANY_SPACE = 64 * 1024;
    private static final List<String> FULL = List.of("no space left", "not enough space", "quota exceeded");

    private DiskFault() {}

    public static StoreFault writing(IOException e, Path folder, String code) {
        return new StoreFault(isFull(e, folder) ? StoreFault.Kind.DISK_FULL : StoreFault.Kind.CANNOT_WRITE, code);
    }

    public static StoreFault reading(String code) {
        return new StoreFault(StoreFault.Kind.CANNOT_READ, code);
    }

    /// Whether the system itself says that there is no room left.
    public static boolean saysFull(IOException e) {
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains);
    }

    private static boolean isFull(IOException e, Path folder) {
        if (saysFull(e)) {
            return true;
        }
        try {
            // where the system speaks another language; what holds no files at all is not full
            var disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
