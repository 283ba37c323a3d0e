package org.childjourney.record;

/// Whether a record stands after this revision, or was withdrawn by it.
public enum Standing {
    STANDS,
    WITHDRAWN
}
