package org.childjourney.record;

/// What is true of a placement, a legal status or a period of care, where a timescale depends on it.
public enum Trait {
    /// The placement is meant to last until the child is 18.
    INTENDED_TO_LAST_UNTIL_EIGHTEEN,
    /// With foster carers.
    FOSTER_CARE,
    /// Long-term foster placement, reg. 28(3A).
    LONG_TERM_FOSTER,
    /// The child, able to understand, agreed to fewer visits, reg. 28(3A).
    AGREED_TO_FEWER_VISITS,
    /// With a parent or another person with parental responsibility.
    WITH_PARENT,
    /// With a parent before the assessment was complete, reg. 19.
    BEFORE_ASSESSMENT,
    /// With a connected person under temporary approval, reg. 24.
    TEMPORARY_APPROVAL,
    /// Made in an emergency, without the notices that come before a planned one.
    EMERGENCY,
    /// For adoption.
    FOR_ADOPTION,
    SECURE,
    INTERIM_CARE_ORDER,
    CARE_ORDER,
    PLACEMENT_ORDER,
    /// Short breaks, reg. 48.
    SHORT_BREAKS,
    /// Remanded to youth detention accommodation.
    YOUTH_DETENTION
}
