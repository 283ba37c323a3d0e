package org.childjourney.record;

import java.util.List;
import java.util.Optional;

/// A revision to be made: what a use case hands to the door. A correction names the revision that it follows.
public record Change<B extends Body>(
        RecordId record,
        RecordKind<B> kind,
        Optional<ChildId> child,
        B body,
        Standing standing,
        List<RevisionId> parents) {

    public Change {
        parents = List.copyOf(parents);
    }

    /// The first revision of a new record.
    public static <B extends Body> Change<B> first(
            RecordId record, RecordKind<B> kind, Optional<ChildId> child, B body) {
        return new Change<>(record, kind, child, body, Standing.STANDS, List.of());
    }

    /// A later revision of a record: the whole body, as it should now read.
    public static <B extends Body> Change<B> after(Held<B> held, B body) {
        return new Change<>(held.id(), held.kind(), held.child(), body, Standing.STANDS, List.of(held.head()));
    }

    /// Withdraws a record; what it said stays in the log.
    public static <B extends Body> Change<B> withdraw(Held<B> held) {
        return new Change<>(
                held.id(), held.kind(), held.child(), held.body(), Standing.WITHDRAWN, List.of(held.head()));
    }
}
