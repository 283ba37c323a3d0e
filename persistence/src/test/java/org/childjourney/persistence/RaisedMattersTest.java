package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.oversight.Matter;
import org.childjourney.oversight.Raised;
import org.childjourney.oversight.RaisedAtVisits;
import org.childjourney.oversight.RaisedMatters;
import org.childjourney.record.ChildId;
import org.childjourney.record.Outcome;
import org.childjourney.recording.Entry;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaisedMattersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ChildId AMIRA = TestLaptop.newChild();
    private static final ChildId TYLER = TestLaptop.newChild();

    @TempDir
    private Path folder;

    @Test
    void theSecondAttemptWaitsUntilItIsDecidedOrTheChildIsSeen() {
        try (var store = new TestLaptop(folder).create()) {
            visit(store, AMIRA, 14, ChildSeen.NOT_SEEN);
            visit(store, TYLER, 14, ChildSeen.NOT_SEEN);
            assertThat(store.raisedMatters().all()).isEmpty();

            visit(store, AMIRA, 7, ChildSeen.NOT_SEEN);
            var raised = new Raised(Raised.What.NOT_SEEN, MONDAY.minusDays(7), Optional.empty());
            assertThat(store.raisedMatters().all()).containsExactly(new RaisedMatters.Of(AMIRA, raised));

            decide(store);
            assertThat(store.raisedMatters().all())
                    .extracting(RaisedMatters.Of::raised)
                    .containsExactly(new Raised(raised.what(), raised.on(), Optional.of(MONDAY.plusDays(3))));
            assertThat(store.verify().differences()).isEmpty();

            visit(store, AMIRA, 0, ChildSeen.ALONE);
            assertThat(store.raisedMatters().all()).isEmpty();
        }
    }

    private static void decide(LaptopStore store) {
        Matter matter = new RaisedAtVisits(new VisitHistory(store.records().of(AMIRA, Visit.KIND)))
                .notSeenNow()
                .orElseThrow();
        TestLaptop.save(
                store,
                Entry.KIND,
                AMIRA,
                new Entry(
                        "decision",
                        MONDAY,
                        Optional.empty(),
                        List.of(),
                        Map.of(
                                "about",
                                matter.key(),
                                "decision",
                                "Go together with the health visitor",
                                "why",
                                "Nobody opened",
                                "by",
                                MONDAY.plusDays(3).toString()),
                        Outcome.RECORDED,
                        Optional.empty()));
    }

    private static void visit(LaptopStore store, ChildId child, int daysAgo, ChildSeen seen) {
        String told = seen == ChildSeen.NOT_SEEN ? "" : "You sang.";
        TestLaptop.save(
                store,
                Visit.KIND,
                child,
                new Visit(
                        MONDAY.minusDays(daysAgo),
                        Optional.empty(),
                        Visit.Purpose.PROTECTION,
                        seen,
                        "At home",
                        told,
                        told,
                        Optional.empty()));
    }
}
