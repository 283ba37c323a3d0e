package org.childjourney.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Uuid7;

/// The records of one invented child, as they are written one after another.
final class Pages {

    private final Uuid7 ids;
    private final ChildId child;
    private final List<Change<?>> changes = new ArrayList<>();

    Pages(Uuid7 ids) {
        this.ids = ids;
        this.child = new ChildId(ids.next());
    }

    ChildId child() {
        return child;
    }

    List<Change<?>> changes() {
        return changes;
    }

    <B extends Body> RecordId add(RecordKind<B> kind, B body) {
        var id = new RecordId(ids.next());
        add(id, kind, body);
        return id;
    }

    <B extends Body> void add(RecordId id, RecordKind<B> kind, B body) {
        changes.add(Change.first(id, kind, Optional.of(child), body));
    }
}
