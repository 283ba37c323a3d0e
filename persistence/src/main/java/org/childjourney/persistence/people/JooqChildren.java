package org.childjourney.persistence.people;

import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;

import java.util.List;
import java.util.Optional;
import org.childjourney.people.Child;
import org.childjourney.people.Children;
import org.childjourney.persistence.record.JooqChildRecords;
import org.childjourney.persistence.record.View;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;

/// The children of the store, found by the columns of their table.
public final class JooqChildren implements Children {

    private final View view;
    private final JooqChildRecords records;

    public JooqChildren(View view, JooqChildRecords records) {
        this.view = view;
        this.records = records;
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
}
