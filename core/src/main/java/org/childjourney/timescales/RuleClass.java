package org.childjourney.timescales;

/// What stands behind a timescale. A statistic never ranks and is never shown as late work.
public enum RuleClass {
    LAW,
    GUIDANCE,
    LOCAL,
    PLAN,
    STATISTIC
}
