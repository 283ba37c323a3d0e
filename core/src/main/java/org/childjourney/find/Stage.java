package org.childjourney.find;

/// How far a child's journey has come: the weightiest that is open now.
public enum Stage {
    PROTECTION_PLAN,
    IN_CARE,
    ENQUIRY,
    IN_NEED_PLAN,
    ASSESSMENT,
    LEAVING_CARE,
    REFERRAL,
    EARLY_HELP,
    NOTHING_OPEN
}
