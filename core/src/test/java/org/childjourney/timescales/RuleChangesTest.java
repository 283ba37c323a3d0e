package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.timescales.ProposeRuleChange.Answer;
import org.childjourney.timescales.ProposeRuleChange.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleChangesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final SignedIn WREN = user(1, Role.DATA_OFFICER);
    private static final SignedIn JAY = user(2, Role.DIRECTOR);

    private final InMemoryStore store = new InMemoryStore(CLOCK);
    private final RulesInForce rules = RulesInForce.of(Catalogue.standard(), WorkingDays.ofEngland());

    @Test
    void theLawCannotBeLoosenedAndCanBeTightened() {
        assertThat(standard("care-plan", 11)).isEqualTo(new Answer.Refused(Set.of(Problem.LAW_LOOSENED)));
        assertThat(standard("care-plan", 9)).isInstanceOf(Answer.Proposed.class);
        assertThat(standard("cin-visit", 30)).isInstanceOf(Answer.Proposed.class);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(propose(WREN).standard("cin-visit", Optional.of(0), Optional.empty(), " "))
                .isEqualTo(
                        new Answer.Refused(Set.of(Problem.NUMBER_MISSING, Problem.DAY_MISSING, Problem.WHY_MISSING)));
        assertThat(standard("cin-visit", 20)).isEqualTo(new Answer.Refused(Set.of(Problem.SAME_NUMBER)));
        // Christmas is one already
        assertThat(propose(WREN).bankHoliday(Optional.of(LocalDate.of(2026, 12, 25)), "", "Proclaimed"))
                .isEqualTo(new Answer.Refused(Set.of(Problem.NOT_A_WORKING_DAY, Problem.NAME_MISSING)));
        assertThat(store.log()).isEmpty();
    }

    @Test
    void everyNumberIsReadAgainAsItWasProposed() {
        for (Entry entry : Catalogue.standard().entries()) {
            entry.within()
                    .withNumber(3)
                    .ifPresent(interval -> assertThat(Interval.read(interval.written(), interval.counting()))
                            .as(entry.rule())
                            .isEqualTo(interval));
        }
    }

    @Test
    void itTakesAnotherPersonToApprove() {
        RecordId proposed = proposed();

        assertThat(decide(WREN).approve(proposed)).contains(DecideRuleChange.Problem.YOUR_OWN_PROPOSAL);
        assertThat(decide(JAY).approve(proposed)).isEmpty();
        assertThat(decide(JAY).approve(proposed)).contains(DecideRuleChange.Problem.ALREADY_DECIDED);
        var approved = decide(WREN).all().getFirst().body();
        assertThat(approved.approval().decidedBy()).contains(JAY.user());
        assertThat(approved.over(rules)
                        .catalogue()
                        .entry("cin-visit", DAY)
                        .orElseThrow()
                        .within())
                .isEqualTo(Interval.read("15 working days", "WD-EX"));
        assertThat(approved.over(rules).catalogue().entry("cin-visit", DAY.minusDays(1)))
                .isEqualTo(Catalogue.standard().entry("cin-visit", DAY.minusDays(1)));
    }

    @Test
    void whatIsDeclinedNeedsAReasonAndChangesNothing() {
        RecordId proposed = proposed();

        assertThat(decide(JAY).decline(proposed, " ")).contains(DecideRuleChange.Problem.WHY_MISSING);
        assertThat(decide(JAY).decline(proposed, "Not before the inspection")).isEmpty();
        assertThat(decide(JAY).all().getFirst().body().over(rules)).isSameAs(rules);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DATA_OFFICER", "SERVICE_LEAD", "DIRECTOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherRolesMayOnlyRead(Role role) {
        RecordId proposed = proposed();
        var other = user(3, role);

        assertThat(decide(other).all()).hasSize(1);
        assertThatThrownBy(() -> decide(other).approve(proposed)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> propose(other).bankHoliday(Optional.of(DAY), "Day", "Why"))
                .isInstanceOf(NotAllowed.class);
    }

    private RecordId proposed() {
        return ((Answer.Proposed) standard("cin-visit", 15)).change();
    }

    private Answer standard(String rule, int number) {
        return propose(WREN).standard(rule, Optional.of(number), Optional.of(DAY), "Agreed by the board");
    }

    private ProposeRuleChange propose(SignedIn user) {
        return new ProposeRuleChange(
                store,
                rules,
                Delegation.standard(),
                user,
                new Uuid7(CLOCK, new Random(store.log().size())));
    }

    private DecideRuleChange decide(SignedIn user) {
        var effects = new WorkOutEffect(_ -> {}, store, Restrictions.NONE, user);
        return new DecideRuleChange(store, store, rules, effects, Delegation.standard(), user, CLOCK);
    }

    private static SignedIn user(int number, Role role) {
        return new SignedIn(new UserId(new UUID(0, number)), "User " + number, role, Optional.empty());
    }
}
