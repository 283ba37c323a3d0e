package org.childjourney.app.recording;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.childjourney.record.UserId;

/// The kind of record that each user chose last, for as long as the program runs.
public final class LastKind {

    private final Map<UserId, String> kinds = new ConcurrentHashMap<>();

    void choose(UserId user, String kind) {
        kinds.put(user, kind);
    }

    Optional<String> of(UserId user) {
        return Optional.ofNullable(kinds.get(user));
    }
}
