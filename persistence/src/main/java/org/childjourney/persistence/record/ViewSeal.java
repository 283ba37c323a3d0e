package org.childjourney.persistence.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.Position;

/// What lies beside the database file and says whether it is as it was closed: how far it had come, the form of its
/// tables, and the hash of the whole file. The database has no such check of its own: damaged copies open, with rows
/// silently gone. While the database is open, the seal holds no hash.
final class ViewSeal {

    private static final HexFormat HEX = HexFormat.of();
    private static final String OPEN = "open";
    private static final int BLOCK = 1 << 22;

    private final Path folder;
    private final Path file;
    private final SecretKey key;
    private final Disk disk;

    ViewSeal(Path folder, String name, SecretKey key, Disk disk) {
        this.folder = folder;
        this.file = folder.resolve(name + ".seal");
        this.key = key;
        this.disk = disk;
    }

    /// What a seal says, once its own authentication holds.
    record Said(Position position, Form form, Optional<String> hash) {

        boolean isOf(Path database) {
            return hash.filter(hashOf(database)::equals).isPresent();
        }
    }

    /// Empty where there is no seal, or one that we did not make.
    Optional<Said> read() {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            if (lines.size() != 5 || !isOurs(lines)) {
                return Optional.empty();
            }
            var position = new Position(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)));
            var hash = Optional.of(lines.get(3)).filter(said -> !said.equals(OPEN));
            return Optional.of(new Said(position, Form.of(lines.get(2)), hash));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void writeOpen(Position position, Form form) {
        write(position, form, OPEN);
    }

    void writeClosed(Position position, Form form, Path database) {
        write(position, form, hashOf(database));
    }

    private void write(Position position, Form form, String hash) {
        var body = List.of(Long.toString(position.segment()), Long.toString(position.frame()), form.toString(), hash);
        String text = String.join("\n", body) + "\n" + HEX.formatHex(mac(body)) + "\n";
        try {
            disk.replace(file, ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "database-seal");
        }
    }

    /// Proves that what a database says of how far it has come was written by this store.
    String proofOf(Reached reached) {
        return HEX.formatHex(mac(List.of(
                Long.toString(reached.position().segment()),
                Long.toString(reached.position().frame()),
                Long.toString(reached.revisions()),
                reached.chain())));
    }

    private boolean isOurs(List<String> lines) {
        try {
            return MessageDigest.isEqual(mac(lines.subList(0, 4)), HEX.parseHex(lines.get(4)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] mac(List<String> body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(String.join("\n", body).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    /// The hash of the hashes of its blocks, which are worked out by as many threads as there are processors.
    private static String hashOf(Path database) {
        try (var channel = FileChannel.open(database)) {
            var whole = sha256();
            LongStream.range(0, Math.ceilDiv(channel.size(), BLOCK))
                    .parallel()
                    .mapToObj(block -> hashOf(channel, block))
                    .toList()
                    .forEach(whole::update);
            return HEX.formatHex(whole.digest());
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static byte[] hashOf(FileChannel channel, long block) {
        try {
            var content = ByteBuffer.allocate(BLOCK);
            int read = 0;
            while (read >= 0 && content.hasRemaining()) {
                read = channel.read(content, block * BLOCK + content.position());
            }
            var hash = sha256();
            hash.update(content.flip());
            return hash.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
