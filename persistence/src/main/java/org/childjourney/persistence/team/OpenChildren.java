package org.childjourney.persistence.team;

import static org.childjourney.persistence.jooq.Tables.OPEN_CHILD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.FollowsFromRecords;
import org.childjourney.persistence.record.Rows;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.childjourney.team.OpenChild;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// With which children the authority works now, and when something last moved for each.
public final class OpenChildren implements FollowsFromRecords {

    private static final List<Field<?>> FIELDS = List.of(
            OPEN_CHILD.CHILD_NO,
            OPEN_CHILD.UNDER,
            OPEN_CHILD.SINCE,
            OPEN_CHILD.UNNAMED_SINCE,
            OPEN_CHILD.LAST_WORKER_ID,
            OPEN_CHILD.TEAM_ID,
            OPEN_CHILD.PROGRESS_ON,
            OPEN_CHILD.DECIDED_ON);

    @Override
    public void bringUpToDate(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        if (file.child().isEmpty()) {
            return;
        }
        var standing = new LinkedHashMap<RecordId, Revised>();
        for (Revised revised : file.revisions()) {
            if (revised.standing() == Standing.STANDS) {
                standing.put(revised.record(), revised);
            } else {
                standing.remove(revised.record());
            }
        }
        rows.delete(OPEN_CHILD, file.number());
        OpenChild.of(standing.values())
                .ifPresent(open -> rows.insert(OPEN_CHILD, FIELDS, new @Nullable Object[] {
                    file.number(),
                    open.under().name(),
                    open.since(),
                    open.unnamedSince().orElse(null),
                    open.lastWorker().map(RecordId::value).orElse(null),
                    open.team().map(RecordId::value).orElse(null),
                    open.progressOn().orElse(null),
                    open.decidedOn().orElse(null)
                }));
    }

    @Override
    public void forget(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        rows.delete(OPEN_CHILD, file.number());
    }
}
