package org.childjourney.returns;

import java.nio.file.Path;
import java.util.List;

/// Reads spreadsheets (`.xlsx`).
public interface Workbooks {

    /// The largest file that is read, in bytes: several times the lists of the largest authority.
    long LARGEST_FILE = 50L * 1024 * 1024;

    /// The file itself, or the spreadsheets that lie in the folder, in the order of their names.
    Found at(Path fileOrFolder);

    Opened open(Path file);

    /// Whether the file is still, byte for byte, what was opened.
    boolean isAsRead(Workbook book);

    /// What there is to read.
    sealed interface Found {

        record Files(List<Path> files) implements Found {}

        record NotReadable(Problem problem) implements Found {}
    }

    /// What opening a file gave.
    sealed interface Opened {

        record Read(Workbook book) implements Opened {}

        record NotReadable(Problem problem) implements Opened {}
    }
}
