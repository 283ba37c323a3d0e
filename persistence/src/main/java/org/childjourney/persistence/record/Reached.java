package org.childjourney.persistence.record;

import org.childjourney.persistence.journal.Position;

/// How far of the journal a database has taken in: up to which frame, how many revisions, and the chain of the last.
public record Reached(Position position, long revisions, String chain) {

    static final Reached NOTHING = new Reached(Position.START, 0, Sealing.BEGINNING);

    /// Before all this, a database with no revision.
    Reached after(Position at, Iterable<Revision> more) {
        long count = revisions;
        String last = chain;
        for (Revision revision : more) {
            count++;
            last = revision.envelope().chain();
        }
        return new Reached(at, count, last);
    }
}
