package org.childjourney.persistence.record;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.RevisionId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// All that the log holds about one child, while revisions of that child are being applied. The file with the number 0
/// is that of the records that are about no child.
public final class ChildFile {

    static final long NO_CHILD = 0;
    private static final int PLACES = 20;

    /// The columns of a child's row in the table of children's numbers.
    public static final List<Field<?>> FIELDS =
            List.of(CHILD_NUMBER.CHILD_NO, CHILD_NUMBER.CHILD_ID, CHILD_NUMBER.WORKER_ID);

    private final long number;
    private final Optional<ChildId> child;
    private final boolean isNew;
    private final List<Revised> revisions = new ArrayList<>();
    private final Map<RecordId, Place> heads = new HashMap<>();
    private boolean isRemoved;
    private long next;

    /// @param next the place of the next revision among the child's
    ChildFile(long number, Optional<ChildId> child, boolean isNew, long next) {
        this.number = number;
        this.child = child;
        this.isNew = isNew;
        this.next = next;
    }

    /// Where a record begins in the log, and where it stands now.
    record Place(long first, long head, RevisionId revision, boolean stands) {}

    public long number() {
        return number;
    }

    public Optional<ChildId> child() {
        return child;
    }

    /// Whether nothing of this child was in the database before.
    public boolean isNew() {
        return isNew;
    }

    /// Every revision of the child's records, in the order in which they were recorded.
    public List<Revised> revisions() {
        return Collections.unmodifiableList(revisions);
    }

    /// The child's row, with the named worker now.
    public @Nullable Object[] row(Optional<RecordId> worker) {
        return new @Nullable Object[] {
            number, child.orElseThrow().value(), worker.map(RecordId::value).orElse(null)
        };
    }

    boolean isRemoved() {
        return isRemoved;
    }

    void markRemoved() {
        isRemoved = true;
        revisions.clear();
        heads.clear();
    }

    Map<RecordId, Place> heads() {
        return heads;
    }

    void add(Revised revised) {
        revisions.add(revised);
    }

    long takePlace() {
        return firstPlaceOf(number) + next++;
    }

    /// The smallest key that the rows of a child have.
    public static long firstPlaceOf(long number) {
        return number << PLACES;
    }

    /// The largest key that the rows of a child can have.
    public static long lastPlaceOf(long number) {
        return firstPlaceOf(number + 1) - 1;
    }

    /// The number of the child to whom a key belongs.
    public static Field<Long> numberOf(Field<Long> place) {
        return DSL.shr(place, PLACES);
    }

    /// Whether a key belongs to a child, as a range that the order of the rows answers.
    public static Condition isOf(Field<Long> place, Field<Long> number) {
        return place.ge(DSL.shl(number, PLACES)).and(place.lt(DSL.shl(number.plus(1), PLACES)));
    }
}
