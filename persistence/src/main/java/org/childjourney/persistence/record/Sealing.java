package org.childjourney.persistence.record;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.childjourney.record.Envelope;

/// The two hashes that let a revision be trusted: one of its body, keyed, so that nothing can be guessed from it once
/// body and key are gone; and one that chains its envelope to the one before.
public final class Sealing {

    /// The chain before the first envelope of a device.
    public static final String BEGINNING = "0".repeat(64);

    static final int HASH_BYTES = 32;
    static final int KEY_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    private Sealing() {}

    static String ofBody(byte[] key, byte[] json) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HEX.formatHex(mac.doFinal(json));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    static String chain(String before, Envelope envelope) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HEX.parseHex(before));
            digest.update(RevisionBytes.ofEnvelope(envelope));
            return HEX.formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /// Whether the envelope follows the one whose chain was `before`.
    public static boolean follows(String before, Envelope envelope) {
        return chain(before, envelope).equals(envelope.chain());
    }

    /// Whether the body is the one that the envelope was made for.
    public static boolean isBodyOf(KeptBody body, Envelope envelope) {
        return ofBody(body.key(), body.json()).equals(envelope.bodyHash());
    }
}
