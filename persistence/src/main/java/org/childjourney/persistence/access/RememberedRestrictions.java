package org.childjourney.persistence.access;

import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Delegation;
import org.childjourney.access.RestrictedChildren;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.access.User;
import org.childjourney.persistence.record.StoreDoor;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;

/// The restrictions as they stand, kept in memory: they are asked for each child of a list, and by the window's thread.
/// Each save reads them again before it is told of as done.
public final class RememberedRestrictions implements Restrictions {

    private final ChildRecords records;
    private final Delegation delegation;
    private volatile Optional<RestrictedChildren> known = Optional.empty();

    public RememberedRestrictions(ChildRecords records, StoreDoor door, Delegation delegation) {
        this.records = records;
        this.delegation = delegation;
        door.whenSaved(_ -> saved());
        read();
    }

    @Override
    public Optional<Set<UserId>> readers(ChildId child) {
        return known.orElseGet(this::read).readers(child);
    }

    private void saved() {
        known = Optional.empty();
        try {
            read();
        } catch (StoreFault fault) {
            // the save counts all the same; whoever next asks is told of the fault, and is shown nothing
        }
    }

    private synchronized RestrictedChildren read() {
        var read = RestrictedChildren.of(records.all(Restriction.KIND), records.all(User.KIND), delegation);
        known = Optional.of(read);
        return read;
    }
}
