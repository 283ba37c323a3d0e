package org.childjourney.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the log keeps of a revision for ever, even after its body was removed. It holds no personal words.
///
/// `bodyHash` is a keyed hash (HMAC-SHA-256, hexadecimal) of the body; its key lies with the body. `chain` is the
/// SHA-256 of this envelope and the `chain` of the device's envelope before it.
public record Envelope(
        RevisionId id,
        String kind,
        int schema,
        RecordId record,
        Optional<ChildId> child,
        List<RevisionId> parents,
        UserId author,
        DeviceId device,
        Instant recordedAt,
        Origin origin,
        Standing standing,
        String bodyHash,
        String chain) {

    public Envelope {
        parents = List.copyOf(parents);
    }
}
