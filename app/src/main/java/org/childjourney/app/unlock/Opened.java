package org.childjourney.app.unlock;

import java.util.List;
import org.childjourney.access.OpenStore;

/// A store that was unlocked, and what the person should know of it, in sentences.
public record Opened(OpenStore store, String userName, List<String> notices) {

    public Opened {
        notices = List.copyOf(notices);
    }
}
