package org.childjourney.visits;

/// Where a child was spoken with.
public enum SpokenIn {
    BEDROOM,
    KITCHEN,
    LIVING_ROOM,
    GARDEN,
    CAR,
    SCHOOL,
    OUT,
    ELSEWHERE
}
