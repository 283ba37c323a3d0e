package org.childjourney.recording;

/// Who uses an answer. A question whose answer nobody uses is not asked.
public enum Use {
    /// A duty or a timescale turns on it.
    LAW,
    /// A statutory return asks for it.
    RETURN,
    /// The child's plan is made or reviewed with it.
    PLAN,
    /// It is read when the child's story is told: in court, and by the child later on.
    COURT
}
