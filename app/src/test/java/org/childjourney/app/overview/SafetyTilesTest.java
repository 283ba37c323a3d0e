package org.childjourney.app.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.app.overview.OverviewPage.Dot;
import org.childjourney.app.ui.HeldRecords;
import org.childjourney.app.ui.Texts;
import org.childjourney.plan.SafetyScale;
import org.childjourney.plan.SafetyScale.Whose;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;

class SafetyTilesTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));

    private final InMemoryStore store =
            new InMemoryStore(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE));

    @Test
    void aViewOfTheScaleSaysWhoseItIs() {
        rate(LocalDate.of(2026, 11, 12), 6, "Mum", Whose.PARENT);
        rate(LocalDate.of(2026, 11, 12), 3, "Amira", Whose.CHILD);

        assertThat(dots())
                .extracting(Dot::rater, Dot::score, Dot::on)
                .containsExactlyInAnyOrder(
                        tuple("Mum (a parent)", 6, "12 Nov 2026"), tuple("Amira (the child)", 3, "12 Nov 2026"));
    }

    @Test
    void aParentAndAWorkerOfTheSameNameAreTwo() {
        rate(LocalDate.of(2026, 11, 12), 6, "Sam", Whose.PARENT);
        rate(LocalDate.of(2026, 11, 13), 2, "Sam", Whose.WORKER);
        rate(LocalDate.of(2026, 11, 14), 4, "Sam", Whose.WORKER);

        assertThat(dots())
                .extracting(Dot::rater, Dot::score, Dot::isLatest)
                .containsExactly(
                        tuple("Sam (a worker)", 4, true),
                        tuple("Sam (a worker)", 2, false),
                        tuple("Sam (a parent)", 6, true));
    }

    private List<Dot> dots() {
        return new SafetyTiles(new HeldRecords(store.of(AMIRA)), Texts.of(OverviewScreen.class))
                .tiles().stream()
                        .filter(tile -> tile.id().equals("scale"))
                        .findFirst()
                        .orElseThrow()
                        .dots();
    }

    private void rate(LocalDate on, int score, String rater, Whose whose) {
        store.save(
                new UserId(new UUID(0, 2)),
                List.of(Change.first(
                        new RecordId(UUID.randomUUID()),
                        SafetyScale.KIND,
                        Optional.of(AMIRA),
                        new SafetyScale(on, score, rater, whose, "Because."))));
    }
}
