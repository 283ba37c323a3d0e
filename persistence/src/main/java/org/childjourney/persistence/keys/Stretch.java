package org.childjourney.persistence.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.childjourney.access.Passphrase;

/// How a key is made out of what a person types: Argon2id, which costs whoever tries many passphrases as much for each.
@SuppressWarnings("ArrayRecordComponent")
record Stretch(StretchCost cost, byte[] salt) {

    private static final int SALT_LENGTH = 16;

    static Stretch fresh(StretchCost cost) {
        return new Stretch(cost, Sealing.random(SALT_LENGTH));
    }

    SecretKey key(Passphrase passphrase) {
        var typed = bytesOf(passphrase);
        var key = new byte[32];
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryInKiB())
                .withIterations(cost.passes())
                .withParallelism(1)
                .withSalt(salt)
                .build());
        argon2.generateBytes(typed, key);
        Arrays.fill(typed, (byte) 0);
        return Sealing.key(key);
    }

    /// The same passphrase gives the same bytes on every keyboard: an accent may be one sign or two.
    private static byte[] bytesOf(Passphrase passphrase) {
        var signs = CharBuffer.wrap(passphrase.signs());
        var composed = Normalizer.isNormalized(signs, Normalizer.Form.NFC)
                ? signs
                : CharBuffer.wrap(
                        Normalizer.normalize(signs, Normalizer.Form.NFC).toCharArray());
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        Arrays.fill(composed.array(), '\0');
        return bytes;
    }

    String toText() {
        return "argon2id " + cost.memoryInKiB() + " " + cost.passes() + " "
                + Base64.getEncoder().encodeToString(salt);
    }

    /// @throws IllegalArgumentException when it is not such a text
    static Stretch of(String text) {
        var parts = text.split(" ");
        if (parts.length != 4 || !parts[0].equals("argon2id")) {
            throw new IllegalArgumentException("not a way to stretch a passphrase");
        }
        var cost = new StretchCost(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        return new Stretch(cost, Base64.getDecoder().decode(parts[3]));
    }
}
