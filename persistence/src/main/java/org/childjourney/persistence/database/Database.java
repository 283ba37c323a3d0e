package org.childjourney.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Function;
import org.childjourney.record.StoreFault;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// One H2 database with our tables, encrypted under a key of its own, in a file or in memory. Readers see what was
/// committed; there is one writer at a time.
public final class Database implements AutoCloseable {

    private static final String OPTIONS =
            ";CIPHER=AES;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;DATABASE_TO_LOWER=TRUE"
                    + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;CACHE_SIZE=65536;DB_CLOSE_DELAY=-1";
    private static final String USER = "store";
    private static final String FILE_ENDING = ".mv.db";
    private static final int READERS = 8;

    private static final long LARGE = 1L << 28;

    private static final long MOSTLY_FULL = 60;

    private final JdbcConnectionPool connections;
    private volatile boolean isGone;

    private Database(JdbcConnectionPool connections) {
        this.connections = connections;
    }

    /// Opens the database of this name in a folder, or makes it, and brings its tables to their present form.
    ///
    /// @throws StoreFault when it cannot be read, or was written by a newer version
    public static Database open(Path folder, String name, byte[] key) {
        return migrated("file:" + folder.toAbsolutePath().resolve(name), key);
    }

    public static Path fileOf(Path folder, String name) {
        return folder.resolve(name + FILE_ENDING);
    }

    private static Database migrated(String where, byte[] key) {
        String password = HexFormat.of().formatHex(key) + " " + USER;
        var connections = JdbcConnectionPool.create("jdbc:h2:" + where + OPTIONS, USER, password);
        connections.setMaxConnections(READERS);
        var database = new Database(connections);
        try {
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(connections)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            database.forget();
            throw SqlFault.of(e);
        }
        return database;
    }

    /// Lets go of a database that cannot be brought to its present form. Were it left open, this process would go on
    /// with it whatever file is put in its place.
    private void forget() {
        try {
            abandon();
        } catch (StoreFault alreadyGone) {
            // no longer open: that is what was wanted
        }
    }

    /// Asks the database something.
    public <T> T read(Function<DSLContext, T> question) {
        try (var connection = connections.getConnection()) {
            return question.apply(Sql.on(connection));
        } catch (SQLException e) {
            throw SqlFault.of(e);
        } catch (RuntimeException e) {
            throw SqlFault.of(e);
        }
    }

    /// A connection on which nothing is kept before it is committed. Whoever asked closes it.
    public Connection writer() {
        try {
            var connection = connections.getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw SqlFault.of(e);
        }
    }

    @Override
    public void close() {
        shutDown("shutdown");
    }

    /// Whether it takes long to look at the whole of its file.
    public boolean isLarge() {
        return read(sql -> setting(sql, "info.FILE_SIZE") > LARGE);
    }

    /// Whether much of its file is of rows that stand no longer.
    public boolean isMostlyEmpty() {
        return read(sql -> setting(sql, "info.FILL_RATE") < MOSTLY_FULL);
    }

    private static long setting(DSLContext sql, String name) {
        return sql.select(DSL.field("setting_value", String.class))
                .from("information_schema.settings")
                .where(DSL.field("setting_name").eq(name))
                .fetchOptional(0, Long.class)
                .orElse(0L);
    }

    /// Closes the database, and writes its file anew with nothing in it but what still stands.
    public void closeCompact() {
        shutDown("shutdown compact");
    }

    /// Closes the database without writing anything more.
    public void abandon() {
        shutDown("shutdown immediately");
    }

    private void shutDown(String how) {
        if (isGone) {
            return;
        }
        isGone = true;
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(how);
        } catch (SQLException e) {
            throw SqlFault.of(e);
        } finally {
            connections.dispose();
        }
    }
}
