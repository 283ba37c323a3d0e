package org.childjourney.app.unlock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.childjourney.access.OpenStore;

/// What can fill a store that was just made: an invented authority, or the authority's own files.
public interface Fillings {

    void invent(OpenStore store, Progress progress);

    /// @throws Stopped when the person stopped it; the store is as it was then
    Loaded load(OpenStore store, List<Path> folders, Progress progress);

    /// How far a filling has come, and whether the person wants it stopped.
    interface Progress {

        void reached(int children, int of);

        boolean isStopped();
    }

    /// What was loaded, counted. The receipt has every row.
    record Loaded(int children, int kept, int warned, int refused, Changed changed, Receipt receipt) {}

    /// Whether the files told the store anything new.
    enum Changed {
        YES,
        NO
    }

    /// The receipt, to be written where the person wants it.
    interface Receipt {
        void writeTo(Path file) throws IOException;
    }

    /// The person stopped the filling.
    final class Stopped extends RuntimeException {}
}
