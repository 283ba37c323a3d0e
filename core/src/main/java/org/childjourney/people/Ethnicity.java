package org.childjourney.people;

/// Ethnicity codes of the returns (SSDA903 and CIN census, ETHNIC).
public enum Ethnicity {
    WBRI,
    WIRI,
    WIRT,
    WOTH,
    WROM,
    MWBC,
    MWBA,
    MWAS,
    MOTH,
    AIND,
    APKN,
    ABAN,
    AOTH,
    BCRB,
    BAFR,
    BOTH,
    CHNE,
    OOTH,
    REFU,
    NOBT
}
