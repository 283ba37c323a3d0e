package org.childjourney.record;

import java.util.List;

/// The one door for writing. What goes through it is in the journal, forced to disk, and in every table and obligation
/// that the screens read, before it returns; or nothing of it is.
public interface Door {

    /// Appends one revision for each change, as one save.
    ///
    /// @throws StoreFault when it cannot be kept; nothing was changed then
    void save(UserId author, List<Change<?>> changes);

    /// Begins a long work, such as an import: it counts only once it is finished.
    LongWork begin(UserId author, Origin origin);

    /// A run of saves that counts whole or not at all. Closing it unfinished leaves the store as it was.
    interface LongWork extends AutoCloseable {

        /// Adds changes, which nothing outside this work sees yet. Changes of one child belong in one call.
        void add(List<Change<?>> changes);

        /// Makes all that was added count.
        void finish();

        @Override
        void close();
    }
}
