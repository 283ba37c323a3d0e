package org.childjourney.app.timescales;

import java.util.List;
import org.childjourney.app.ui.Mark;
import org.childjourney.timescales.Entry;

/// A rule in the table of rules, in words.
///
/// @param entry the version that holds today, else the next one, else the last
/// @param versions every version, the earliest first
/// @param belowInterval how it is counted
/// @param belowSource where the source can be read
/// @param off that no clock starts under it, and why; empty where one does
record RuleRow(
        Entry entry,
        List<Entry> versions,
        String rule,
        String ruleClass,
        String starts,
        String interval,
        String belowInterval,
        String appliesWhile,
        String inForce,
        String source,
        String belowSource,
        String off,
        Mark.Kind mark,
        String verified) {

    RuleRow {
        versions = List.copyOf(versions);
    }

    /// Everything that the filter looks into.
    String searched() {
        return String.join(
                " ",
                entry.rule(),
                rule,
                ruleClass,
                starts,
                interval,
                belowInterval,
                appliesWhile,
                inForce,
                source,
                off,
                verified);
    }
}
