package org.childjourney.timescales;

/// How far a timescale's number was checked against its source; anything but `OFFICIAL` is said on screen.
public enum Verified {
    OFFICIAL,
    SPECIFICATION,
    SECONDARY,
    UNVERIFIED
}
