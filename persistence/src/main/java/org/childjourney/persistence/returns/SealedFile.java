package org.childjourney.persistence.returns;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.childjourney.returns.Seal;

/// A file that is read to its end while its seal is taken, so that a change under the reader is noticed.
final class SealedFile implements AutoCloseable {

    private final Path file;
    private final BasicFileAttributes before;
    private final MessageDigest digest = sha256();
    private final CountedStream counted;
    private final InputStream in;

    private SealedFile(Path file, BasicFileAttributes before, InputStream bytes) {
        this.file = file;
        this.before = before;
        this.counted = new CountedStream(bytes);
        this.in = new DigestInputStream(counted, digest);
    }

    static SealedFile open(Path file) throws IOException {
        return new SealedFile(file, attributes(file), Files.newInputStream(file));
    }

    /// How long the file was before it was opened.
    long length() {
        return before.size();
    }

    InputStream bytes() {
        return in;
    }

    /// What the file is, read to its end.
    Seal seal() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return new Seal(counted.count, attributes(file).lastModifiedTime().toMillis(), hex(digest));
    }

    /// Whether nothing was written to the file since it was opened.
    boolean isUnchanged(Seal seal) throws IOException {
        BasicFileAttributes after = attributes(file);
        return before.size() == after.size()
                && after.size() == seal.bytes()
                && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    /// Whether a file still is what it was when the seal was taken.
    static boolean isStill(Path file, Seal seal) {
        try {
            if (attributes(file).size() != seal.bytes()) {
                return false;
            }
            try (SealedFile now = open(file)) {
                return now.seal().equals(seal);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        counted.end();
    }

    private static final class CountedStream extends FilterInputStream {

        private long count;

        CountedStream(InputStream in) {
            super(in);
        }

        /// A reader that has come to the end may close what it reads; the rest is still wanted for the seal.
        @Override
        public void close() {}

        void end() throws IOException {
            super.close();
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
