package org.childjourney.returns;

import java.nio.file.Path;
import java.util.List;

/// Reads the files that a return is made of.
public interface ReturnFiles {

    /// The largest file that is read, in bytes: about twenty times the longest table of the largest authority.
    long LARGEST_FILE = 10L * 1024 * 1024;

    /// The most that is read in one go, in bytes.
    long LARGEST_TOGETHER = 3 * LARGEST_FILE;

    /// The files of the folder itself and of each folder directly inside it, folder by folder, in the order of their
    /// names. Folders without files are left out.
    Found in(Path folder);

    Reading read(Path file);

    /// Whether the file is still, byte for byte, what was read.
    boolean isAsRead(Sheet sheet);

    /// What lies in a folder.
    sealed interface Found {

        record Folders(List<Folder> folders) implements Found {}

        record NotReadable(Problem problem) implements Found {}
    }

    /// A folder and the files directly in it.
    record Folder(Path path, List<Path> files) {

        public Folder {
            files = List.copyOf(files);
        }
    }

    /// What reading a file gave.
    sealed interface Reading {

        record Read(Sheet sheet) implements Reading {}

        record NotReadable(Problem problem) implements Reading {}
    }
}
