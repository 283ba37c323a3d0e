package org.childjourney.app.unlock;

import java.nio.file.Path;
import java.util.List;
import org.childjourney.access.OpenStore;

/// A store that was unlocked.
///
/// @param notices what the person should know of it, in sentences
/// @param toLoad  files and folders to be loaded into it first
public record Opened(OpenStore store, String userName, List<String> notices, List<Path> toLoad) {

    public Opened {
        notices = List.copyOf(notices);
        toLoad = List.copyOf(toLoad);
    }
}
