package org.childjourney.visits;

/// Why a child who was seen was not seen alone.
public enum NotAloneBecause {
    AGE,
    REFUSED,
    CARER_PREVENTED,
    INTERPRETER,
    OTHER
}
