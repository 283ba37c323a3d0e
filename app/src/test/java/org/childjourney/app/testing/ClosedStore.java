package org.childjourney.app.testing;

import java.nio.file.Path;
import java.util.UUID;
import org.childjourney.access.Authority;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.record.ChildId;
import org.childjourney.record.UserId;

/// A store that nothing is asked of.
public class ClosedStore implements OpenStore {

    @Override
    public UserId user() {
        return new UserId(new UUID(0, 1));
    }

    @Override
    public Authority authority() {
        return new Authority("West Shire", Authority.Nature.REAL);
    }

    @Override
    public UserId addUser(String name, Role role, Passphrase passphrase) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changePassphrase(String user, Passphrase chosen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void disable(String user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verified verify() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BackedUp backUp(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(ChildId child, Removal removal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
