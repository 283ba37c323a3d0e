package org.childjourney.record;

/// What can last in a child's life and bears on a duty while it does.
public enum PeriodKind {
    /// From a referral until it was closed.
    IN_NEED,
    IN_NEED_PLAN,
    PROTECTION_PLAN,
    LOOKED_AFTER,
    PLACEMENT,
    LEGAL_STATUS,
    /// A temporary approval was extended, from the day it would have ended to the day the extension ends.
    EXTENDED_APPROVAL,
    /// One stay of a series of short breaks.
    SHORT_BREAK,
    /// In care, living where another person is responsible for the arrangements, reg. 28(6).
    OTHER_ARRANGEMENTS,
    SECURE_ORDER,
    /// Accommodated for long by health or education, without being in care.
    LONG_STAY,
    SPECIAL_GUARDIANSHIP_SUPPORT,
    APPROVED_ADOPTER,
    CARE_LEAVER,
    PROVIDED_ACCOMMODATION,
    MISSING,
    DEPRIVATION_OF_LIBERTY,
    /// From the letter before proceedings until they are decided on.
    PRE_PROCEEDINGS,
    /// From the day on which the authority became aware of a private fostering arrangement until it ended.
    PRIVATE_FOSTERING,
    /// From the day on which a person who asked for records was asked what is meant, until the answer arrived.
    CLARIFICATION_AWAITED
}
