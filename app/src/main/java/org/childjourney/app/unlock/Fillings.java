package org.childjourney.app.unlock;

import org.childjourney.access.OpenStore;
import org.childjourney.returns.Progress;

/// What fills a store that was just made with an invented authority.
@FunctionalInterface
public interface Fillings {

    void invent(OpenStore store, Progress progress);
}
