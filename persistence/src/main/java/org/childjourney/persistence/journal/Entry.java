package org.childjourney.persistence.journal;

import java.util.Optional;
import java.util.UUID;

/// One revision as the journal keeps it: whose record it is of, its envelope, and its body unless that was removed.
/// What the bytes say is not the journal's concern.
@SuppressWarnings("ArrayRecordComponent")
public record Entry(Optional<UUID> child, byte[] envelope, Optional<byte[]> body) {

    Entry withoutBody() {
        return new Entry(child, envelope, Optional.empty());
    }
}
