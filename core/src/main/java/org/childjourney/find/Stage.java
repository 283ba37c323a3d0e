package org.childjourney.find;

/// How far a child's journey has come: the weightiest that is open now.
public enum Stage {
    IN_CARE,
    PROTECTION_PLAN,
    IN_NEED_PLAN,
    ENQUIRY,
    ASSESSMENT,
    LEAVING_CARE,
    REFERRAL,
    EARLY_HELP,
    CONTACT,
    NOTHING_OPEN
}
