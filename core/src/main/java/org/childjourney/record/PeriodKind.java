package org.childjourney.record;

/// What can last in a child's life and bears on a duty while it does.
public enum PeriodKind {
    LOOKED_AFTER,
    PLACEMENT,
    LEGAL_STATUS,
    CARE_LEAVER,
    PROVIDED_ACCOMMODATION,
    MISSING,
    DEPRIVATION_OF_LIBERTY
}
