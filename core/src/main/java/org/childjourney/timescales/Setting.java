package org.childjourney.timescales;

import java.time.LocalDate;
import org.childjourney.record.UserId;

/// An authority's own value for a timescale: from what day it applies, from what day it was known, and who approved it.
/// It takes two people. A setting may tighten what the law asks, and cannot loosen it.
public record Setting(
        String rule, Interval within, LocalDate from, LocalDate knownFrom, UserId approvedBy, UserId alsoApprovedBy) {

    public Setting {
        if (approvedBy.equals(alsoApprovedBy)) {
            throw new IllegalArgumentException("a setting is approved by two people");
        }
    }
}
