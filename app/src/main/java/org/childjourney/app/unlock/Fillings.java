package org.childjourney.app.unlock;

import java.nio.file.Path;
import java.util.List;
import org.childjourney.access.OpenStore;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;

/// What can fill a store that was just made: an invented authority, or the authority's own files.
public interface Fillings {

    void invent(OpenStore store, Progress progress);

    Imported load(OpenStore store, List<Path> folders, Progress progress);
}
