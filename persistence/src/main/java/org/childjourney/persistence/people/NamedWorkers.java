package org.childjourney.persistence.people;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.childjourney.people.Allocation;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.FollowsFromRecords;
import org.childjourney.persistence.record.Rows;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.jooq.DSLContext;

/// Who is each child's named worker now: the worker of the latest allocation that has not ended.
public final class NamedWorkers implements FollowsFromRecords {

    @Override
    public void bringUpToDate(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        if (file.revisions().stream().anyMatch(revised -> revised.body() instanceof Allocation)) {
            rows.replace(CHILD_NUMBER, ChildFile.FIELDS, file.row(named(file.revisions())));
        }
    }

    @Override
    public void forget(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        rows.replace(CHILD_NUMBER, ChildFile.FIELDS, file.row(Optional.empty()));
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
}
