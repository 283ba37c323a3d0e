package org.childjourney.timescales;

/// How an obligation stands on a day.
public enum State {
    OPEN,
    DUE_SOON,
    LATE,
    MET,
    MET_LATE,
    /// The duty fell away; the explanation says why.
    ENDED,
    /// The file does not say whether it was done.
    UNKNOWN
}
