package org.childjourney.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.record.Change;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.UserId;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.State;
import org.childjourney.timescales.WhyThisDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is due in the invented authority: mostly in time, with something late and something for this week to show.
class SampleDueTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    /// What says again what another rule says, or asks nothing of anyone.
    private static final Set<String> NO_WORK = Set.of("icpc-dfe", "rcpc-two-years-flag");

    private static Map<State, Integer> statesOf(int children, long seed) {
        var door = new WrittenDown();
        new SampleAuthority(seed, ON).fill(door, new UserId(new UUID(0, 1)), children);
        var states = new EnumMap<State, Integer>(State.class);
        for (List<Change<?>> file : door.byChild().values()) {
            for (Obligation obligation : door.owed(file, ON)) {
                if (!NO_WORK.contains(obligation.rule())) {
                    states.merge(obligation.stateOn(ON, ON.plusDays(7)), 1, Integer::sum);
                }
            }
        }
        return states;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aTwelfthIsLateAndASixthIsDueThisWeek(long seed) {
        var many = shares(300, seed);
        assertThat(many.late()).isBetween(6.5, 9.5);
        assertThat(many.soon()).isBetween(13.5, 17.5);
        var few = shares(30, seed);
        assertThat(few.late()).isBetween(5.0, 12.0);
        assertThat(few.soon()).isBetween(11.0, 19.0);
    }

    private record Shares(double late, double soon) {}

    private static Shares shares(int children, long seed) {
        var states = statesOf(children, seed);
        double late = states.getOrDefault(State.LATE, 0);
        double soon = states.getOrDefault(State.DUE_SOON, 0);
        double all = late + soon + states.getOrDefault(State.OPEN, 0);
        return new Shares(100 * late / all, 100 * soon / all);
    }

    @Test
    void nothingSpeaksOfAFile() {
        var door = new WrittenDown();
        new SampleAuthority(1, ON).fill(door, new UserId(new UUID(0, 1)), 100);
        assertThat(door.changes()).allMatch(change -> door.originOf(change) == Origin.BY_HAND);
        for (List<Change<?>> file : door.byChild().values()) {
            for (Obligation obligation : door.owed(file, ON)) {
                assertThat(WhyThisDate.of(obligation)).doesNotContain("the file");
                assertThat(obligation.outcome()).isNotEqualTo(Optional.of(Outcome.FROM_FILE));
            }
        }
    }

    @Test
    void nearlyAllThatWasDoneWasDoneInTime() {
        var states = statesOf(400, 7);
        double metLate = states.getOrDefault(State.MET_LATE, 0);
        assertThat(100 * metLate / (metLate + states.getOrDefault(State.MET, 0)))
                .isBetween(1.0, 6.0);
    }
}
