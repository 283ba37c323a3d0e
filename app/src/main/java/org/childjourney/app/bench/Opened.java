package org.childjourney.app.bench;

import org.childjourney.access.SignedIn;
import org.childjourney.people.Children;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.team.TeamRecords;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.LastSeen;

/// What is asked of an unlocked store while it is measured.
public record Opened(
        SignedIn user,
        Door door,
        ChildRecords records,
        Children children,
        ReadDue readDue,
        LastSeen lastSeen,
        TeamRecords teams,
        ImportSsda903 importSsda903,
        FromWithin within) {}
