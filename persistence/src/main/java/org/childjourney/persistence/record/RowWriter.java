package org.childjourney.persistence.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.childjourney.persistence.database.Sql;
import org.childjourney.persistence.database.SqlFault;
import org.childjourney.record.StoreFault;
import org.jooq.DSLContext;

/// Writes rows in one transaction, in a long work on a thread of its own while the next rows are being made. Whoever
/// asks the database anything waits until all rows are written.
final class RowWriter {

    private static final Executor ASIDE = task -> Thread.ofPlatform().daemon().start(task);

    private final Connection connection;
    private final DSLContext sql;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    RowWriter(Connection connection) {
        this.connection = connection;
        this.sql = Sql.on(connection);
    }

    DSLContext sql() {
        waitUntilWritten();
        return sql;
    }

    /// @throws StoreFault when these or earlier rows cannot be written; then none of the transaction may be kept
    void write(Rows rows) {
        waitUntilWritten();
        writing = CompletableFuture.runAsync(() -> writeOut(rows), Runnable::run);
        waitUntilWritten();
    }

    /// Begins to make rows and to write them; that it failed is said when the writer is next asked for anything.
    void writeAside(Supplier<Rows> rows) {
        waitUntilWritten();
        writing = CompletableFuture.runAsync(() -> writeOut(rows.get()), ASIDE);
    }

    private void writeOut(Rows rows) {
        try {
            rows.writeTo(connection);
        } catch (SQLException e) {
            throw SqlFault.of(e);
        }
    }

    boolean isBroken() {
        return writing.isCompletedExceptionally();
    }

    /// Waits until nothing is being written, whether it could be or not.
    void stop() {
        writing.handle((_, _) -> true).join();
    }

    private void waitUntilWritten() {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StoreFault fault
                    ? fault
                    : new StoreFault(StoreFault.Kind.OUR_FAULT, "NOT-WRITTEN");
        }
    }
}
