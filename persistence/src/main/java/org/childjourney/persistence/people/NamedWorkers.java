package org.childjourney.persistence.people;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;

import java.sql.Connection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.people.Allocation;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.FollowsFromRecords;
import org.childjourney.persistence.record.Rows;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Who is each child's named worker now: the worker of the latest allocation that has not ended.
public final class NamedWorkers implements FollowsFromRecords {

    private static final List<Field<?>> FIELDS =
            List.of(CHILD_NUMBER.CHILD_NO, CHILD_NUMBER.CHILD_ID, CHILD_NUMBER.WORKER_ID);

    @Override
    public void bringUpToDate(ChildFile file, Connection connection, Rows rows) {
        if (file.revisions().stream().anyMatch(revised -> revised.body() instanceof Allocation)) {
            rows.replace(CHILD_NUMBER, FIELDS, row(file, named(file.revisions())));
        }
    }

    @Override
    public void forget(ChildFile file, Connection connection, Rows rows) {
        rows.replace(CHILD_NUMBER, FIELDS, row(file, Optional.empty()));
    }

    static Optional<RecordId> named(List<Revised> revisions) {
        var standing = new LinkedHashMap<RecordId, Allocation>();
        for (Revised revised : revisions) {
            if (revised.body() instanceof Allocation allocation) {
                standing.remove(revised.record());
                if (revised.standing() == Standing.STANDS) {
                    standing.put(revised.record(), allocation);
                }
            }
        }
        return standing.values().stream()
                .filter(allocation -> allocation.ended().isEmpty())
                .max(Comparator.comparing(Allocation::began))
                .map(Allocation::worker);
    }

    private static @Nullable Object[] row(ChildFile file, Optional<RecordId> worker) {
        UUID child = file.child().orElseThrow().value();
        return new @Nullable Object[] {
            file.number(), child, worker.map(RecordId::value).orElse(null)
        };
    }
}
