package org.childjourney.access;

import org.childjourney.record.ChildId;

/// Which children's records are kept from a user whose role may otherwise read them.
public interface Restrictions {

    boolean keepFrom(SignedIn user, ChildId child);
}
