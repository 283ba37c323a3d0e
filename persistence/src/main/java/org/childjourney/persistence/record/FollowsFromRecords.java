package org.childjourney.persistence.record;

import java.util.function.Supplier;
import org.jooq.DSLContext;

/// Rows that follow from a child's records alone and are kept beside them, such as what is due. They are brought up to
/// date in the transaction that saves a record of that child.
public interface FollowsFromRecords {

    /// Of a new child nothing is there to be read, and it may be called on another thread.
    ///
    /// @param sql for reading what is there; what changes is put into `rows`
    void bringUpToDate(ChildFile file, Supplier<DSLContext> sql, Rows rows);

    /// The child's words are destroyed: what followed from them goes too.
    void forget(ChildFile file, Supplier<DSLContext> sql, Rows rows);
}
