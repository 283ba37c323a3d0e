package org.childjourney.family;

import java.util.Map;
import java.util.Optional;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.YesNo;

/// A relative as far as they have been typed. Dates are kept as typed. `record` is the relative whose record it is, and
/// empty for a new one.
public record RelativeDraft(
        ChildId child,
        Optional<RecordId> record,
        Named named,
        Standing standing,
        Dates dates,
        Circumstances circumstances) {

    /// What they are called, and in whose words they are related.
    public record Named(String given, String family, String knownAs, String relation) {}

    /// Where they stand in the family. `couples` says of each couple that is recorded how it stands now, and nothing
    /// where they never were one; `partner` is one more with whom they are or were a couple.
    public record Standing(
            Optional<Kin> kin,
            Optional<RecordId> through,
            Optional<Sex> sex,
            Map<RecordId, Optional<Couple.Bond>> couples,
            Optional<Partner> partner) {

        public Standing {
            couples = Map.copyOf(couples);
        }
    }

    /// With whom they are or were a couple.
    public record Partner(MemberId who, Couple.Bond bond) {}

    /// Their dates, as typed.
    public record Dates(String born, String expected, String died, String consulted) {}

    /// What must be known before anyone calls, visits or writes to them.
    public record Circumstances(
            Optional<YesNo> livesWithChild,
            Optional<YesNo> parentalResponsibility,
            String responsibilityHow,
            String contactAllowed,
            String safetyFlag,
            Optional<YesNo> safeAdult,
            String phone,
            Optional<ChildId> ownRecord) {}
}
