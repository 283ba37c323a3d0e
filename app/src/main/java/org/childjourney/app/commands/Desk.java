package org.childjourney.app.commands;

import org.childjourney.access.Act;
import org.childjourney.access.LookAfterStore;
import org.childjourney.access.SignedIn;
import org.childjourney.access.Users;
import org.childjourney.app.bench.FromWithin;
import org.childjourney.people.Children;
import org.childjourney.people.RemoveChild;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.returns.ImportAnnexA;
import org.childjourney.returns.ImportCin;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.team.TeamRecords;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.LastSeen;

/// What the user of an unlocked store can do with it from the command line.
public interface Desk {

    SignedIn user();

    /// @throws org.childjourney.access.NotAllowed when the user's role may not
    void ask(Act act);

    Children children();

    ChildRecords records();

    Door door();

    ReadDue readDue();

    Users users();

    RemoveChild removeChild();

    LookAfterStore lookAfterStore();

    ImportSsda903 importSsda903();

    LastSeen lastSeen();

    TeamRecords teamRecords();

    /// For `bench` alone.
    FromWithin fromWithin();

    ImportCin importCin();

    ImportAnnexA importAnnexA();
}
