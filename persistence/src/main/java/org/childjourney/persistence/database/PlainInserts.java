package org.childjourney.persistence.database;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The rows of every table of a database, to be inserted into another in plain batches: the least that keeping them can
/// cost.
public final class PlainInserts {

    private static final String NAME = "plain";
    private static final int BATCH = 1_000;
    private static final int KEY_BYTES = 32;

    private final Map<String, List<@Nullable Object[]>> tables = new LinkedHashMap<>();

    private PlainInserts() {}

    public static PlainInserts of(DSLContext sql) {
        var all = new PlainInserts();
        for (var table : sql.meta().getTables()) {
            boolean isOurs = !table.getTableType().isView()
                    && table.getSchema() != null
                    && "public".equalsIgnoreCase(table.getSchema().getName())
                    && !table.getName().contains("flyway");
            if (isOurs) {
                var rows = sql.fetch("select * from " + table.getName()).intoArrays();
                all.tables.put(table.getName(), Stream.of(rows).toList());
            }
        }
        return all;
    }

    /// How long it takes to insert them into an encrypted database of their own.
    ///
    /// @param folder where that database is made
    public Duration into(Path folder) {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var database = Database.open(folder, NAME, key);
        try (var connection = database.writer()) {
            empty(connection);
            long began = System.nanoTime();
            for (var table : tables.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
            return Duration.ofNanos(System.nanoTime() - began);
        } catch (SQLException e) {
            throw SqlFault.of(e);
        } finally {
            database.close();
        }
    }

    private void empty(Connection connection) throws SQLException {
        try (var emptying = connection.createStatement()) {
            for (String table : tables.keySet()) {
                emptying.execute("delete from " + table);
            }
        }
        connection.commit();
    }

    private static void insert(Connection connection, String table, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String places = Stream.of(rows.getFirst()).map(_ -> "?").collect(Collectors.joining(","));
        try (var statement = connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            int waiting = 0;
            for (@Nullable Object[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
