package org.childjourney.app.unlock;

import java.nio.file.Path;
import java.util.List;
import org.childjourney.access.OpenStore;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;

/// What can fill a store that was just made: an invented authority, or the authority's own files.
public interface Fillings {

    void invent(OpenStore store, Progress progress);

    /// @param files files of returns, or folders that hold them
    Imported load(OpenStore store, List<Path> files, Progress progress);
}
