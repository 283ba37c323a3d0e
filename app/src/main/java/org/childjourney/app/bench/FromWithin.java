package org.childjourney.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.childjourney.record.ChildId;

/// What can be known of an unlocked store only from within.
public interface FromWithin {

    /// From now on the database works out each answer, even where nothing has changed since it was last asked.
    void answerAfresh();

    /// The children with the most revisions, the most first.
    List<Longest> longest(int howMany);

    /// A child and how long the log of the child is.
    record Longest(ChildId child, int revisions) {}

    /// How long it takes to work out all that was ever due of so many children, their records being in memory.
    Duration workOut(int children);

    /// How long it takes to read the records of so many children, work out all that was ever due, and write it anew.
    Duration workOutAndWrite(int children);

    /// How long it takes to insert every row that this store holds into the same tables of an empty encrypted database
    /// in this folder, in plain batches.
    Duration insertRows(Path folder);
}
