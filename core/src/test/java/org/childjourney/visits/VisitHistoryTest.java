package org.childjourney.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.people.Allocation;
import org.childjourney.record.Held;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.RevisionId;
import org.childjourney.record.UserId;
import org.childjourney.recording.FromElsewhere;
import org.junit.jupiter.api.Test;

class VisitHistoryTest {

    private static final RecordId PRIYA = new RecordId(new UUID(0, 1));
    private static final RecordId DANA = new RecordId(new UUID(0, 2));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private final List<Held<Visit>> visits = new ArrayList<>();

    @Test
    void ofTheLastEightItIsSaidHowManyAloneByHowManyAndOnDuty() {
        visit(0, ChildSeen.ALONE, "before the last eight", DANA);
        for (int week = 1; week <= 8; week++) {
            visit(week, week <= 3 ? ChildSeen.ALONE : ChildSeen.WITH_OTHERS, "told", week == 5 ? DANA : PRIYA);
        }
        visit(9, ChildSeen.NOT_SEEN, "", PRIYA);
        visit(10, ChildSeen.ALONE, "", PRIYA);

        var lately = new VisitHistory(visits).lately(List.of(allocated(PRIYA)));

        assertThat(lately).isEqualTo(new VisitHistory.Lately(8, 3, 2, 1));
    }

    @Test
    void whoWasTheWorkerOnThatDayIsNotOnDuty() {
        visit(1, ChildSeen.ALONE, "told", DANA);
        var dana = new Allocation(DANA, FIRST, Optional.of(FIRST.plusWeeks(1)), Optional.empty());

        assertThat(VisitHistory.isByDuty(visits.getFirst().body(), List.of(dana)))
                .isTrue();
        assertThat(VisitHistory.isByDuty(visits.getFirst().body(), List.of(allocated(DANA))))
                .isFalse();
        assertThat(VisitHistory.isByDuty(visits.getFirst().body(), List.of())).isTrue();
    }

    @Test
    void attemptsAreCountedBackToTheLastTimeTheChildWasSeen() {
        visit(1, ChildSeen.NOT_SEEN, "", PRIYA);
        visit(2, ChildSeen.ALONE, "told", PRIYA);
        assertThat(new VisitHistory(visits).notSeenInARow()).isZero();
        visit(3, ChildSeen.NOT_SEEN, "", PRIYA);
        visit(4, ChildSeen.NOT_SEEN, "", PRIYA);
        assertThat(new VisitHistory(visits).notSeenInARow()).isEqualTo(2);
    }

    @Test
    void theLastWordsAreThoseThatSomebodyConfirmed() {
        visit(1, ChildSeen.ALONE, "You like the garden.", PRIYA);
        visit(2, ChildSeen.ALONE, FromElsewhere.marked("You like rain."), PRIYA);
        assertThat(new VisitHistory(visits).lastWithWords().map(Visit::confirmedWords))
                .contains("You like the garden.");
    }

    private static Allocation allocated(RecordId worker) {
        return new Allocation(worker, FIRST, Optional.empty(), Optional.empty());
    }

    private void visit(int week, ChildSeen seen, String told, RecordId by) {
        var visit = new Visit(
                FIRST.plusWeeks(week),
                Optional.empty(),
                Visit.Purpose.IN_CARE,
                seen,
                "At home",
                told,
                told,
                Optional.of(by));
        visits.add(new Held<>(
                new RecordId(UUID.randomUUID()),
                Optional.empty(),
                Visit.KIND,
                visit,
                new RevisionId(UUID.randomUUID()),
                Origin.BY_HAND,
                new UserId(new UUID(0, 9)),
                Instant.parse("2026-11-23T10:00:00Z")));
    }
}
