package org.childjourney.persistence.record;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.REVISION;

import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.childjourney.access.Removed;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.Envelope;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Revised;
import org.childjourney.record.RevisionId;
import org.childjourney.record.Standing;
import org.childjourney.record.StoreFault;
import org.jooq.DSLContext;
import org.jooq.TableField;

/// Applies revisions to the tables. It is the one code by which a save, a long work, catching up with the journal, a
/// rebuilt database and a verification reach them. One transaction has one.
public final class Applier {

    private static final int MANY_ROWS = 5_000;
    private static final int MANY_NEW_CHILDREN = 100;
    private static final int MANY_LOOK_UPS = 50;

    private final RowWriter writer;
    private final Kinds kinds;
    private final Bodies bodies;
    private final List<FollowsFromRecords> followers;
    private final Map<Optional<ChildId>, ChildFile> files = new HashMap<>();
    private final Set<ChildFile> unsettled = new LinkedHashSet<>();
    private final Map<ChildId, Long> numbers = new HashMap<>();
    private Rows rows = new Rows();
    private int newChildren;
    private int lookUps;
    private boolean knowsAllNumbers;
    private long nextChild;

    public Applier(Connection connection, Kinds kinds, Bodies bodies, List<FollowsFromRecords> followers) {
        this.writer = new RowWriter(connection);
        this.kinds = kinds;
        this.bodies = bodies;
        this.followers = List.copyOf(followers);
        this.nextChild = 1 + highest(CHILD_NUMBER.CHILD_NO, 0, Long.MAX_VALUE).orElse(0L);
    }

    /// Applies revisions with all that follows from them, or none of them.
    public void apply(List<Revision> revisions) {
        take(revisions, true);
    }

    /// Applies revisions; what follows from them waits for [#finish()], so that many saves of one child cost little.
    public void applyOneOfMany(List<Revision> revisions) {
        take(revisions, false);
    }

    /// Writes what was not yet written.
    public void finish() {
        settle(rows);
        writer.write(handedOver());
    }

    /// Waits until nothing is being written any more, before the transaction ends in whichever way.
    void stop() {
        writer.stop();
    }

    private void take(List<Revision> revisions, boolean settleNow) {
        long childBefore = nextChild;
        var touched = new LinkedHashSet<ChildFile>();
        var taken = new Rows();
        try {
            for (Revision revision : revisions) {
                touched.add(take(revision, taken));
            }
            unsettled.addAll(touched);
            if (settleNow) {
                settle(taken);
            }
        } catch (RuntimeException e) {
            unsettled.removeAll(touched);
            files.values().removeAll(touched);
            nextChild = childBefore;
            if (!writer.isBroken()) {
                // what was taken before stays; places are counted again from what is written
                finish();
            }
            throw e;
        }
        rows.addAll(taken);
        if (rows.size() > MANY_ROWS || newChildren > MANY_NEW_CHILDREN) {
            writeAside();
        }
    }

    /// What follows from the records of a new child is found aside too: nothing of it is in the database yet.
    private void writeAside() {
        var aside = unsettled.stream().filter(ChildFile::isNew).toList();
        aside.forEach(unsettled::remove);
        settle(rows);
        var full = handedOver();
        writer.writeAside(() -> {
            settle(aside, Applier::nothingIsAsked, full);
            return full;
        });
    }

    private static DSLContext nothingIsAsked() {
        throw new IllegalStateException("nothing of a new child is in the database");
    }

    private ChildFile take(Revision revision, Rows taken) {
        var envelope = revision.envelope();
        var file = files.computeIfAbsent(envelope.child(), this::open);
        if (envelope.kind().equals(Removed.KIND.name())) {
            return removed(revision, file);
        }
        if (file.isRemoved() && revision.body().isPresent()) {
            throw new StoreFault(StoreFault.Kind.OUR_FAULT, "CHILD-REMOVED");
        }
        if (file.isNew() && file.heads().isEmpty() && file.child().isPresent()) {
            taken.insert(CHILD_NUMBER, ChildFile.FIELDS, file.row(Optional.empty()));
        }
        long place = file.takePlace();
        taken.insert(REVISION, LogRows.FIELDS, LogRows.row(place, revision));
        if (revision.body().isPresent()) {
            stand(revision, file, place, taken);
        }
        return file;
    }

    private void stand(Revision revision, ChildFile file, long place, Rows taken) {
        var envelope = revision.envelope();
        var table = kinds.named(envelope.kind());
        if (table.isAboutAChild() != file.child().isPresent()) {
            throw new StoreFault(StoreFault.Kind.OUR_FAULT, "WHOSE-RECORD");
        }
        var body = revision.said().orElseGet(() -> read(revision, table.kind()));
        var before = placeOf(envelope, file, table);
        if (before.isPresent() && !follows(envelope, before.get())) {
            throw new StoreFault(StoreFault.Kind.OUR_FAULT, "NOT-THE-HEAD");
        }
        before.filter(ChildFile.Place::stands).ifPresent(was -> taken.delete(table.table(), was.head()));
        long first = before.map(ChildFile.Place::first).orElse(place);
        boolean stands = envelope.standing() == Standing.STANDS;
        if (stands) {
            taken.insert(
                    table.table(), table.fields(), table.row(place, first, envelope.record(), file.number(), body));
        }
        file.heads().put(envelope.record(), new ChildFile.Place(first, place, envelope.id(), stands));
        file.add(new Revised(envelope.record(), body, envelope.origin(), envelope.standing(), envelope.recordedAt()));
    }

    private <B extends Body> B read(Revision revision, RecordKind<B> kind) {
        return bodies.read(
                kind,
                revision.envelope().schema(),
                revision.body().orElseThrow().json());
    }

    /// A record that stands is followed from where it stands; one that was withdrawn may begin again.
    private static boolean follows(Envelope envelope, ChildFile.Place before) {
        return envelope.parents().equals(List.of(before.revision())) || !before.stands();
    }

    private Optional<ChildFile.Place> placeOf(Envelope envelope, ChildFile file, CurrentTable<?> table) {
        var known = Optional.ofNullable(file.heads().get(envelope.record()));
        boolean knowsAll = file.child().isPresent() || envelope.parents().isEmpty();
        if (known.isPresent() || knowsAll) {
            return known;
        }
        // the file of no child may grow long: only the record in question is looked up
        return writer.sql()
                .select(table.firstNo(), table.logNo(), REVISION.REVISION_ID)
                .from(table.table())
                .join(REVISION)
                .on(REVISION.LOG_NO.eq(table.logNo()))
                .where(table.recordId().eq(envelope.record().value()))
                .fetchOptional(
                        row -> new ChildFile.Place(row.value1(), row.value2(), new RevisionId(row.value3()), true));
    }

    private ChildFile open(Optional<ChildId> child) {
        if (child.isEmpty()) {
            return new ChildFile(ChildFile.NO_CHILD, child, false, nextPlace(ChildFile.NO_CHILD));
        }
        return numberOf(child.get()).map(number -> read(number, child)).orElseGet(() -> fresh(child));
    }

    private ChildFile fresh(Optional<ChildId> child) {
        newChildren++;
        return new ChildFile(nextChild++, child, true, 0);
    }

    private Optional<Long> numberOf(ChildId child) {
        if (++lookUps < MANY_LOOK_UPS) {
            return writer.sql()
                    .select(CHILD_NUMBER.CHILD_NO)
                    .from(CHILD_NUMBER)
                    .where(CHILD_NUMBER.CHILD_ID.eq(child.value()))
                    .fetchOptional(CHILD_NUMBER.CHILD_NO);
        }
        if (!knowsAllNumbers) {
            // a work on many children asks once for all
            knowsAllNumbers = true;
            writer.sql()
                    .select(CHILD_NUMBER.CHILD_ID, CHILD_NUMBER.CHILD_NO)
                    .from(CHILD_NUMBER)
                    .forEach(row -> numbers.put(new ChildId(row.value1()), row.value2()));
        }
        return Optional.ofNullable(numbers.get(child));
    }

    private ChildFile read(long number, Optional<ChildId> child) {
        var file = new ChildFile(number, child, false, nextPlace(number));
        var log = writer.sql()
                .select(LogRows.FIELDS)
                .from(REVISION)
                .where(REVISION.LOG_NO.between(ChildFile.firstPlaceOf(number), ChildFile.lastPlaceOf(number)))
                .orderBy(REVISION.LOG_NO)
                .fetch();
        for (var row : log) {
            if (row.get(REVISION.KIND).equals(Removed.KIND.name())) {
                file.markRemoved();
            } else if (row.get(REVISION.BODY) != null) {
                var revised = LogRows.revised(row, kinds, bodies);
                long place = row.get(REVISION.LOG_NO);
                file.add(revised);
                file.heads()
                        .merge(
                                revised.record(),
                                new ChildFile.Place(
                                        place,
                                        place,
                                        new RevisionId(row.get(REVISION.REVISION_ID)),
                                        revised.standing() == Standing.STANDS),
                                (was, is) -> new ChildFile.Place(was.first(), is.head(), is.revision(), is.stands()));
            }
        }
        return file;
    }

    /// The child's words go: from the log, from every table, and with what followed from them.
    private ChildFile removed(Revision revision, ChildFile file) {
        finish();
        files.put(revision.envelope().child(), file);
        long first = ChildFile.firstPlaceOf(file.number());
        long last = ChildFile.lastPlaceOf(file.number());
        for (CurrentTable<?> table : kinds.all()) {
            if (table.isAboutAChild()) {
                writer.sql()
                        .deleteFrom(table.table())
                        .where(table.logNo().between(first, last))
                        .execute();
            }
        }
        writer.sql()
                .update(REVISION)
                .setNull(REVISION.BODY)
                .setNull(REVISION.BODY_KEY)
                .where(REVISION.LOG_NO.between(first, last))
                .execute();
        followers.forEach(follower -> follower.forget(file, writer::sql, rows));
        file.markRemoved();
        long place = file.takePlace();
        var table = kinds.of(Removed.KIND);
        var removed = read(revision, Removed.KIND);
        rows.insert(REVISION, LogRows.FIELDS, LogRows.row(place, revision));
        rows.insert(
                table.table(),
                table.fields(),
                table.row(place, place, revision.envelope().record(), file.number(), removed));
        return file;
    }

    private void settle(Rows into) {
        settle(unsettled, writer::sql, into);
        unsettled.clear();
    }

    private void settle(Collection<ChildFile> those, Supplier<DSLContext> sql, Rows into) {
        for (ChildFile file : those) {
            if (file.child().isPresent() && !file.isRemoved()) {
                followers.forEach(follower -> follower.bringUpToDate(file, sql, into));
            }
        }
    }

    private Rows handedOver() {
        var full = rows;
        rows = new Rows();
        newChildren = 0;
        // a child who is touched again is read again, so that a long work need not fit into memory
        files.values().forEach(this::remember);
        files.keySet().removeIf(Optional::isPresent);
        return full;
    }

    private void remember(ChildFile file) {
        if (knowsAllNumbers) {
            file.child().ifPresent(child -> numbers.put(child, file.number()));
        }
    }

    private long nextPlace(long number) {
        return highest(REVISION.LOG_NO, ChildFile.firstPlaceOf(number), ChildFile.lastPlaceOf(number))
                .map(last -> last + 1 - ChildFile.firstPlaceOf(number))
                .orElse(0L);
    }

    private Optional<Long> highest(TableField<?, Long> key, long from, long to) {
        return writer.sql()
                .select(key)
                .from(key.getTable())
                .where(key.between(from, to))
                .orderBy(key.desc())
                .limit(1)
                .fetchOptional(key);
    }
}
