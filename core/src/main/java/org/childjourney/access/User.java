package org.childjourney.access;

import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// A person who may unlock this store. The id of the record is the id of the user; `worker` says who they are among the
/// authority's workers.
public record User(String name, Role role, Optional<RecordId> worker, Admitted admitted) implements Body {

    public static final RecordKind<User> KIND = new RecordKind<>("user", 1, User.class);

    /// Whether the user may unlock the store now.
    public enum Admitted {
        YES,
        DISABLED
    }
}
