package org.childjourney.persistence.visits;

import static org.childjourney.persistence.jooq.Tables.CHILD_SEEN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.FollowsFromRecords;
import org.childjourney.persistence.record.Rows;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// When each child was last seen, and last seen alone, on a visit that is recorded.
public final class ChildrenSeen implements FollowsFromRecords {

    private static final List<Field<?>> FIELDS =
            List.of(CHILD_SEEN.CHILD_NO, CHILD_SEEN.SEEN_ON, CHILD_SEEN.SEEN_ALONE_ON);

    @Override
    public void bringUpToDate(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        var standing = new HashMap<RecordId, Visit>();
        boolean wasVisited = false;
        for (Revised revised : file.revisions()) {
            if (revised.body() instanceof Visit visit) {
                wasVisited = true;
                if (revised.standing() == Standing.STANDS) {
                    standing.put(revised.record(), visit);
                } else {
                    standing.remove(revised.record());
                }
            }
        }
        if (wasVisited) {
            rows.delete(CHILD_SEEN, file.number());
            last(standing, _ -> true)
                    .ifPresent(on -> rows.insert(CHILD_SEEN, FIELDS, new @Nullable Object[] {
                        file.number(),
                        on,
                        last(standing, visit -> visit.seen() == ChildSeen.ALONE).orElse(null)
                    }));
        }
    }

    private static Optional<LocalDate> last(HashMap<RecordId, Visit> standing, Predicate<Visit> which) {
        return standing.values().stream()
                .filter(VisitHistory::saw)
                .filter(which)
                .map(Visit::on)
                .max(Comparator.naturalOrder());
    }

    @Override
    public void forget(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        rows.delete(CHILD_SEEN, file.number());
    }
}
