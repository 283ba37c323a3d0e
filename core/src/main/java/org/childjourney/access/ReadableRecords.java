package org.childjourney.access;

import java.util.List;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// The records as they stand, but for those of children whose records are kept from the user; of these, the records of
/// others say no more than may be known. Screens read these.
public final class ReadableRecords implements ChildRecords {

    private final ChildRecords all;
    private final Restrictions restrictions;
    private final SignedIn user;

    public ReadableRecords(ChildRecords all, Restrictions restrictions, SignedIn user) {
        this.all = all;
        this.restrictions = restrictions;
        this.user = user;
    }

    /// To be asked before a child's record is opened, so that the person is told.
    public boolean mayRead(ChildId child) {
        return !restrictions.keepFrom(user, child);
    }

    /// @throws KeptFromUser when the child's records are kept from the user
    @Override
    public List<Held<?>> of(ChildId child) {
        ask(child);
        return all.of(child).stream().<Held<?>>map(this::asRead).toList();
    }

    /// @throws KeptFromUser when the child's records are kept from the user
    @Override
    public <B extends Body> List<Held<B>> of(ChildId child, RecordKind<B> kind) {
        ask(child);
        return all.of(child, kind).stream().map(this::asRead).toList();
    }

    @Override
    public <B extends Body> List<Held<B>> all(RecordKind<B> kind) {
        return all.all(kind).stream().filter(this::mayRead).map(this::asRead).toList();
    }

    @Override
    public <B extends Body> Optional<Held<B>> one(RecordId record, RecordKind<B> kind) {
        return all.one(record, kind).filter(this::mayRead).map(this::asRead);
    }

    @Override
    public <B extends Body> List<Held<B>> revisionsOf(RecordId record, RecordKind<B> kind) {
        return all.revisionsOf(record, kind).stream()
                .filter(this::mayRead)
                .map(this::asRead)
                .toList();
    }

    private <B extends Body> Held<B> asRead(Held<B> held) {
        Body read = held.body().asReadBy(this::mayRead);
        return read == held.body()
                ? held
                : new Held<>(
                        held.id(),
                        held.child(),
                        held.kind(),
                        held.kind().body().cast(read),
                        held.head(),
                        held.origin(),
                        held.author(),
                        held.recordedAt());
    }

    private boolean mayRead(Held<?> held) {
        return held.child().map(this::mayRead).orElse(true);
    }

    /// @throws KeptFromUser when the child's records are kept from the user
    public void ask(ChildId child) {
        if (!mayRead(child)) {
            throw new KeptFromUser();
        }
    }
}
