package org.childjourney.persistence.journal;

import java.nio.file.Path;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.childjourney.persistence.disk.Disk;

/// Lets the tests of other packages fill a segment with little.
public final class SmallSegments {

    private static final long FULL = 100_000;

    private SmallSegments() {}

    public static Journal create(Path folder, UUID store, SecretKey dataKey, Disk disk) {
        return Journal.create(folder, store, dataKey, disk, FULL);
    }
}
