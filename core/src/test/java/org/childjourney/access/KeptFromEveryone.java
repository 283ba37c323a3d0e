package org.childjourney.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.childjourney.record.ChildId;

/// Restrictions that nobody is let through.
public final class KeptFromEveryone {

    private KeptFromEveryone() {}

    public static Restrictions where(Predicate<ChildId> restricted) {
        return child -> restricted.test(child) ? Optional.of(Set.of()) : Optional.empty();
    }
}
