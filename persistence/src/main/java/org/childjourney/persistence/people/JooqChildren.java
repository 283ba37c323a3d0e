package org.childjourney.persistence.people;

import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Removed;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.people.RemovedChildren;
import org.childjourney.persistence.record.JooqChildRecords;
import org.childjourney.persistence.record.View;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;

/// The children of the store, found by the columns of their table.
public final class JooqChildren implements Children {

    private final View view;
    private final JooqChildRecords records;
    private final RemovalMarks marks;

    public JooqChildren(View view, JooqChildRecords records, RemovalMarks marks) {
        this.view = view;
        this.records = records;
        this.marks = marks;
    }

    @Override
    public Optional<Held<Child>> byAuthorityId(String authorityId) {
        return records.held(Child.KIND, CHILD.AUTHORITY_ID.eq(authorityId)).stream()
                .findFirst();
    }

    @Override
    public Optional<Held<Child>> one(ChildId child) {
        return records.held(Child.KIND, CHILD_NUMBER.CHILD_ID.eq(child.value())).stream()
                .findFirst();
    }

    @Override
    public List<Held<Child>> all() {
        return records.all(Child.KIND);
    }

    @Override
    public int count() {
        return view.read(sql -> sql.fetchCount(CHILD));
    }

    @Override
    public RemovedChildren removed() {
        var removals = new HashMap<String, Held<Removed>>();
        records.all(Removed.KIND).forEach(held -> held.body().marks().forEach(mark -> removals.put(mark, held)));
        if (removals.isEmpty()) {
            return _ -> Optional.empty();
        }
        return named -> marks.of(named).stream()
                .flatMap(mark -> Optional.ofNullable(removals.get(mark)).stream())
                .findFirst();
    }
}
