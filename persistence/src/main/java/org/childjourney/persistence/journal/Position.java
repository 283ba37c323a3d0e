package org.childjourney.persistence.journal;

import java.util.Comparator;

/// A place in the journal: a frame, counted from 1 in its segment, which is counted from 1 too. It stays the same for
/// ever, also when words are removed.
public record Position(long segment, long frame) implements Comparable<Position> {

    /// Before the first frame.
    public static final Position START = new Position(1, 0);

    private static final Comparator<Position> IN_ORDER =
            Comparator.comparingLong(Position::segment).thenComparingLong(Position::frame);

    @Override
    public int compareTo(Position other) {
        return IN_ORDER.compare(this, other);
    }

    public boolean isAfter(Position other) {
        return compareTo(other) > 0;
    }
}
