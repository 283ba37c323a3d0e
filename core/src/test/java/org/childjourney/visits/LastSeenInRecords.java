package org.childjourney.visits;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;

/// When children were last seen, read from each child's visits one child after another.
public final class LastSeenInRecords implements LastSeen {

    private final ChildRecords records;

    public LastSeenInRecords(ChildRecords records) {
        this.records = records;
    }

    @Override
    public Map<ChildId, Seen> of(Collection<ChildId> children) {
        var seen = new HashMap<ChildId, Seen>();
        for (ChildId child : children) {
            var history = new VisitHistory(records.of(child, Visit.KIND));
            history.lastSeen().ifPresent(on -> seen.put(child, new Seen(on, history.lastSeenAlone())));
        }
        return seen;
    }
}
