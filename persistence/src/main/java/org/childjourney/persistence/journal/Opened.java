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
        /// A segment was damaged or missing, and is whole again with the help of the backup. Nothing was lost.
        COMPLETED_FROM_BACKUP,
        /// So is the last one, but it ends where the backup does, and the database does not say that there was no more:
        /// what was saved after the backup may be lost.
        COMPLETED_AS_FAR_AS_THE_BACKUP
    }

    /// Whether a backup was needed. If that was made before a removal, the removed words may be back: remove again.
    public boolean isCompleted() {
        return findings.contains(Finding.COMPLETED_FROM_BACKUP)
                || findings.contains(Finding.COMPLETED_AS_FAR_AS_THE_BACKUP);
    }
}
