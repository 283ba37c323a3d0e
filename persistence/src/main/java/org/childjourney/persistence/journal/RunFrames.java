package org.childjourney.persistence.journal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The frames of one finished run, read from its first part to its closing one.
final class RunFrames implements Iterator<Frame> {

    private final Journal journal;
    private final Content.Closing closing;
    private final Position closedAt;
    private Optional<SegmentReader> reader = Optional.empty();
    private long segment;
    private int partsLeft;
    private boolean closingLeft = true;

    RunFrames(Journal journal, Content.Closing closing, Position closedAt) {
        this.journal = journal;
        this.closing = closing;
        this.closedAt = closedAt;
        segment = closing.first().segment() - 1;
        partsLeft = closing.parts();
    }

    @Override
    public boolean hasNext() {
        return partsLeft > 0 || closingLeft;
    }

    @Override
    public Frame next() {
        if (partsLeft > 0) {
            partsLeft--;
            return nextPart();
        }
        if (!closingLeft) {
            throw new NoSuchElementException();
        }
        closingLeft = false;
        return new Frame(Packing.unpack(closing.packed()));
    }

    private Frame nextPart() {
        while (true) {
            var content = reader.flatMap(SegmentReader::next);
            if (content.isEmpty()) {
                if (++segment > closedAt.segment()) {
                    throw Journal.damaged("journal-run");
                }
                reader = Optional.of(readerFrom(
                        segment == closing.first().segment() ? closing.first().frame() : 1));
            } else if (content.get() instanceof Content.Part part && part.run().equals(closing.run())) {
                return new Frame(Packing.unpack(part.packed()));
            }
        }
    }

    private SegmentReader readerFrom(long frame) {
        return journal.readerOf(segment, new Position(segment, frame - 1));
    }

    /// All the frames of a run, any number of times over.
    static Iterable<Frame> of(Journal journal, Content.Closing closing, Position closedAt) {
        return () -> new RunFrames(journal, closing, closedAt);
    }

    static Iterable<Frame> of(Content.Save save) {
        return List.of(new Frame(Packing.unpack(save.packed())));
    }
}
