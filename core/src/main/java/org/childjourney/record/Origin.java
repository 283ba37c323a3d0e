package org.childjourney.record;

/// Where a revision came from. Only an import makes `FROM_FILE`.
public enum Origin {
    BY_HAND,
    FROM_FILE
}
