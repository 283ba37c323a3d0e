package org.childjourney.persistence.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Where the records of one kind lie as they stand: the kind, its table, and which part of the body fills which column.
public final class CurrentTable<B extends Body> {

    private static final String LOG_NO = "log_no";
    private static final String FIRST_NO = "first_no";
    private static final String CHILD_NO = "child_no";
    private static final String RECORD_ID = "record_id";

    private final Table<?> table;
    private final RecordKind<B> kind;
    private final List<Column<B>> columns;
    private final List<Field<?>> fields;

    private CurrentTable(Table<?> table, RecordKind<B> kind, List<Column<B>> columns) {
        this.table = table;
        this.kind = kind;
        this.columns = List.copyOf(columns);
        this.fields = List.copyOf(allFields());
    }

    public static <B extends Body> CurrentTable<B> table(Table<?> table, RecordKind<B> kind) {
        return new CurrentTable<>(table, kind, List.of());
    }

    /// A column that every record of the kind fills.
    public <T> CurrentTable<B> with(Field<T> column, Function<B, T> part) {
        return and(column, part::apply);
    }

    /// A column of which a record may say nothing.
    public <T> CurrentTable<B> maybe(Field<T> column, Function<B, Optional<T>> part) {
        return and(column, body -> part.apply(body).orElse(null));
    }

    /// A column that holds the name of a choice.
    public CurrentTable<B> named(Field<String> column, Function<B, ? extends Enum<?>> part) {
        return and(column, body -> part.apply(body).name());
    }

    /// A column that holds the name of a choice, where one was made.
    public <E extends Enum<E>> CurrentTable<B> maybeNamed(Field<String> column, Function<B, Optional<E>> part) {
        return and(column, body -> part.apply(body).map(Enum::name).orElse(null));
    }

    /// A column that points to another record, where there is one.
    public CurrentTable<B> maybeRecord(Field<UUID> column, Function<B, Optional<RecordId>> part) {
        return and(column, body -> part.apply(body).map(RecordId::value).orElse(null));
    }

    /// A column that holds a moment, where there is one.
    public CurrentTable<B> maybeAt(Field<OffsetDateTime> column, Function<B, Optional<Instant>> part) {
        return and(
                column,
                body -> part.apply(body).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    }

    private CurrentTable<B> and(Field<?> column, Part<B> part) {
        var more = new ArrayList<>(columns);
        more.add(new Column<>(column, part));
        return new CurrentTable<>(table, kind, more);
    }

    public RecordKind<B> kind() {
        return kind;
    }

    public Table<?> table() {
        return table;
    }

    /// Whether its records are about a child.
    public boolean isAboutAChild() {
        return table.field(CHILD_NO) != null;
    }

    Field<Long> logNo() {
        return column(LOG_NO, Long.class);
    }

    Field<Long> firstNo() {
        return column(FIRST_NO, Long.class);
    }

    Field<Long> childNo() {
        return column(CHILD_NO, Long.class);
    }

    Field<UUID> recordId() {
        return column(RECORD_ID, UUID.class);
    }

    private <T> Field<T> column(String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }

    List<Field<?>> fields() {
        return fields;
    }

    private List<Field<?>> allFields() {
        var fields = new ArrayList<Field<?>>(List.of(logNo(), firstNo(), recordId()));
        if (isAboutAChild()) {
            fields.add(childNo());
        }
        columns.forEach(column -> fields.add(column.field()));
        return fields;
    }

    /// The row of a record, in the order of [#fields()].
    @Nullable
    Object[] row(long logNo, long firstNo, RecordId record, long childNo, Body body) {
        B ours = kind.body().cast(body);
        var row = new ArrayList<@Nullable Object>(List.of(logNo, firstNo, record.value()));
        if (isAboutAChild()) {
            row.add(childNo);
        }
        columns.forEach(column -> row.add(column.part().of(ours)));
        return row.toArray();
    }

    private record Column<B>(Field<?> field, Part<B> part) {}

    private interface Part<B> {
        @Nullable
        Object of(B body);
    }
}
