package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.record.Beginning;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.timescales.DecideRuleChange;
import org.childjourney.timescales.DueList.Scope;
import org.childjourney.timescales.EffectOfChange;
import org.childjourney.timescales.Obligation;
import org.childjourney.timescales.ProposeRuleChange;
import org.childjourney.timescales.ProposeRuleChange.Answer;
import org.childjourney.timescales.RuleClass;
import org.childjourney.timescales.WorkOutEffect;
import org.childjourney.timescales.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What two people of an authority change of the rules reaches what is due, at once and when the store is opened again.
class LocalStandardsTest {

    private static final String CARE_PLAN = "care-plan";
    private static final String FIRST_REVIEW = "cla-review-1";

    /// The decision falls on the day after the records were made.
    private static final Clock CLOCK = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));

    private static final LocalDate TODAY = London.today(CLOCK);
    private static final LocalDate LONG_AGO = TODAY.minusDays(40);
    private static final LocalDate LATELY = TODAY.minusDays(3);

    @TempDir
    private Path folder;

    private LaptopStore store;
    private ChildId before;
    private ChildId after;

    @BeforeEach
    void twoChildrenInCare() {
        store = new TestLaptop(folder).create();
        before = childInCare(LONG_AGO);
        after = childInCare(LATELY);
    }

    @AfterEach
    void everythingStillAgrees() {
        try (var closing = store) {
            assertThat(closing.verify().differences()).isEmpty();
        }
    }

    /// S11-2
    @Test
    void aStandardMovesTheClocksFromItsDayOnAndKeepsEarlierExplanations() {
        Obligation kept = owed(before, CARE_PLAN);
        assertThat(owed(after, CARE_PLAN).due()).isEqualTo(workingDaysAfter(LATELY, 10));

        RecordId change = standard(5, LATELY);
        var effect = effect(Restrictions.NONE, change);
        assertThat(effect.children()).isEqualTo(1);
        assertThat(effect.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.child()).isEqualTo(after);
            assertThat(moved.before().orElseThrow().due()).isEqualTo(workingDaysAfter(LATELY, 10));
            assertThat(moved.after().orElseThrow().due()).isEqualTo(workingDaysAfter(LATELY, 5));
        });
        assertThat(owed(after, CARE_PLAN).due()).isEqualTo(workingDaysAfter(LATELY, 10));

        assertThat(decide(Restrictions.NONE).approve(change)).isEmpty();
        aStandardOfFiveDaysHolds(kept);

        store.close();
        store = TestLaptop.storeOf(new TestLaptop(folder).unlock());
        assertThat(store.view().isBuiltAgain()).isFalse();
        aStandardOfFiveDaysHolds(kept);
    }

    private void aStandardOfFiveDaysHolds(Obligation kept) {
        assertThat(owed(before, CARE_PLAN)).isEqualTo(kept);
        Obligation moved = owed(after, CARE_PLAN);
        assertThat(moved.due()).isEqualTo(workingDaysAfter(LATELY, 5));
        assertThat(moved.ruleClass()).isEqualTo(RuleClass.LOCAL);
        assertThat(moved.explanation().interval()).isEqualTo("5 working days");
        assertThat(store.rules()
                        .catalogue()
                        .entry(CARE_PLAN, LATELY)
                        .orElseThrow()
                        .notes())
                .contains("The authority set 5 working days; the source has 10 working days.");
        assertThat(store.verify().differences()).isEmpty();
    }

    /// Without its database it is built from the journal, in which the standard comes after the children.
    @Test
    void aStoreThatIsBuiltAgainHasTheSame() throws IOException {
        decide(Restrictions.NONE).approve(standard(5, LATELY));
        Obligation kept = owed(before, CARE_PLAN);
        store.close();
        Files.delete(folder.resolve("database.mv.db"));
        store = TestLaptop.storeOf(new TestLaptop(folder).unlock());
        assertThat(store.view().isBuiltAgain()).isTrue();
        aStandardOfFiveDaysHolds(kept);
    }

    @Test
    void aBankHolidayMovesWhatIsOpenAndNotWhatWasDone() {
        LocalDate day = nextWorkingDay();
        TestLaptop.save(store, LookedAfterReview.KIND, before, new LookedAfterReview(LATELY, Optional.empty()));
        Obligation met = owed(before, FIRST_REVIEW);
        assertThat(met.isMet()).isTrue();
        LocalDate open = owed(after, FIRST_REVIEW).due();

        var proposed = propose().bankHoliday(Optional.of(day), "Day of mourning", "Proclaimed");
        RecordId change = ((Answer.Proposed) proposed).change();
        assertThat(effect(Restrictions.NONE, change).moved()).isNotEmpty();
        assertThat(decide(Restrictions.NONE).approve(change)).isEmpty();

        assertThat(owed(before, FIRST_REVIEW)).isEqualTo(met);
        Obligation moved = owed(after, FIRST_REVIEW);
        assertThat(moved.due()).isEqualTo(nextWorkingDayAfter(open));
        assertThat(moved.explanation().skipped())
                .anyMatch(skipped -> skipped.day().equals(day) && skipped.name().equals("Day of mourning"));
    }

    @Test
    void whoMayNotReadAChildIsToldOnlyThatOneMoreIsConcerned() {
        var effect = effect(KeptFromEveryone.where(after::equals), standard(5, LATELY));

        assertThat(effect.moved()).isEmpty();
        assertThat(effect.withheld()).isEqualTo(1);
        assertThat(effect.children()).isEqualTo(1);
    }

    @Test
    void whatIsDeclinedMovesNothing() {
        Obligation kept = owed(after, CARE_PLAN);
        assertThat(decide(Restrictions.NONE).decline(standard(5, LATELY), "Not now"))
                .isEmpty();
        assertThat(owed(after, CARE_PLAN)).isEqualTo(kept);
    }

    private LocalDate nextWorkingDay() {
        return nextWorkingDayAfter(TODAY);
    }

    private static LocalDate nextWorkingDayAfter(LocalDate day) {
        return workingDaysAfter(day, 1);
    }

    private static LocalDate workingDaysAfter(LocalDate day, int number) {
        return WorkingDays.ofEngland().add(day, number);
    }

    private RecordId standard(int number, LocalDate from) {
        var proposed = propose().standard(CARE_PLAN, Optional.of(number), Optional.of(from), "Agreed by the board");
        return ((Answer.Proposed) proposed).change();
    }

    private ProposeRuleChange propose() {
        return new ProposeRuleChange(
                store.door(),
                store.rules(),
                Delegation.standard(),
                store.signedIn().orElseThrow(),
                new Uuid7(CLOCK, new SecureRandom()));
    }

    private EffectOfChange effect(Restrictions restrictions, RecordId change) {
        var decide = decide(restrictions);
        return decide.effect(decide.all().stream()
                .filter(held -> held.id().equals(change))
                .findFirst()
                .orElseThrow()
                .body());
    }

    private DecideRuleChange decide(Restrictions restrictions) {
        var jay = new SignedIn(new UserId(new UUID(0, 9)), "Jay", Role.DIRECTOR, Optional.empty());
        var effects = new WorkOutEffect(store.whatIsKnown(), store.children(), restrictions, jay);
        return new DecideRuleChange(
                store.door(), store.records(), store.rules(), effects, Delegation.standard(), jay, CLOCK);
    }

    private Obligation owed(ChildId child, String rule) {
        return store.dueList().on(TODAY, new Scope.OfChild(child)).stream()
                .map(row -> row.obligation())
                .filter(duty -> duty.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private ChildId childInCare(LocalDate came) {
        var child = TestLaptop.newChild();
        TestLaptop.save(
                store,
                PeriodOfCare.KIND,
                child,
                new PeriodOfCare(Beginning.on(came), Optional.empty(), Optional.empty(), Optional.empty()));
        TestLaptop.save(
                store,
                Placement.KIND,
                child,
                new Placement(
                        Placement.Type.U6,
                        Optional.empty(),
                        Beginning.on(came),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return child;
    }
}
