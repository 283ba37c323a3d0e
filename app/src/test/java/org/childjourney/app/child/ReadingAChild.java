package org.childjourney.app.child;

import java.util.Optional;
import org.childjourney.access.Delegation;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.access.WhoMayRead;
import org.childjourney.app.testing.InventedStore;
import org.childjourney.app.ui.Texts;
import org.childjourney.timescales.ReadDue;

/// A practice manager reading children's records.
final class ReadingAChild {

    private static final SignedIn JO =
            new SignedIn(InventedStore.USER, "Jo Marsh", Role.PRACTICE_MANAGER, Optional.empty());

    private ReadingAChild() {}

    static ReadChild of(InventedStore store, Restrictions restrictions) {
        return new ReadChild(
                new ReadableRecords(store.records(), restrictions, JO),
                new ReadDue(store, restrictions, Delegation.standard(), JO),
                new WhoMayRead(store.records(), restrictions, Delegation.standard()),
                entry -> "Kind " + entry.of(),
                Texts.of(ChildScreen.class));
    }
}
