package org.childjourney.persistence.journal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// Goes through the bytes of one segment frame by frame, and knows where and how they end.
final class SegmentReader {

    /// How the bytes end.
    enum End {
        /// After a whole frame.
        WHOLE,
        /// In a frame that was being written when the power or the program went.
        TORN,
        /// In something that no interrupted write leaves behind.
        BROKEN
    }

    // the smallest piece that a disk writes whole
    private static final int DISK_BLOCK = 512;

    private final ByteBuffer bytes;
    private final @Nullable SegmentHeader header;
    private final @Nullable SegmentCipher cipher;
    private End end;
    private long frames = -1;
    private byte[] tag = SegmentCipher.noTag();

    /// Reads the opening frame too; where that does not open, the segment is broken from its beginning.
    SegmentReader(ByteBuffer bytes, UUID store, long number, SecretKey dataKey) {
        this.bytes = bytes;
        header = SegmentHeader.read(bytes)
                .filter(read -> read.store().equals(store) && read.number() == number)
                .orElse(null);
        if (header == null) {
            cipher = null;
            end = End.BROKEN;
            return;
        }
        cipher = new SegmentCipher(dataKey, header);
        end = End.WHOLE;
        bytes.position(SegmentHeader.LENGTH);
        if (!(next().orElse(null) instanceof Content.Opening)) {
            end = End.BROKEN;
        }
    }

    /// The next frame, authenticated; nothing when there is none or it does not open.
    Optional<Content> next() {
        return advance().flatMap(frame -> {
            var content = cipher == null ? Optional.<byte[]>empty() : cipher.open(frames + 1, tag, frame);
            if (content.isEmpty()) {
                end = bytes.limit() == frame.limit() ? howItBroke(frame.position()) : End.BROKEN;
            } else {
                frames++;
                tag = SegmentCipher.tagOf(frame);
                bytes.position(frame.limit());
            }
            return content.map(Content::of);
        });
    }

    /// Passes over the next frame without opening it.
    void skip() {
        advance().ifPresent(frame -> {
            frames++;
            tag = SegmentCipher.tagOf(frame);
            bytes.position(frame.limit());
        });
    }

    private Optional<ByteBuffer> advance() {
        if (end != End.WHOLE || !bytes.hasRemaining()) {
            return Optional.empty();
        }
        if (bytes.remaining() < SegmentCipher.HEAD_LENGTH) {
            end = End.TORN;
            return Optional.empty();
        }
        var length = SegmentCipher.lengthOf(bytes);
        if (length.isEmpty()) {
            end = howItBroke(bytes.position());
            return Optional.empty();
        }
        if (bytes.remaining() < length.get()) {
            end = isFollowedByAFrame(bytes.position()) ? End.BROKEN : End.TORN;
            return Optional.empty();
        }
        return Optional.of(bytes.duplicate().limit(bytes.position() + length.get()));
    }

    /// A frame that is not cut short was torn only if a block of it never reached the disk: sealed bytes are never all
    /// zero. And it was the last, for each is forced before the next is begun.
    private End howItBroke(int from) {
        return hasAnEmptyBlock(from) && !isFollowedByAFrame(from) ? End.TORN : End.BROKEN;
    }

    private boolean hasAnEmptyBlock(int from) {
        for (int start = from; start < bytes.limit(); ) {
            int stop = Math.min(bytes.limit(), (start / DISK_BLOCK + 1) * DISK_BLOCK);
            if (isEmpty(start, stop)) {
                return true;
            }
            start = stop;
        }
        return false;
    }

    private boolean isEmpty(int start, int stop) {
        for (int i = start; i < stop; i++) {
            if (bytes.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isFollowedByAFrame(int from) {
        for (int at = from + 1; at <= bytes.limit() - SegmentCipher.HEAD_LENGTH; at++) {
            int left = bytes.limit() - at;
            if (SegmentCipher.lengthOf(bytes.duplicate().position(at))
                    .filter(length -> length <= left)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Opens every frame that is left.
    SegmentReader toTheEnd() {
        while (next().isPresent()) {
            // each is authenticated as it passes
        }
        return this;
    }

    End end() {
        return end;
    }

    /// How many frames were passed, the opening one not counted.
    long frames() {
        return frames;
    }

    /// The length of the header and of all frames passed.
    int length() {
        return bytes.position();
    }

    byte[] tag() {
        return tag;
    }

    Optional<SegmentHeader> header() {
        return Optional.ofNullable(header);
    }
}
