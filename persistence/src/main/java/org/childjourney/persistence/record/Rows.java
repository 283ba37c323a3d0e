package org.childjourney.persistence.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.childjourney.persistence.database.Sql;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Rows to be written and rows to go, gathered over many records and written in batches. All rows of a table have the
/// same columns, the first of which is its key, a number. A row that is replaced before it was written never reaches
/// the database.
public final class Rows {

    private final Map<Table<?>, OfTable> tables = new LinkedHashMap<>();
    private int size;

    /// @param fields the columns of the row, the same for every row of a table
    public void insert(Table<?> table, List<Field<?>> fields, @Nullable Object[] row) {
        var rows = tables.computeIfAbsent(table, OfTable::new);
        if (!rows.fields.isEmpty() && !rows.fields.equals(fields)) {
            throw new IllegalArgumentException("other columns than the rows before");
        }
        rows.fields = fields;
        rows.inserts.put((Long) row[0], row);
        size++;
    }

    public void delete(Table<?> table, long key) {
        var rows = tables.computeIfAbsent(table, OfTable::new);
        if (rows.inserts.remove(key) == null) {
            rows.deletes.add(key);
        }
        size++;
    }

    /// Writes one row in the place of another with the same key.
    public void replace(Table<?> table, List<Field<?>> fields, @Nullable Object[] row) {
        delete(table, (Long) row[0]);
        insert(table, fields, row);
    }

    void addAll(Rows more) {
        more.tables.forEach((table, rows) -> {
            rows.deletes.forEach(key -> delete(table, key));
            rows.inserts.values().forEach(row -> insert(table, rows.fields, row));
        });
    }

    int size() {
        return size;
    }

    void writeTo(Connection connection) throws SQLException {
        for (OfTable rows : tables.values()) {
            rows.writeDeletes(connection);
            rows.writeInserts(connection);
        }
        tables.clear();
        size = 0;
    }

    private static final class OfTable {

        private final Table<?> table;
        private final Map<Long, @Nullable Object[]> inserts = new LinkedHashMap<>();
        private final List<Long> deletes = new ArrayList<>();
        private List<Field<?>> fields = List.of();

        OfTable(Table<?> table) {
            this.table = table;
        }

        void writeDeletes(Connection connection) throws SQLException {
            if (deletes.isEmpty()) {
                return;
            }
            var key = table.field(0, Long.class);
            var sql = Sql.text()
                    .deleteFrom(table)
                    .where(Objects.requireNonNull(key).eq(DSL.param("key", Long.class)))
                    .getSQL();
            try (var statement = connection.prepareStatement(sql)) {
                for (long deleted : deletes) {
                    statement.setLong(1, deleted);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }

        void writeInserts(Connection connection) throws SQLException {
            if (inserts.isEmpty()) {
                return;
            }
            var places = fields.stream().map(field -> DSL.param(field)).toList();
            var sql = Sql.text().insertInto(table, fields).values(places).getSQL();
            try (var statement = connection.prepareStatement(sql)) {
                for (@Nullable Object[] row : inserts.values()) {
                    for (int column = 0; column < row.length; column++) {
                        statement.setObject(column + 1, row[column]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }
}
