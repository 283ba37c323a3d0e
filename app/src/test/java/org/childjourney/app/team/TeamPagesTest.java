package org.childjourney.app.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.app.testing.DueRowBuilder.aDutyOn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.app.team.TeamPage.Counted;
import org.childjourney.app.team.TeamPage.Gap;
import org.childjourney.app.team.TeamPage.LineRow;
import org.childjourney.app.ui.Texts;
import org.childjourney.people.PersonName;
import org.childjourney.people.Worker;
import org.childjourney.record.ChildId;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.team.DoneDuty;
import org.childjourney.team.TeamChild;
import org.childjourney.team.TeamStandards;
import org.childjourney.team.TeamWorker;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.DueTogether;
import org.childjourney.timescales.RuleClass;
import org.junit.jupiter.api.Test;

class TeamPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final RecordId PRIYA = new RecordId(new UUID(0, 9));
    private static final RecordId JO = new RecordId(new UUID(0, 8));

    private final List<TeamChild> children = new ArrayList<>();
    private final List<DueRow> due = new ArrayList<>();
    private final List<DoneDuty> done = new ArrayList<>();
    private long kept;

    @Test
    void nineteenChildrenAreOneOverTheLimitOfEighteenAndSayIt() {
        IntStream.rangeClosed(1, 19).forEach(number -> children.add(child(number, Optional.of(PRIYA))));

        var load = figure(Figure.CHILDREN);

        assertThat(load.words()).isEqualTo("19 / 18");
        assertThat(load.below()).isEqualTo("\u25b2 1 over");
        assertThat(load.rows()).hasSize(19);
        children.removeLast();
        assertThat(figure(Figure.CHILDREN).below()).isEmpty();
    }

    @Test
    void whatIsLateIsCountedOnceByItsGravestClass() {
        children.add(child(1, Optional.of(PRIYA)));
        due.add(late("cla-review-2", RuleClass.LOCAL, "2026-11-02"));
        due.add(late("cla-review-next", RuleClass.LAW, "2026-11-03"));
        due.add(late("dental-check", RuleClass.PLAN, "2026-11-03"));
        due.add(late("iha", RuleClass.GUIDANCE, "2026-11-25"));

        assertThat(figure(Figure.LATE_LAW).words()).isEqualTo("1");
        assertThat(figure(Figure.LATE_LAW).rows()).extracting(LineRow::what).containsExactly("cla-review-2");
        assertThat(figure(Figure.LATE_GUIDANCE).words()).isEqualTo("0");
        assertThat(figure(Figure.LATE_LOCAL).words()).isEqualTo("1");
        assertThat(figure(Figure.NEXT_FIVE_DAYS).words()).isEqualTo("1");
    }

    @Test
    void datesOnlyAndWhatIsFromAFileAreNeverInTime() {
        children.add(child(1, Optional.of(PRIYA)));
        for (Outcome outcome : List.of(Outcome.RECORDED, Outcome.DATES_ONLY, Outcome.FROM_FILE, Outcome.FROM_FILE)) {
            done.add(new DoneDuty(id(1), outcome.name(), MONDAY, MONDAY.minusDays(1), outcome));
        }
        done.add(new DoneDuty(id(1), "late", MONDAY.minusDays(2), MONDAY.minusDays(1), Outcome.RECORDED));

        assertThat(figure(Figure.IN_TIME).rows()).extracting(LineRow::what).containsExactly("RECORDED");
        assertThat(figure(Figure.FROM_FILE).words()).isEqualTo("2");
        assertThat(page(true).confidence()).contains("40% recorded", "20% dates only", "40% from file");
    }

    @Test
    void whatCouldNotBeReadIsNotCountedAndNeverNought() {
        children.add(child(1, Optional.of(PRIYA)));

        var priya = page(false).people().getFirst();

        assertThat(List.of(Figure.LATE_LAW, Figure.DATES_ONLY, Figure.FROM_FILE, Figure.IN_TIME))
                .extracting(figure -> priya.of(figure).words())
                .containsOnly("Not counted");
        assertThat(priya.of(Figure.CHILDREN).words()).isEqualTo("1 / 18");
    }

    @Test
    void aGapHasAClockAndAnOwnerAndCountsItsLines() {
        children.add(child(1, Optional.empty()));
        children.add(child(2, Optional.of(JO)));

        var gaps = page(true).gaps();

        assertThat(gaps).extracting(Gap::name).containsExactly("unnamed", "unseen", "undecided", "manager");
        assertThat(gaps)
                .allSatisfy(gap -> assertThat(gap.counted().words())
                        .isEqualTo(String.valueOf(gap.counted().rows().size())));
        assertThat(gaps.getFirst().counted().rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo("12 days");
            assertThat(row.worker()).isEqualTo("Jo Marsh");
        });
        assertThat(gaps.getLast().counted().rows()).hasSize(1);
        assertThat(gaps.get(2).counted().rows()).hasSize(2);
    }

    @Test
    void theLongestUnmovedComesFirst() {
        children.add(child(1, Optional.of(PRIYA)));
        children.add(moved(2, MONDAY.minusDays(200)));
        children.add(moved(3, MONDAY.minusDays(3)));

        assertThat(page(true).drift()).extracting(TeamPage.DriftRow::days).containsExactly(200L, 100L, 3L);
    }

    private Counted figure(Figure figure) {
        return page(true).people().getFirst().of(figure);
    }

    private TeamPage page(boolean isRead) {
        var workers = List.of(
                new TeamWorker(
                        PRIYA,
                        Optional.of(new PersonName("Priya", "Nair", Optional.empty())),
                        Optional.empty(),
                        Worker.Position.SOCIAL_WORKER),
                new TeamWorker(
                        JO,
                        Optional.of(new PersonName("Jo", "Marsh", Optional.empty())),
                        Optional.empty(),
                        Worker.Position.PRACTICE_MANAGER));
        return new TeamPages(TeamStandards.standard(), MONDAY, Texts.of(TeamPages.class))
                .of(new TeamPages.Read(
                        workers,
                        children,
                        isRead ? Optional.of(DueTogether.among(due)) : Optional.empty(),
                        isRead ? Optional.of(done) : Optional.empty(),
                        child -> child.equals(id(kept))));
    }

    private static DueRow late(String rule, RuleClass ruleClass, String day) {
        return aDutyOn(MONDAY)
                .of(1, "Khan", "Amira")
                .rule(rule, ruleClass, rule)
                .due(day)
                .build();
    }

    private static ChildId id(long number) {
        return new ChildId(new UUID(0, number));
    }

    private static TeamChild child(long number, Optional<RecordId> worker) {
        return child(number, worker, Optional.empty());
    }

    private static TeamChild moved(long number, LocalDate on) {
        return child(number, Optional.of(PRIYA), Optional.of(on));
    }

    private static TeamChild child(long number, Optional<RecordId> worker, Optional<LocalDate> moved) {
        return new TeamChild(
                id(number),
                Optional.of("C-" + number),
                Optional.of(new PersonName("Amira", "Khan", Optional.empty())),
                worker,
                Optional.of(PeriodKind.LOOKED_AFTER),
                Optional.of(MONDAY.minusDays(100)),
                worker.isPresent() ? Optional.empty() : Optional.of(MONDAY.minusDays(12)),
                moved,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                1);
    }
}
