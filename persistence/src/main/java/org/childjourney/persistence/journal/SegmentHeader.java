package org.childjourney.persistence.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// The readable head of a segment. It is part of what every frame of the segment authenticates.
///
/// @param before how many frames the segment before has, so that none can be missing at its end
/// @param salt makes the segment's own key out of the data key; a segment that is rewritten gets a new one
@SuppressWarnings("ArrayRecordComponent")
record SegmentHeader(UUID store, long number, long before, byte[] salt) {

    static final int LENGTH = 72;
    private static final int SALT_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] MARK = "CJ-LOG-1".getBytes(StandardCharsets.US_ASCII);

    static SegmentHeader fresh(UUID store, long number, long before) {
        var salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return new SegmentHeader(store, number, before, salt);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(MARK)
                .putLong(store.getMostSignificantBits())
                .putLong(store.getLeastSignificantBits())
                .putLong(number)
                .putLong(before)
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
        var salt = new byte[SALT_LENGTH];
        bytes.get(salt);
        return Optional.of(new SegmentHeader(store, number, before, salt));
    }
}
