package org.childjourney.team;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;

/// A child of a team: one whose named worker is of the team, or who has none and was the team's last.
///
/// @param under   what is open and weighs most; empty for a child with a named worker and nothing open
/// @param workers how many named workers there were in the last twelve months
/// @param homes   in how many homes the child lived in care in the last twelve months
public record TeamChild(
        ChildId child,
        Optional<String> authorityId,
        Optional<PersonName> name,
        Optional<RecordId> worker,
        Optional<PeriodKind> under,
        Optional<LocalDate> since,
        Optional<LocalDate> unnamedSince,
        Optional<LocalDate> progressOn,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> seenOn,
        Optional<LocalDate> seenAloneOn,
        int workers,
        int homes) {

    /// The same without a word on whom it concerns.
    TeamChild withheld() {
        return new TeamChild(
                child,
                Optional.empty(),
                Optional.empty(),
                worker,
                under,
                since,
                unnamedSince,
                progressOn,
                decidedOn,
                seenOn,
                seenAloneOn,
                workers,
                homes);
    }

    public boolean wasSeenAloneLast() {
        return seenOn.isPresent() && seenAloneOn.equals(seenOn);
    }

    /// From when on no manager has decided anything.
    public Optional<LocalDate> undecidedSince() {
        return under.isEmpty() ? Optional.empty() : decidedOn.or(() -> since);
    }

    /// From when on the plan has not moved.
    public Optional<LocalDate> unmovedSince() {
        return under.isEmpty() ? Optional.empty() : progressOn.or(() -> since);
    }
}
