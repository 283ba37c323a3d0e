package org.childjourney.app.start;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.Clock;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.LookAfterStore;
import org.childjourney.access.OpenStore;
import org.childjourney.access.SignedIn;
import org.childjourney.access.Users;
import org.childjourney.app.bench.FromWithin;
import org.childjourney.app.commands.Desk;
import org.childjourney.people.Children;
import org.childjourney.people.RemoveChild;
import org.childjourney.persistence.StoreTimings;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.returns.ImportAnnexA;
import org.childjourney.returns.ImportCin;
import org.childjourney.returns.ImportSsda903;
import org.childjourney.team.TeamRecords;
import org.childjourney.timescales.ReadDue;
import org.childjourney.visits.LastSeen;

/// What the commands do with an unlocked store, wired up.
record WiredDesk(Injector wired, OpenStore store) implements Desk {

    static Desk at(OpenStore store, Clock clock) {
        return new WiredDesk(Guice.createInjector(new Wiring(store, clock), new CommandModule()), store);
    }

    @Override
    public SignedIn user() {
        return wired.getInstance(SignedIn.class);
    }

    @Override
    public void ask(Act act) {
        wired.getInstance(Delegation.class).ask(user(), act);
    }

    @Override
    public Children children() {
        return wired.getInstance(Children.class);
    }

    @Override
    public ChildRecords records() {
        return wired.getInstance(ChildRecords.class);
    }

    @Override
    public Door door() {
        return wired.getInstance(Door.class);
    }

    @Override
    public ReadDue readDue() {
        return wired.getInstance(ReadDue.class);
    }

    @Override
    public Users users() {
        return wired.getInstance(Users.class);
    }

    @Override
    public RemoveChild removeChild() {
        return wired.getInstance(RemoveChild.class);
    }

    @Override
    public LookAfterStore lookAfterStore() {
        return wired.getInstance(LookAfterStore.class);
    }

    @Override
    public LastSeen lastSeen() {
        return wired.getInstance(LastSeen.class);
    }

    @Override
    public TeamRecords teamRecords() {
        return wired.getInstance(TeamRecords.class);
    }

    @Override
    public FromWithin fromWithin() {
        return new StoreFromWithin(StoreTimings.of(store));
    }

    @Override
    public ImportSsda903 importSsda903() {
        return wired.getInstance(ImportSsda903.class);
    }

    @Override
    public ImportAnnexA importAnnexA() {
        return wired.getInstance(ImportAnnexA.class);
    }

    @Override
    public ImportCin importCin() {
        return wired.getInstance(ImportCin.class);
    }
}
