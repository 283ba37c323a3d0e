package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.frontdoor.Referral;
import org.childjourney.people.Allocation;
import org.childjourney.people.Team;
import org.childjourney.people.Worker;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.team.TeamChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamRecordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ChildId AMIRA = TestLaptop.newChild();
    private static final ChildId TYLER = TestLaptop.newChild();

    @TempDir
    private Path folder;

    @Test
    void aChildWithoutAWorkerStaysWithTheTeamOfTheLastAndOneNeverNamedWithThatOfTheReferral() {
        try (var store = new TestLaptop(folder).create()) {
            RecordId ours = save(store, Team.KIND, new Team("Team 3"));
            RecordId others = save(store, Team.KIND, new Team("Team 4"));
            RecordId priya = worker(store, ours);
            refer(store, AMIRA, Optional.of(others));
            refer(store, TYLER, Optional.of(ours));
            allocate(store, AMIRA, priya, 300, Optional.of(12));

            assertThat(store.teamRecords().workers(ours)).hasSize(1);
            assertThat(store.teamRecords().children(others, MONDAY)).isEmpty();
            assertThat(store.teamRecords().children(ours, MONDAY))
                    .extracting(TeamChild::child, TeamChild::unnamedSince, TeamChild::workers)
                    .containsExactlyInAnyOrder(
                            tuple(AMIRA, Optional.of(MONDAY.minusDays(12)), 1),
                            tuple(TYLER, Optional.of(MONDAY.minusDays(400)), 0));

            allocate(store, AMIRA, priya, 3, Optional.empty());
            assertThat(store.teamRecords().children(ours, MONDAY))
                    .filteredOn(child -> child.child().equals(AMIRA))
                    .singleElement()
                    .satisfies(amira -> {
                        assertThat(amira.worker()).contains(priya);
                        assertThat(amira.unnamedSince()).isEmpty();
                        assertThat(amira.under()).contains(PeriodKind.IN_NEED);
                        assertThat(amira.unmovedSince()).contains(MONDAY.minusDays(400));
                    });
            assertThat(store.verify().differences()).isEmpty();
        }
    }

    private static RecordId worker(LaptopStore store, RecordId team) {
        return save(
                store,
                Worker.KIND,
                new Worker(Optional.empty(), Optional.of("SW1"), Worker.Position.SOCIAL_WORKER, Optional.of(team)));
    }

    private static void allocate(
            LaptopStore store, ChildId child, RecordId worker, int daysAgo, Optional<Integer> endedDaysAgo) {
        TestLaptop.save(
                store,
                Allocation.KIND,
                child,
                new Allocation(
                        worker, MONDAY.minusDays(daysAgo), endedDaysAgo.map(MONDAY::minusDays), Optional.empty()));
    }

    private static void refer(LaptopStore store, ChildId child, Optional<RecordId> team) {
        TestLaptop.save(
                store,
                Referral.KIND,
                child,
                new Referral(
                        MONDAY.minusDays(400),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        team,
                        Optional.empty()));
    }

    private static <B extends Body> RecordId save(LaptopStore store, RecordKind<B> kind, B body) {
        var record = new RecordId(UUID.randomUUID());
        store.door().save(store.user(), List.of(Change.first(record, kind, Optional.empty(), body)));
        return record;
    }
}
