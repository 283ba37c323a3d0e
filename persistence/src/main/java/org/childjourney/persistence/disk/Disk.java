package org.childjourney.persistence.disk;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The acts that change what a disk holds. Everything the store writes goes through one of these, so that a test can
/// let each of them fail in turn.
public interface Disk {

    int COPIED_AT_ONCE = 1 << 20;

    String FRESH = ".new";

    /// Opens a file to write into.
    FileChannel open(Path path) throws IOException;

    /// Opens a file that is new, or empties it.
    FileChannel create(Path path) throws IOException;

    /// Writes all the bytes at this place of the file.
    ///
    /// @return how many they were
    int write(FileChannel file, ByteBuffer bytes, long at) throws IOException;

    /// Returns once the file is on the disk and not only on its way there.
    void force(FileChannel file) throws IOException;

    void cut(FileChannel file, long length) throws IOException;

    /// Puts one file in the place of another, whole or not at all.
    void move(Path from, Path onto) throws IOException;

    /// Gives a file a second name; only some disks can.
    void link(Path name, Path existing) throws IOException;

    /// Returns once the names in the folder are on the disk.
    void forceFolder(Path folder) throws IOException;

    void delete(Path path) throws IOException;

    static Disk real() {
        return RealDisk.REAL;
    }

    /// Writes a file whole: after a crash it is as it was before, or as it should be now.
    default void replace(Path path, ByteBuffer bytes) throws IOException {
        var fresh = freshNameOf(path);
        try {
            writeNew(fresh, bytes);
            move(fresh, path);
            forceFolder(path.toAbsolutePath().resolveSibling(""));
        } catch (IOException e) {
            deleteIfItCanBe(fresh);
            throw e;
        }
    }

    /// Writes and forces a file that nothing reads yet.
    default void writeNew(Path path, ByteBuffer bytes) throws IOException {
        try (var file = create(path)) {
            write(file, bytes, 0);
            force(file);
        }
    }

    /// Copies the beginning of a file into one that nothing reads yet, and forces it.
    default void copyNew(Path from, long length, Path to) throws IOException {
        try (var source = FileChannel.open(from, StandardOpenOption.READ);
                var copy = create(to)) {
            var piece = ByteBuffer.allocate(COPIED_AT_ONCE);
            for (long at = 0; at < length; ) {
                piece.clear().limit((int) Math.min(COPIED_AT_ONCE, length - at));
                if (source.read(piece, at) < 0) {
                    throw new EOFException();
                }
                at += write(copy, piece.flip(), at);
            }
            force(copy);
        }
    }

    /// The name under which a file is written before it takes its place. One left behind is of no use to anyone.
    static Path freshNameOf(Path path) {
        return path.resolveSibling(path.getFileName() + FRESH);
    }

    static boolean isFreshName(Path path) {
        return String.valueOf(path.getFileName()).endsWith(FRESH);
    }

    private static void deleteIfItCanBe(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // the next replacement writes over it
        }
    }
}
