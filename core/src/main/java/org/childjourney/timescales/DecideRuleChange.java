package org.childjourney.timescales;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Act;
import org.childjourney.access.Delegation;
import org.childjourney.access.SignedIn;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.Held;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;

/// Decides about a change to the rules that somebody else proposed. Whoever decides sees first what it does.
public final class DecideRuleChange {

    private static final UserId WHOEVER_DECIDES = new UserId(new UUID(0, 0));

    private final Door door;
    private final ChildRecords records;
    private final RulesInForce rules;
    private final WorkOutEffect effects;
    private final Delegation delegation;
    private final SignedIn user;
    private final Clock clock;

    public DecideRuleChange(
            Door door,
            ChildRecords records,
            RulesInForce rules,
            WorkOutEffect effects,
            Delegation delegation,
            SignedIn user,
            Clock clock) {
        this.door = door;
        this.records = records;
        this.rules = rules;
        this.effects = effects;
        this.delegation = delegation;
        this.user = user;
        this.clock = clock;
    }

    /// Why it cannot be decided so.
    public enum Problem {
        YOUR_OWN_PROPOSAL,
        ALREADY_DECIDED,
        WHY_MISSING,
        /// Another change, or a newer catalogue, came in between.
        NO_LONGER_POSSIBLE
    }

    /// Every change that was ever proposed, the latest first. Everyone may read them.
    public List<Held<? extends RuleChange>> all() {
        return Stream.<Held<? extends RuleChange>>concat(
                        records.all(LocalStandard.KIND).stream(), records.all(AddedBankHoliday.KIND).stream())
                .sorted(Comparator.<Held<? extends RuleChange>, Instant>comparing(Held::recordedAt)
                        .reversed())
                .toList();
    }

    public boolean mayDecide() {
        return delegation.allows(user.role(), Act.SET_RULES);
    }

    /// Whether another person must decide about it, as this one proposed it.
    public boolean isOwn(RuleChange change) {
        return change.approval().proposedBy().equals(user.user());
    }

    /// What approving it today would do to what is open today. This reads every child.
    ///
    /// @throws org.childjourney.access.NotAllowed when the user's role may not set rules
    public EffectOfChange effect(RuleChange change) {
        delegation.ask(user, Act.SET_RULES);
        LocalDate today = London.today(clock);
        var approved = change.decided(
                Approval.proposedBy(change.approval().proposedBy()).approved(WHOEVER_DECIDES, today));
        return effects.of(rules, approved.over(rules), today);
    }

    /// @return the problem for which nothing was done, if there was one
    /// @throws org.childjourney.access.NotAllowed when the user's role may not set rules
    public Optional<Problem> approve(RecordId change) {
        var held = asked(change);
        var problem = problem(held.body());
        if (problem.isPresent()) {
            return problem;
        }
        var approved = held.body().decided(held.body().approval().approved(user.user(), London.today(clock)));
        if (approved.over(rules) == rules) {
            return Optional.of(Problem.NO_LONGER_POSSIBLE);
        }
        save(held, approved);
        return Optional.empty();
    }

    /// @return the problem for which nothing was done, if there was one
    /// @throws org.childjourney.access.NotAllowed when the user's role may not set rules
    public Optional<Problem> decline(RecordId change, String why) {
        var held = asked(change);
        var problem =
                problem(held.body()).or(() -> Optional.of(Problem.WHY_MISSING).filter(_ -> why.isBlank()));
        if (problem.isPresent()) {
            return problem;
        }
        save(held, held.body().decided(held.body().approval().declined(user.user(), London.today(clock), why.strip())));
        return Optional.empty();
    }

    private Held<? extends RuleChange> asked(RecordId change) {
        delegation.ask(user, Act.SET_RULES);
        return all().stream()
                .filter(held -> held.id().equals(change))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such change to the rules"));
    }

    private Optional<Problem> problem(RuleChange change) {
        if (change.approval().stands() != Approval.Stands.PROPOSED) {
            return Optional.of(Problem.ALREADY_DECIDED);
        }
        return isOwn(change) ? Optional.of(Problem.YOUR_OWN_PROPOSAL) : Optional.empty();
    }

    private <B extends Body> void save(Held<B> held, RuleChange decided) {
        door.save(user.user(), List.of(Change.after(held, held.kind().body().cast(decided))));
    }
}
