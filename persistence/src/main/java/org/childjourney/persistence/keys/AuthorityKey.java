package org.childjourney.persistence.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import org.childjourney.record.StoreFault;

/// Seals to a public key (X25519) what only its private half opens, and reads such keys from the files that `openssl`
/// writes.
final class AuthorityKey {

    private static final String ALGORITHM = "X25519";
    private static final int LONGEST_FILE = 64 * 1024;
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private AuthorityKey() {}

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A hybrid: a key that only the private half can find again, and the content sealed under it.
    static byte[] seal(PublicKey to, String about, byte[] plain) {
        try {
            var encapsulated = KEM.getInstance("DHKEM").newEncapsulator(to).encapsulate(0, 32, "AES");
            var capsule = encapsulated.encapsulation();
            var sealed = Sealing.seal(encapsulated.key(), about, plain);
            var both = Arrays.copyOf(capsule, capsule.length + sealed.length);
            System.arraycopy(sealed, 0, both, capsule.length, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty when it was not sealed to this key, as this.
    static Optional<byte[]> open(PrivateKey with, String about, byte[] sealed) {
        try {
            var decapsulator = KEM.getInstance("DHKEM").newDecapsulator(with);
            int capsule = decapsulator.encapsulationSize();
            if (sealed.length < capsule) {
                return Optional.empty();
            }
            SecretKey key = decapsulator.decapsulate(Arrays.copyOf(sealed, capsule), 0, 32, "AES");
            return Sealing.open(key, about, Arrays.copyOfRange(sealed, capsule, sealed.length));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /// @throws StoreFault when the file is not an X25519 public key
    static PublicKey readPublic(Path file) {
        try {
            return publicKey(block(file, "PUBLIC KEY"));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw notAKey();
        }
    }

    /// @throws StoreFault when the file is not an X25519 private key that needs no password
    static PrivateKey readPrivate(Path file) {
        try {
            return privateKey(block(file, "PRIVATE KEY"));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw notAKey();
        }
    }

    static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    static PrivateKey privateKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static byte[] block(Path file, String label) {
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw notAKey();
            }
            var pem = PEM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            while (pem.find()) {
                if (pem.group(1).equals(label)) {
                    return Base64.getMimeDecoder().decode(pem.group(2));
                }
            }
            throw notAKey();
        } catch (IOException e) {
            throw notAKey();
        }
    }

    private static StoreFault notAKey() {
        return new StoreFault(StoreFault.Kind.CANNOT_READ, "authority-key");
    }
}
