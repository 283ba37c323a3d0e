package org.childjourney.visits;

/// Whether the child was seen on a visit, and whether alone.
public enum ChildSeen {
    ALONE,
    WITH_OTHERS,
    NOT_SEEN
}
