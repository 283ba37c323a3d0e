package org.childjourney.persistence;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.childjourney.access.Delegation;
import org.childjourney.access.Drafts;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Restrictions;
import org.childjourney.access.SignedIn;
import org.childjourney.attachments.AttachmentFiles;
import org.childjourney.find.Findables;
import org.childjourney.oversight.RaisedMatters;
import org.childjourney.people.Children;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.team.TeamRecords;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.RulesInForce;
import org.childjourney.timescales.WhatIsKnown;
import org.childjourney.visits.LastSeen;

/// What the features ask of an unlocked store, one by one.
public final class StoreModule extends AbstractModule {

    private final LaptopStore store;

    /// @param store one that [LaptopStores] unlocked
    public StoreModule(OpenStore store) {
        this.store = (LaptopStore) store;
    }

    @Override
    protected void configure() {
        bind(OpenStore.class).toInstance(store);
        bind(Door.class).toInstance(store.door());
        bind(ChildRecords.class).toInstance(store.records());
        bind(Children.class).toInstance(store.children());
        bind(DueList.class).toInstance(store.dueList());
        bind(RulesInForce.class).toInstance(store.rules());
        bind(WhatIsKnown.class).toInstance(store.whatIsKnown());
        bind(Findables.class).toInstance(store.findables());
        bind(LastSeen.class).toInstance(store.lastSeen());
        bind(RaisedMatters.class).toInstance(store.raisedMatters());
        bind(TeamRecords.class).toInstance(store.teamRecords());
        bind(AttachmentFiles.class).toInstance(store.attachments());
        bind(Drafts.class).toInstance(store.drafts());
        bind(SignedIn.class).toInstance(store.signedIn().orElseThrow());
    }

    @Provides
    @Singleton
    Restrictions restrictions(Delegation delegation) {
        return store.restrictions(delegation);
    }
}
