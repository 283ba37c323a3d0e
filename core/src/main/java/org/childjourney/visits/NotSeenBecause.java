package org.childjourney.visits;

/// Why a child was not seen on a visit.
public enum NotSeenBecause {
    NOT_HOME,
    REFUSED,
    NO_REPLY,
    ASLEEP,
    MOVED,
    OTHER
}
