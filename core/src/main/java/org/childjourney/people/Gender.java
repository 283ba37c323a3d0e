package org.childjourney.people;

/// Gender as lists ask for it (Annex A Gender).
public enum Gender {
    FEMALE,
    MALE,
    NEITHER,
    NOT_STATED
}
