package org.childjourney.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    private final Instant moment = Instant.parse("2026-11-23T09:00:00Z");
    private final Uuid7 ids = new Uuid7(Clock.fixed(moment, ZoneOffset.UTC), RandomGenerator.of("L64X128MixRandom"));

    @Test
    void idIsOfVersionSevenAndSaysWhenItWasMinted() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(moment.toEpochMilli());
    }

    @Test
    void idsOfOneInstantSortInTheOrderInWhichTheyWereMinted() {
        var minted = new ArrayList<String>();
        for (int i = 0; i < 10_000; i++) {
            minted.add(ids.next().toString());
        }

        assertThat(minted).isSorted().doesNotHaveDuplicates();
    }
}
