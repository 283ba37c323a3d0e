package org.childjourney.access;

import java.util.Optional;
import java.util.Set;
import org.childjourney.record.ChildId;
import org.childjourney.record.UserId;

/// Which children's records are kept from users whose role may otherwise read them.
public interface Restrictions {

    Restrictions NONE = _ -> Optional.empty();

    /// Who may read the child's record; empty where everyone may whose role does.
    Optional<Set<UserId>> readers(ChildId child);

    default boolean keepFrom(SignedIn user, ChildId child) {
        return readers(child).filter(may -> !may.contains(user.user())).isPresent();
    }
}
