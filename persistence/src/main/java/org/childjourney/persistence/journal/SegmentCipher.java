package org.childjourney.persistence.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.zip.CRC32C;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Seals and opens the frames of one segment.
///
/// A frame on disk is the length of what is sealed, a checksum of this head, a nonce and the sealed content with its
/// tag (AES-256-GCM). The segment's header, the frame's number and the tag of the frame before are bound in, so a frame
/// opens in its own place only. Nonces are random and not the frame's number: a torn frame, or an older copy of the
/// store, would else lead to two contents under one number.
final class SegmentCipher {

    static final int HEAD_LENGTH = 20;
    static final int TAG_LENGTH = 16;
    private static final int NONCE_LENGTH = 12;
    private static final byte[] PURPOSE = "child-journey journal segment 1".getBytes(StandardCharsets.US_ASCII);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] header;
    private final SecretKey key;
    private final Cipher cipher;

    SegmentCipher(SecretKey dataKey, SegmentHeader header) {
        this.header = header.toBytes();
        try {
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(dataKey)
                                    .addSalt(header.salt())
                                    .thenExpand(PURPOSE, 32));
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] noTag() {
        return new byte[TAG_LENGTH];
    }

    ByteBuffer seal(long number, byte[] tagBefore, byte[] content) {
        try {
            var nonce = new byte[NONCE_LENGTH];
            RANDOM.nextBytes(nonce);
            prepare(Cipher.ENCRYPT_MODE, nonce, number, tagBefore);
            int length = content.length + TAG_LENGTH;
            var frame = ByteBuffer.allocate(HEAD_LENGTH + length);
            frame.putInt(length).putInt(checksum(length, nonce)).put(nonce);
            cipher.doFinal(ByteBuffer.wrap(content), frame);
            return frame.flip();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The content of a frame, or nothing when it was not sealed like this, for this place.
    Optional<byte[]> open(long number, byte[] tagBefore, ByteBuffer frame) {
        var bytes = frame.duplicate();
        var nonce = new byte[NONCE_LENGTH];
        bytes.position(bytes.position() + 8).get(nonce);
        try {
            prepare(Cipher.DECRYPT_MODE, nonce, number, tagBefore);
            var content = ByteBuffer.allocate(bytes.remaining() - TAG_LENGTH);
            cipher.doFinal(bytes, content);
            return Optional.of(content.array());
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The tag of a sealed frame: its last bytes.
    static byte[] tagOf(ByteBuffer frame) {
        var tag = new byte[TAG_LENGTH];
        frame.get(frame.limit() - TAG_LENGTH, tag);
        return tag;
    }

    /// How many bytes the frame that begins here has, or nothing when no frame begins here.
    static Optional<Integer> lengthOf(ByteBuffer bytes) {
        int length = bytes.getInt(bytes.position());
        var nonce = new byte[NONCE_LENGTH];
        bytes.get(bytes.position() + 8, nonce);
        boolean isHead = length > TAG_LENGTH
                && length <= Integer.MAX_VALUE - HEAD_LENGTH
                && bytes.getInt(bytes.position() + 4) == checksum(length, nonce);
        return isHead ? Optional.of(HEAD_LENGTH + length) : Optional.empty();
    }

    private void prepare(int mode, byte[] nonce, long number, byte[] tagBefore) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_LENGTH, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(ByteBuffer.allocate(8).putLong(number).flip());
        cipher.updateAAD(tagBefore);
    }

    private static int checksum(int length, byte[] nonce) {
        var sum = new CRC32C();
        sum.update(ByteBuffer.allocate(4).putInt(length).flip());
        sum.update(nonce);
        return (int) sum.getValue();
    }
}
