package org.childjourney.returns;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Reads censuses of children in need, which are XML messages.
public interface CinFiles {

    /// The largest file that is read, in bytes: several times the census of the largest authority.
    long LARGEST_FILE = 200L * 1024 * 1024;

    /// The file itself, or the XML files that lie in the folder, in the order of their names.
    Found at(Path fileOrFolder);

    /// Reads a file through, and keeps none of its children.
    Opened open(Path file);

    /// Reads a file again and hands over one child after another, until the taker wants no more.
    ///
    /// @return whether it still was, byte for byte, the file that was opened
    boolean each(CinFile file, Predicate<CinElement> taker);

    /// Whether the file is still, byte for byte, what was opened.
    boolean isAsRead(CinFile file);

    /// What there is to read.
    sealed interface Found {

        record Files(List<Path> files) implements Found {}

        record NotReadable(Problem problem) implements Found {}
    }

    /// What opening a file gave.
    sealed interface Opened {

        record Read(CinFile file) implements Opened {}

        record NotReadable(Problem problem) implements Opened {}
    }
}
