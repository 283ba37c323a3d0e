package org.childjourney.app.files;

import java.nio.file.Path;
import java.util.List;
import org.childjourney.returns.Imported;
import org.childjourney.returns.Progress;

/// What loads files into the store that is open.
@FunctionalInterface
public interface Loads {

    /// @param files files of returns, or folders that hold them
    Imported load(List<Path> files, Progress progress);
}
