package org.childjourney.persistence.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;

/// A mark beside the store while words are being destroyed: where it is found on opening, that was not finished.
final class UnfinishedRemoval {

    private final Path folder;
    private final Path mark;
    private final Disk disk;

    UnfinishedRemoval(View.Ground ground) {
        this.folder = ground.folder();
        this.mark = folder.resolve("removing");
        this.disk = ground.disk();
    }

    boolean isThere() {
        return Files.exists(mark);
    }

    void set() {
        try {
            disk.replace(mark, ByteBuffer.allocate(0));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "removal-mark");
        }
    }

    void clear() {
        try {
            disk.delete(mark);
            disk.forceFolder(folder);
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "removal-mark");
        }
    }
}
