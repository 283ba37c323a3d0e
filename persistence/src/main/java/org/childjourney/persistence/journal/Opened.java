package org.childjourney.persistence.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// How the journal was found when it was opened. It is clean when nothing was found; damaged segments that were
/// completed lie in `setAside`, as they were.
public record Opened(Set<Finding> findings, List<Path> setAside) {

    public Opened {
        findings = Set.copyOf(findings);
        setAside = List.copyOf(setAside);
    }

    public enum Finding {
        /// The last frame was begun and never acknowledged; it is gone.
        TORN_FRAME_DROPPED,
        /// A segment was damaged or missing, and is whole again with the help of the backup. Where that was made before
        /// a removal, the removed words may be back: remove again.
        COMPLETED_FROM_BACKUP,
        /// The end of the journal is the end of the backup, and the database does not say that there was no more. What
        /// was saved after the backup may be lost.
        LATEST_SAVES_MAY_BE_LOST
    }
}
