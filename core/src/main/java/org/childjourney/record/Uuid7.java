package org.childjourney.record;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Mints time-ordered ids (RFC 9562, version 7) without asking anyone, so that records can be made offline.
public final class Uuid7 {

    private final Clock clock;
    private final RandomGenerator random;
    private long last;

    public Uuid7(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// The next id. Ids minted by one instance sort in the order in which they were minted.
    public synchronized UUID next() {
        // 48 bits of milliseconds and 12 of a counter; a burst of more than 4,096 in a millisecond runs ahead of it
        last = Math.max(last + 1, clock.millis() << 12);
        long high = ((last >>> 12) << 16) | 0x7000L | (last & 0xFFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
