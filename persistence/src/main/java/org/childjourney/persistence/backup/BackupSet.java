package org.childjourney.persistence.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.childjourney.persistence.disk.Disk;

/// One backup, whole: journal, keys and attachments as they were at one moment.
public record BackupSet(Path folder, UUID store, Instant at) {

    /// Written last, so a folder without it is not a backup.
    private static final String LABEL = "backup";

    static Optional<BackupSet> in(Path folder) {
        var label = new Properties();
        try {
            label.load(new StringReader(Files.readString(folder.resolve(LABEL))));
            var store = UUID.fromString(label.getProperty("store", ""));
            return Optional.of(new BackupSet(folder, store, Instant.parse(label.getProperty("at", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static void label(Path folder, UUID store, Instant at, Disk disk) throws IOException {
        var text = "store=" + store + "\nat=" + at + "\n";
        disk.writeNew(folder.resolve(LABEL), ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    }

    static Path labelIn(Path folder) {
        return folder.resolve(LABEL);
    }

    /// Where the copies of the journal's segments lie.
    public Path journal() {
        return folder.resolve(StoreFiles.JOURNAL);
    }
}
