package org.childjourney.app.start;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import org.childjourney.access.Delegation;
import org.childjourney.access.LookAfterStore;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.access.Users;
import org.childjourney.people.Children;
import org.childjourney.people.RemoveChild;
import org.childjourney.record.ChildRecords;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.ReadDue;

/// What the commands are given beside the store itself.
final class CommandModule extends AbstractModule {

    @Provides
    ReadDue readDue(DueList dueList, Restrictions restrictions, Delegation delegation, SignedIn user) {
        return new ReadDue(dueList, restrictions, delegation, user);
    }

    @Provides
    Users users(OpenStore store, ChildRecords records, Delegation delegation, SignedIn user) {
        return new Users(store, records, delegation, user);
    }

    @Provides
    RemoveChild removeChild(OpenStore store, Children children, Delegation delegation, SignedIn user) {
        return new RemoveChild(store, children, delegation, user);
    }

    @Provides
    LookAfterStore lookAfterStore(OpenStore store, Delegation delegation, SignedIn user) {
        return new LookAfterStore(store, delegation, user);
    }
}
