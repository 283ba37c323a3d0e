package org.childjourney.persistence.journal;

import java.nio.ByteBuffer;
import java.util.UUID;

/// What a frame is for, and its entries still packed.
sealed interface Content {

    byte[] packed();

    byte[] toBytes();

    /// The same frame with other entries.
    Content with(byte[] other);

    /// The frame that stands at the head of every segment, so that the header itself is authenticated.
    record Opening() implements Content {

        @Override
        public byte[] packed() {
            return new byte[0];
        }

        @Override
        public Content with(byte[] other) {
            return this;
        }

        @Override
        public byte[] toBytes() {
            return new byte[] {OPENING};
        }
    }

    /// One save, whole.
    @SuppressWarnings("ArrayRecordComponent")
    record Save(byte[] packed) implements Content {

        @Override
        public Content with(byte[] other) {
            return new Save(other);
        }

        @Override
        public byte[] toBytes() {
            return ByteBuffer.allocate(1 + packed.length).put(SAVE).put(packed).array();
        }
    }

    /// A part of a long work, which counts once the work is finished.
    @SuppressWarnings("ArrayRecordComponent")
    record Part(UUID run, byte[] packed) implements Content {

        @Override
        public Content with(byte[] other) {
            return new Part(run, other);
        }

        @Override
        public byte[] toBytes() {
            return ByteBuffer.allocate(17 + packed.length)
                    .put(PART)
                    .putLong(run.getMostSignificantBits())
                    .putLong(run.getLeastSignificantBits())
                    .put(packed)
                    .array();
        }
    }

    /// The last part of a long work, which makes all of it count: `parts` frames from `first` on, and this one.
    @SuppressWarnings("ArrayRecordComponent")
    record Closing(UUID run, Position first, int parts, byte[] packed) implements Content {

        @Override
        public Content with(byte[] other) {
            return new Closing(run, first, parts, other);
        }

        @Override
        public byte[] toBytes() {
            return ByteBuffer.allocate(37 + packed.length)
                    .put(CLOSING)
                    .putLong(run.getMostSignificantBits())
                    .putLong(run.getLeastSignificantBits())
                    .putLong(first.segment())
                    .putLong(first.frame())
                    .putInt(parts)
                    .put(packed)
                    .array();
        }
    }

    byte OPENING = 0;
    byte SAVE = 1;
    byte PART = 2;
    byte CLOSING = 3;

    /// @throws IllegalArgumentException when these are not the bytes of a frame's content
    static Content of(byte[] plain) {
        var bytes = ByteBuffer.wrap(plain);
        return switch (bytes.get()) {
            case OPENING -> new Opening();
            case SAVE -> new Save(rest(bytes));
            case PART -> new Part(run(bytes), rest(bytes));
            case CLOSING ->
                new Closing(run(bytes), new Position(bytes.getLong(), bytes.getLong()), bytes.getInt(), rest(bytes));
            default -> throw new IllegalArgumentException("unknown kind of frame");
        };
    }

    private static UUID run(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] rest(ByteBuffer bytes) {
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }
}
