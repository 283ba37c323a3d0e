package org.childjourney.people;

/// Why a child has no unique pupil number (SSDA903 codes UN1 to UN5; CIN census UN1 to UN7).
public enum NoUpn {
    UN1,
    UN2,
    UN3,
    UN4,
    UN5,
    UN6,
    UN7
}
