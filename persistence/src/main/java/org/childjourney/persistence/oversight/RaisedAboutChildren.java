package org.childjourney.persistence.oversight;

import static org.childjourney.persistence.jooq.Tables.RAISED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.childjourney.oversight.Raised;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.FollowsFromRecords;
import org.childjourney.persistence.record.Rows;
import org.childjourney.record.Body;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Revised;
import org.childjourney.record.RevisionId;
import org.childjourney.record.Standing;
import org.childjourney.record.UserId;
import org.childjourney.recording.Entry;
import org.childjourney.visits.Visit;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// What visits brought to managers about each child, and until when a decision keeps it quiet.
public final class RaisedAboutChildren implements FollowsFromRecords {

    private static final List<Field<?>> FIELDS = List.of(
            RAISED.CHILD_NO,
            RAISED.CONCERN_ON,
            RAISED.CONCERN_QUIET_UNTIL,
            RAISED.NOT_SEEN_ON,
            RAISED.NOT_SEEN_QUIET_UNTIL);

    // which revision it is and who wrote it does not matter here
    private static final RevisionId ANY = new RevisionId(new UUID(0, 0));
    private static final UserId ANYBODY = new UserId(new UUID(0, 0));

    @Override
    public void bringUpToDate(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        if (file.revisions().stream().noneMatch(revised -> revised.body() instanceof Visit)) {
            return;
        }
        rows.delete(RAISED, file.number());
        var raised = Raised.about(standing(file, Visit.KIND), standing(file, Entry.KIND));
        if (!raised.isEmpty()) {
            var concern = find(raised, Raised.What.CONCERN);
            var notSeen = find(raised, Raised.What.NOT_SEEN);
            rows.insert(RAISED, FIELDS, new @Nullable Object[] {
                file.number(),
                concern.map(Raised::on).orElse(null),
                concern.flatMap(Raised::quietUntil).orElse(null),
                notSeen.map(Raised::on).orElse(null),
                notSeen.flatMap(Raised::quietUntil).orElse(null)
            });
        }
    }

    private static Optional<Raised> find(List<Raised> raised, Raised.What what) {
        return raised.stream().filter(one -> one.what() == what).findFirst();
    }

    private static <B extends Body> List<Held<B>> standing(ChildFile file, RecordKind<B> kind) {
        var standing = new LinkedHashMap<RecordId, Held<B>>();
        for (Revised revised : file.revisions()) {
            if (!kind.body().isInstance(revised.body())) {
                continue;
            }
            if (revised.standing() == Standing.STANDS) {
                standing.put(
                        revised.record(),
                        new Held<>(
                                revised.record(),
                                file.child(),
                                kind,
                                kind.body().cast(revised.body()),
                                ANY,
                                revised.origin(),
                                ANYBODY,
                                revised.recordedAt()));
            } else {
                standing.remove(revised.record());
            }
        }
        return List.copyOf(standing.values());
    }

    @Override
    public void forget(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        rows.delete(RAISED, file.number());
    }
}
