package org.childjourney.persistence.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.persistence.disk.DiskFault;

/// The readable head of a segment. It is part of what every frame of the segment authenticates.
///
/// @param before how many frames the segment before has, so that none can be missing at its end
/// @param generation how often the segment was written again, to remove words from it
/// @param salt makes the segment's own key out of the data key; a segment that is rewritten gets a new one
@SuppressWarnings("ArrayRecordComponent")
record SegmentHeader(UUID store, long number, long before, int generation, byte[] salt) {

    static final int LENGTH = 76;
    private static final int SALT_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] MARK = "CJ-LOG-1".getBytes(StandardCharsets.US_ASCII);

    static SegmentHeader fresh(UUID store, long number, long before, int generation) {
        var salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return new SegmentHeader(store, number, before, generation, salt);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(MARK)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .putLong(number)
                .putLong(before)
                .putInt(generation)
                .put(salt)
                .array();
    }

    /// Empty when the bytes cannot be the head of a segment.
    static Optional<SegmentHeader> read(ByteBuffer segment) {
        if (segment.remaining() < LENGTH) {
            return Optional.empty();
        }
        var bytes = segment.duplicate();
        var mark = new byte[MARK.length];
        bytes.get(mark);
        if (!Arrays.equals(mark, MARK)) {
            return Optional.empty();
        }
        var store = new UUID(bytes.getLong(), bytes.getLong());
        long number = bytes.getLong();
        long before = bytes.getLong();
        int generation = bytes.getInt();
        var salt = new byte[SALT_LENGTH];
        bytes.get(salt);
        return Optional.of(new SegmentHeader(store, number, before, generation, salt));
    }

    /// @throws org.childjourney.record.StoreFault when the file cannot be read, or is not a segment
    static SegmentHeader of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return read(ByteBuffer.wrap(in.readNBytes(LENGTH))).orElseThrow(() -> Journal.damaged("journal-header"));
        } catch (IOException e) {
            throw DiskFault.reading("journal-header");
        }
    }
}
