package org.childjourney.team;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.record.RecordId;

/// What the store knows of teams.
public interface TeamRecords {

    /// Who works in it.
    List<TeamWorker> workers(RecordId team);

    List<TeamChild> children(RecordId team, LocalDate today);

    /// The duties towards the children of its workers of which something was done after one day and up to another.
    List<DoneDuty> done(RecordId team, LocalDate after, LocalDate upTo);
}
