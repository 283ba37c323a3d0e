package org.childjourney.access;

import java.nio.file.Path;

/// Looking after an unlocked store: reading it through, and copying it to where a lost laptop does not matter.
public final class LookAfterStore {

    private final OpenStore store;
    private final Delegation delegation;
    private final SignedIn user;

    public LookAfterStore(OpenStore store, Delegation delegation, SignedIn user) {
        this.store = store;
        this.delegation = delegation;
        this.user = user;
    }

    /// @throws NotAllowed when the user's role may not
    public OpenStore.Verified verify() {
        delegation.ask(user, Act.VERIFY);
        return store.verify();
    }

    /// @throws NotAllowed when the user's role may not
    public OpenStore.BackedUp backUp(Path folder) {
        delegation.ask(user, Act.BACK_UP);
        return store.backUp(folder);
    }
}
