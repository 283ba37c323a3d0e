package org.childjourney.persistence.record;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.REVISION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Standing;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/// The records as they stand: found in the table of their kind, read from the log.
public final class JooqChildRecords implements ChildRecords {

    private final View view;
    private final Kinds kinds;
    private final Bodies bodies;

    public JooqChildRecords(View view) {
        this.view = view;
        this.kinds = view.ground().kinds();
        this.bodies = view.ground().bodies();
    }

    @Override
    public List<Held<?>> of(ChildId child) {
        return view.read(sql -> {
            var number = number(child, sql);
            return number.isPresent() ? everything(number.get(), child, sql) : List.<Held<?>>of();
        });
    }

    /// One pass over the child's part of the log is quicker than asking every table.
    private List<Held<?>> everything(long number, ChildId child, DSLContext sql) {
        var heads = new LinkedHashMap<UUID, Record>();
        sql.select(LogRows.FIELDS)
                .from(REVISION)
                .where(REVISION.LOG_NO.between(ChildFile.firstPlaceOf(number), ChildFile.lastPlaceOf(number)))
                .orderBy(REVISION.LOG_NO)
                .forEach(row -> heads.put(row.get(REVISION.RECORD_ID), row));
        var held = new ArrayList<Held<?>>();
        for (Record head : heads.values()) {
            if (head.get(REVISION.STANDING).equals(Standing.STANDS.name()) && head.get(REVISION.BODY) != null) {
                held.add(LogRows.held(head, kinds.named(head.get(REVISION.KIND)).kind(), Optional.of(child), bodies));
            }
        }
        return held;
    }

    @Override
    public <B extends Body> List<Held<B>> of(ChildId child, RecordKind<B> kind) {
        return view.read(sql -> {
            var number = number(child, sql);
            if (number.isEmpty()) {
                return List.<Held<B>>of();
            }
            var table = kinds.of(kind);
            var theirs =
                    table.logNo().between(ChildFile.firstPlaceOf(number.get()), ChildFile.lastPlaceOf(number.get()));
            return heads(table, theirs, sql).map(row -> LogRows.held(row, kind, Optional.of(child), bodies));
        });
    }

    @Override
    public <B extends Body> List<Held<B>> all(RecordKind<B> kind) {
        return view.read(sql -> held(kind, DSL.noCondition(), sql));
    }

    @Override
    public <B extends Body> Optional<Held<B>> one(RecordId record, RecordKind<B> kind) {
        var theOne = kinds.of(kind).recordId().eq(record.value());
        return view.read(sql -> held(kind, theOne, sql).stream().findFirst());
    }

    /// Only the part of the log in which the record lies is read.
    @Override
    public <B extends Body> List<Held<B>> revisionsOf(RecordId record, RecordKind<B> kind) {
        var table = kinds.of(kind);
        return view.read(sql -> sql.select(ChildFile.numberOf(table.logNo()))
                .from(table.table())
                .where(table.recordId().eq(record.value()))
                .fetchOptional()
                .map(row -> everSaid(
                        kind,
                        REVISION.LOG_NO
                                .between(ChildFile.firstPlaceOf(row.value1()), ChildFile.lastPlaceOf(row.value1()))
                                .and(REVISION.RECORD_ID.eq(record.value()))
                                .and(REVISION.STANDING.eq(Standing.STANDS.name())),
                        sql))
                .orElse(List.of()));
    }

    /// The standing records of a kind that meet a condition on its table.
    public <B extends Body> List<Held<B>> held(RecordKind<B> kind, Condition which) {
        return view.read(sql -> held(kind, which, sql));
    }

    private <B extends Body> List<Held<B>> held(RecordKind<B> kind, Condition which, DSLContext sql) {
        return heads(kinds.of(kind), which, sql).map(row -> LogRows.held(row, kind, childOf(row), bodies));
    }

    private static Result<? extends Record> heads(CurrentTable<?> table, Condition which, DSLContext sql) {
        var number = ChildFile.numberOf(table.logNo());
        return sql.select(LogRows.FIELDS)
                .select(CHILD_NUMBER.CHILD_ID)
                .from(table.table())
                .join(REVISION)
                .on(REVISION.LOG_NO.eq(table.logNo()))
                .leftJoin(CHILD_NUMBER)
                .on(CHILD_NUMBER.CHILD_NO.eq(number))
                .where(which)
                .orderBy(table.firstNo())
                .fetch();
    }

    /// Everything that the records of a kind about a child say or ever said, oldest first.
    public <B extends Body> List<Held<B>> everSaid(ChildId child, RecordKind<B> kind) {
        return view.read(sql -> number(child, sql)
                .map(number -> everSaid(
                        kind,
                        REVISION.LOG_NO.between(ChildFile.firstPlaceOf(number), ChildFile.lastPlaceOf(number)),
                        sql))
                .orElse(List.of()));
    }

    /// Everything that the records of a kind say or ever said, child by child.
    public <B extends Body> List<Held<B>> everSaid(RecordKind<B> kind) {
        return view.read(sql -> everSaid(kind, DSL.noCondition(), sql));
    }

    private <B extends Body> List<Held<B>> everSaid(RecordKind<B> kind, Condition whose, DSLContext sql) {
        return sql.select(LogRows.FIELDS)
                .select(CHILD_NUMBER.CHILD_ID)
                .from(REVISION)
                .leftJoin(CHILD_NUMBER)
                .on(CHILD_NUMBER.CHILD_NO.eq(ChildFile.numberOf(REVISION.LOG_NO)))
                .where(REVISION.KIND.eq(kind.name()))
                .and(REVISION.BODY.isNotNull())
                .and(whose)
                .orderBy(REVISION.LOG_NO)
                .fetch()
                .map(row -> LogRows.held(row, kind, childOf(row), bodies));
    }

    private static Optional<ChildId> childOf(Record row) {
        return Optional.ofNullable(row.get(CHILD_NUMBER.CHILD_ID)).map(ChildId::new);
    }

    private static Optional<Long> number(ChildId child, DSLContext sql) {
        return sql.select(CHILD_NUMBER.CHILD_NO)
                .from(CHILD_NUMBER)
                .where(CHILD_NUMBER.CHILD_ID.eq(child.value()))
                .fetchOptional(CHILD_NUMBER.CHILD_NO);
    }
}
