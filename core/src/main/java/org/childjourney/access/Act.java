package org.childjourney.access;

/// What a use case asks leave to do.
public enum Act {
    READ_OWN_CHILDREN,
    READ_ALL_CHILDREN,
    READ_TEAM,
    /// Gives a child a named worker.
    GIVE_TO_WORKER,
    RECORD_VISIT,
    RECORD_ABOUT_CHILD,
    RECORD_DECISION,
    RESTRICT_RECORD,
    /// Proposes a local standard or a bank holiday, and decides about one that another proposed.
    SET_RULES,
    IMPORT_RETURNS,
    REMOVE_CHILD,
    MANAGE_USERS,
    BACK_UP,
    RESTORE,
    VERIFY
}
