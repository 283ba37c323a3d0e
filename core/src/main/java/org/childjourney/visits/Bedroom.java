package org.childjourney.visits;

/// Whether the place where the child sleeps was seen.
public enum Bedroom {
    SEEN,
    NOT_SEEN,
    REFUSED
}
