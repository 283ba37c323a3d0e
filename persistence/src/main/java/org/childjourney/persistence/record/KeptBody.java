package org.childjourney.persistence.record;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.childjourney.record.StoreFault;

/// The body of a revision as bytes, and the key of its hash. Long bodies are deflated; a first byte says which are.
///
/// @param key the random key under which the body was hashed
/// @param content the JSON, with a byte before it
public record KeptBody(byte[] key, byte[] content) {

    private static final int WORTH_DEFLATING = 200;
    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;
    // to make one costs more than to deflate what most records hold
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    static KeptBody of(byte[] key, byte[] json) {
        return new KeptBody(key, json.length < WORTH_DEFLATING ? plain(json) : deflated(json));
    }

    public byte[] json() {
        return switch (content[0]) {
            case PLAIN -> java.util.Arrays.copyOfRange(content, 1, content.length);
            case DEFLATED -> inflated();
            default -> throw new StoreFault(StoreFault.Kind.NEWER_VERSION, "BODY-FORM");
        };
    }

    private static byte[] plain(byte[] json) {
        return ByteBuffer.allocate(json.length + 1).put(PLAIN).put(json).array();
    }

    private static byte[] deflated(byte[] json) {
        var deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(json);
        deflater.finish();
        var room = new byte[json.length + 64];
        int length = deflater.deflate(room);
        if (!deflater.finished()) {
            return plain(json);
        }
        return ByteBuffer.allocate(length + 5)
                .put(DEFLATED)
                .putInt(json.length)
                .put(room, 0, length)
                .array();
    }

    private byte[] inflated() {
        var in = ByteBuffer.wrap(content, 1, content.length - 1);
        var json = new byte[in.getInt()];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(in);
            int length = inflater.inflate(json);
            if (length != json.length) {
                throw new StoreFault(StoreFault.Kind.CANNOT_READ, "BODY-SHORT");
            }
            return json;
        } catch (DataFormatException e) {
            throw new StoreFault(StoreFault.Kind.CANNOT_READ, "BODY-BROKEN");
        }
    }
}
