package org.childjourney.persistence.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A long work: what is added to it counts once it is finished, and never where it is not.
///
/// What is added is written in parts of about a megabyte. A run in which something could not be written is over.
public final class Run implements AutoCloseable {

    private static final long PART = 1 << 20;

    private final Journal journal;
    private final UUID id = UUID.randomUUID();
    private final List<Entry> waiting = new ArrayList<>();
    private long waitingBytes;
    private Position first = Position.START;
    private int parts;
    private boolean isOver;

    Run(Journal journal) {
        this.journal = journal;
    }

    /// @throws org.childjourney.record.StoreFault when it cannot be written; nothing of the run will count
    public synchronized void add(List<Entry> entries) {
        mustGoOn();
        for (var entry : entries) {
            waiting.add(entry);
            waitingBytes += entry.envelope().length
                    + entry.body().map(body -> body.length).orElse(0);
        }
        if (waitingBytes >= PART) {
            isOver = true;
            var at = journal.write(new Content.Part(id, Packing.pack(waiting)));
            isOver = false;
            first = parts == 0 ? at : first;
            parts++;
            waiting.clear();
            waitingBytes = 0;
        }
    }

    /// Makes all of it count, and returns once that is on the disk.
    public synchronized Position finish() {
        mustGoOn();
        isOver = true;
        return journal.write(new Content.Closing(id, first, parts, Packing.pack(waiting)));
    }

    private void mustGoOn() {
        if (isOver) {
            throw new IllegalStateException("this run is over");
        }
    }

    /// Leaves it unfinished, unless it was finished.
    @Override
    public synchronized void close() {
        isOver = true;
        waiting.clear();
    }
}
