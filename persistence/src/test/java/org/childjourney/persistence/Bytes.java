package org.childjourney.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// Looks for words in the bytes of files, in the ways in which they could stand there.
final class Bytes {

    private static final List<Charset> WAYS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Bytes() {}

    static boolean hold(byte[] bytes, String words) {
        return WAYS.stream().anyMatch(way -> indexOf(bytes, words.getBytes(way)) >= 0);
    }

    /// The files below a folder in whose bytes, or in whose names, the words stand.
    static List<Path> filesThatHold(Path folder, String words) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> folder.relativize(file).toString().contains(words) || fileHolds(file, words))
                    .toList();
        }
    }

    private static boolean fileHolds(Path file, String words) {
        try {
            return Files.isRegularFile(file) && hold(Files.readAllBytes(file), words);
        } catch (IOException e) {
            throw new AssertionError("could not be searched: " + file, e);
        }
    }

    /// The bytes of a database's file as they are under its encryption.
    static byte[] decrypted(Path database, byte[] key) throws IOException {
        var password =
                FilePathEncrypt.getPasswordBytes(HexFormat.of().formatHex(key).toCharArray());
        try (var file = new FileEncrypt("database", password, FileChannel.open(database))) {
            var bytes = ByteBuffer.allocate((int) file.size());
            while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
                // until all is read
            }
            return bytes.array();
        }
    }

    static boolean hold(byte[] bytes, byte[] wanted) {
        return indexOf(bytes, wanted) >= 0;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            int matched = 0;
            while (matched < wanted.length && bytes[at + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
