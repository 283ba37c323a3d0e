package org.childjourney.persistence.record;

import static java.util.stream.Collectors.joining;
import static org.childjourney.persistence.jooq.Tables.REVISION;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Revised;
import org.childjourney.record.RevisionId;
import org.childjourney.record.Standing;
import org.childjourney.record.UserId;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// The log as rows of the table `revision`, and rows as revisions.
final class LogRows {

    static final List<Field<?>> FIELDS = List.of(
            REVISION.LOG_NO,
            REVISION.REVISION_ID,
            REVISION.KIND,
            REVISION.SCHEMA_VERSION,
            REVISION.RECORD_ID,
            REVISION.PARENTS,
            REVISION.AUTHOR,
            REVISION.DEVICE,
            REVISION.RECORDED_AT,
            REVISION.ORIGIN,
            REVISION.STANDING,
            REVISION.BODY_HASH,
            REVISION.CHAIN,
            REVISION.BODY_KEY,
            REVISION.BODY);

    private LogRows() {}

    static @Nullable Object[] row(long place, Revision revision) {
        var envelope = revision.envelope();
        return new @Nullable Object[] {
            place,
            envelope.id().value(),
            envelope.kind(),
            (short) envelope.schema(),
            envelope.record().value(),
            envelope.parents().stream().map(RevisionId::toString).collect(joining(" ")),
            envelope.author().value(),
            envelope.device().value(),
            envelope.recordedAt().atOffset(ZoneOffset.UTC),
            envelope.origin().name(),
            envelope.standing().name(),
            envelope.bodyHash(),
            envelope.chain(),
            revision.body().map(KeptBody::key).orElse(null),
            revision.body().map(KeptBody::content).orElse(null)
        };
    }

    /// Only for rows that still have their body.
    static Revised revised(Record row, Kinds kinds, Bodies bodies) {
        return new Revised(
                new RecordId(row.get(REVISION.RECORD_ID)),
                body(row, kinds.named(row.get(REVISION.KIND)).kind(), bodies),
                Origin.valueOf(row.get(REVISION.ORIGIN)),
                Standing.valueOf(row.get(REVISION.STANDING)),
                row.get(REVISION.RECORDED_AT).toInstant());
    }

    static <B extends Body> Held<B> held(Record row, RecordKind<B> kind, Optional<ChildId> child, Bodies bodies) {
        return new Held<>(
                new RecordId(row.get(REVISION.RECORD_ID)),
                child,
                kind,
                body(row, kind, bodies),
                new RevisionId(row.get(REVISION.REVISION_ID)),
                Origin.valueOf(row.get(REVISION.ORIGIN)),
                new UserId(row.get(REVISION.AUTHOR)),
                row.get(REVISION.RECORDED_AT).toInstant());
    }

    private static <B extends Body> B body(Record row, RecordKind<B> kind, Bodies bodies) {
        var kept = new KeptBody(row.get(REVISION.BODY_KEY), row.get(REVISION.BODY));
        return bodies.read(kind, row.get(REVISION.SCHEMA_VERSION), kept.json());
    }
}
