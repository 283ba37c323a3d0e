package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.record.Change;
import org.childjourney.record.Door;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Uuid7;

/// Proposes a local standard or a bank holiday. It changes nothing before another person approved it.
public final class ProposeRuleChange {

    private static final int MOST = 999;

    private final Door door;
    private final RulesInForce rules;
    private final Delegation delegation;
    private final SignedIn user;
    private final Uuid7 ids;

    public ProposeRuleChange(Door door, RulesInForce rules, Delegation delegation, SignedIn user, Uuid7 ids) {
        this.door = door;
        this.rules = rules;
        this.delegation = delegation;
        this.user = user;
        this.ids = ids;
    }

    /// What a person can put right.
    public enum Problem {
        /// The rule has no number of days, weeks, months or hours that could be another.
        RULE_HAS_NO_NUMBER,
        NUMBER_MISSING,
        /// It is the number that holds on that day already.
        SAME_NUMBER,
        LAW_LOOSENED,
        DAY_MISSING,
        NAME_MISSING,
        /// The day is a weekend or a bank holiday already.
        NOT_A_WORKING_DAY,
        WHY_MISSING
    }

    /// What became of the proposal.
    public sealed interface Answer {

        record Proposed(RecordId change) implements Answer {}

        record Refused(Set<Problem> problems) implements Answer {}
    }

    public boolean mayPropose() {
        return delegation.allows(user.role(), Act.SET_RULES);
    }

    /// @param number of the unit that the rule counts in
    /// @param from the first day on which a clock starts under it
    /// @throws org.childjourney.access.NotAllowed when the user's role may not set rules
    public Answer standard(String rule, Optional<Integer> number, Optional<LocalDate> from, String why) {
        delegation.ask(user, Act.SET_RULES);
        var problems = EnumSet.noneOf(Problem.class);
        Optional<Integer> meant = number.filter(one -> one > 0 && one <= MOST);
        if (meant.isEmpty()) {
            problems.add(Problem.NUMBER_MISSING);
        }
        if (from.isEmpty()) {
            problems.add(Problem.DAY_MISSING);
        }
        if (why.isBlank()) {
            problems.add(Problem.WHY_MISSING);
        }
        Optional<Entry> before = from.flatMap(day -> rules.catalogue().entry(rule, day));
        Optional<Interval> wanted =
                before.flatMap(entry -> meant.flatMap(one -> entry.within().withNumber(one)));
        if (from.isPresent() && meant.isPresent()) {
            wanted.ifPresentOrElse(
                    interval -> check(rule, before.orElseThrow(), interval, from.get(), problems),
                    () -> problems.add(Problem.RULE_HAS_NO_NUMBER));
        }
        if (!problems.isEmpty()) {
            return new Answer.Refused(problems);
        }
        var interval = wanted.orElseThrow();
        return kept(
                LocalStandard.KIND,
                new LocalStandard(
                        rule,
                        interval.written(),
                        interval.counting(),
                        from.orElseThrow(),
                        why.strip(),
                        Approval.proposedBy(user.user())));
    }

    private void check(String rule, Entry before, Interval wanted, LocalDate from, Set<Problem> problems) {
        if (wanted.equals(before.within())) {
            problems.add(Problem.SAME_NUMBER);
        }
        rules.catalogue()
                .problemWith(rule, wanted, from)
                .map(problem -> switch (problem) {
                    case NO_SUCH_RULE, COUNTED_OTHERWISE -> Problem.RULE_HAS_NO_NUMBER;
                    case LAW_LOOSENED -> Problem.LAW_LOOSENED;
                })
                .ifPresent(problems::add);
    }

    /// @throws org.childjourney.access.NotAllowed when the user's role may not set rules
    public Answer bankHoliday(Optional<LocalDate> day, String name, String why) {
        delegation.ask(user, Act.SET_RULES);
        var problems = EnumSet.noneOf(Problem.class);
        if (day.isEmpty()) {
            problems.add(Problem.DAY_MISSING);
        }
        if (day.filter(one -> !rules.calendar().isWorkingDay(one)).isPresent()) {
            problems.add(Problem.NOT_A_WORKING_DAY);
        }
        if (name.isBlank()) {
            problems.add(Problem.NAME_MISSING);
        }
        if (why.isBlank()) {
            problems.add(Problem.WHY_MISSING);
        }
        if (!problems.isEmpty()) {
            return new Answer.Refused(problems);
        }
        return kept(
                AddedBankHoliday.KIND,
                new AddedBankHoliday(day.orElseThrow(), name.strip(), why.strip(), Approval.proposedBy(user.user())));
    }

    private <B extends RuleChange> Answer kept(RecordKind<B> kind, B change) {
        var id = new RecordId(ids.next());
        door.save(user.user(), List.of(Change.first(id, kind, Optional.empty(), change)));
        return new Answer.Proposed(id);
    }
}
