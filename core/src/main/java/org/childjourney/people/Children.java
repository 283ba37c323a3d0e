package org.childjourney.people;

import java.util.List;
import java.util.Optional;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;

/// The children of the store.
public interface Children {

    Optional<Held<Child>> byAuthorityId(String authorityId);

    Optional<Held<Child>> one(ChildId child);

    List<Held<Child>> all();

    int count();

    /// Those who were removed from this store.
    RemovedChildren removed();
}
