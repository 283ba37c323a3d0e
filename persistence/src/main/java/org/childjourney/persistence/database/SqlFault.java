package org.childjourney.persistence.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.record.StoreFault;

/// Says what a database's exception means to a person. Message and cause, which hold values of rows, are left behind;
/// the number of the error stays.
public final class SqlFault {

    // of org.h2.api.ErrorCode: input and output, a database closed under our hands
    private static final Set<Integer> DISK = Set.of(90028, 90031, 90098, 90121);
    // and what it says when it does not understand its own file
    private static final Set<Integer> DAMAGE = Set.of(50000, 90007, 90030, 90067);
    private static final String CODE = "SQL-";

    private SqlFault() {}

    /// Whether the database can be asked no more, whatever it is asked.
    public static boolean isOfTheDatabase(StoreFault fault) {
        return Stream.concat(DISK.stream(), DAMAGE.stream())
                .map(number -> CODE + number)
                .anyMatch(fault.code()::equals);
    }

    public static StoreFault of(SQLException e) {
        var fault = new StoreFault(kind(e), CODE + e.getErrorCode());
        fault.setStackTrace(e.getStackTrace());
        return fault;
    }

    private static StoreFault.Kind kind(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return DiskFault.saysFull(io) ? StoreFault.Kind.DISK_FULL : StoreFault.Kind.CANNOT_WRITE;
            }
        }
        return DISK.contains(e.getErrorCode()) ? StoreFault.Kind.CANNOT_WRITE : StoreFault.Kind.OUR_FAULT;
    }

    /// Of anything that went wrong while the database was asked. Where it went wrong stays readable; what the values
    /// were does not.
    public static StoreFault of(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreFault ours) {
                return ours;
            }
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        var fault = new StoreFault(StoreFault.Kind.OUR_FAULT, e.getClass().getSimpleName());
        fault.setStackTrace(e.getStackTrace());
        return fault;
    }
}
