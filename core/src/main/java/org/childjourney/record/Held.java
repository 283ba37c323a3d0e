package org.childjourney.record;

import java.time.Instant;
import java.util.Optional;

/// A record as it stands: the body of its latest revision.
public record Held<B extends Body>(
        RecordId id,
        Optional<ChildId> child,
        RecordKind<B> kind,
        B body,
        RevisionId head,
        Origin origin,
        UserId author,
        Instant recordedAt) {}
