package org.childjourney.people;

/// A child's sex as recorded.
public enum Sex {
    FEMALE,
    MALE,
    NOT_RECORDED
}
