package org.childjourney.persistence.keys;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;

/// What the file `keys` says: the store's id, how it is recovered, and each user's keys, all of them wrapped. It is
/// text, one thing a line, and its last line shows damage.
record KeyFile(UUID store, Recovery recovery, List<Holder> holders) {

    private static final String FORMAT = "1";
    private static final String CHECK = "check=";

    KeyFile {
        holders = List.copyOf(holders);
    }

    /// The key that everything is sealed to for recovery: the authority's own, or one whose private half is locked by
    /// the recovery code.
    @SuppressWarnings("ArrayRecordComponent")
    record Recovery(PublicKey key, byte[] dataKey, Optional<CodeLock> code) {}

    @SuppressWarnings("ArrayRecordComponent")
    record CodeLock(Stretch stretch, byte[] privateKey) {}

    /// A user; without a lock they are disabled, and their key is gone.
    record Holder(UserId id, String name, Optional<Lock> lock) {}

    /// The user's own key, locked by their passphrase and sealed for recovery, and the data key locked by their own.
    @SuppressWarnings("ArrayRecordComponent")
    record Lock(Stretch stretch, byte[] userKey, byte[] recoverable, byte[] dataKey) {}

    Optional<Holder> named(String name) {
        return holders.stream()
                .filter(holder -> holder.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// The same with this user in the place of the one with their id, or added.
    KeyFile with(Holder holder) {
        var all = new ArrayList<Holder>();
        holders.stream().filter(other -> !other.id().equals(holder.id())).forEach(all::add);
        all.add(holder);
        return new KeyFile(store, recovery, all);
    }

    String toText() {
        var lines = new Properties();
        lines.setProperty("format", FORMAT);
        lines.setProperty("store", store.toString());
        lines.setProperty("recovery.key", text(recovery.key().getEncoded()));
        lines.setProperty("recovery.data", text(recovery.dataKey()));
        recovery.code().ifPresent(code -> {
            lines.setProperty("recovery.code.stretch", code.stretch().toText());
            lines.setProperty("recovery.code.private", text(code.privateKey()));
        });
        for (int i = 0; i < holders.size(); i++) {
            write(holders.get(i), "user." + (i + 1) + ".", lines);
        }
        var body = sorted(lines);
        return body + CHECK + sha256(body) + "\n";
    }

    private static void write(Holder holder, String prefix, Properties lines) {
        lines.setProperty(prefix + "id", holder.id().toString());
        lines.setProperty(prefix + "name", holder.name());
        holder.lock().ifPresent(lock -> {
            lines.setProperty(prefix + "stretch", lock.stretch().toText());
            lines.setProperty(prefix + "key", text(lock.userKey()));
            lines.setProperty(prefix + "recoverable", text(lock.recoverable()));
            lines.setProperty(prefix + "data", text(lock.dataKey()));
        });
    }

    private static String sorted(Properties lines) {
        var written = new StringWriter();
        try {
            lines.store(written, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Java puts the time into a comment
        return written.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /// @throws StoreFault `NEWER_VERSION`
    /// @throws IllegalArgumentException when the text is damaged
    static KeyFile of(String text) {
        int check = text.lastIndexOf(CHECK);
        if (check < 0 || !text.substring(check).equals(CHECK + sha256(text.substring(0, check)) + "\n")) {
            throw new IllegalArgumentException("damaged");
        }
        var lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!said(lines, "format").equals(FORMAT)) {
            throw new StoreFault(StoreFault.Kind.NEWER_VERSION, "keys-format");
        }
        var holders = new ArrayList<Holder>();
        for (int i = 1; lines.containsKey("user." + i + ".id"); i++) {
            holders.add(holder(lines, "user." + i + "."));
        }
        return new KeyFile(UUID.fromString(said(lines, "store")), recovery(lines), holders);
    }

    private static Recovery recovery(Properties lines) {
        Optional<CodeLock> code = lines.containsKey("recovery.code.private")
                ? Optional.of(new CodeLock(
                        Stretch.of(said(lines, "recovery.code.stretch")), bytes(lines, "recovery.code.private")))
                : Optional.empty();
        try {
            var key = AuthorityKey.publicKey(bytes(lines, "recovery.key"));
            return new Recovery(key, bytes(lines, "recovery.data"), code);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key");
        }
    }

    private static Holder holder(Properties lines, String prefix) {
        Optional<Lock> lock = lines.containsKey(prefix + "key")
                ? Optional.of(new Lock(
                        Stretch.of(said(lines, prefix + "stretch")),
                        bytes(lines, prefix + "key"),
                        bytes(lines, prefix + "recoverable"),
                        bytes(lines, prefix + "data")))
                : Optional.empty();
        return new Holder(new UserId(UUID.fromString(said(lines, prefix + "id"))), said(lines, prefix + "name"), lock);
    }

    private static String said(Properties lines, String name) {
        return Optional.ofNullable(lines.getProperty(name)).orElseThrow(() -> new IllegalArgumentException("damaged"));
    }

    private static byte[] bytes(Properties lines, String name) {
        return Base64.getDecoder().decode(said(lines, name));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
