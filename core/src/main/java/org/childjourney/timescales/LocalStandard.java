package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.record.RecordKind;

/// An authority's own number for a timescale, for clocks that start on a day or later.
///
/// @param within the interval as the catalogue writes it, such as `15 working days`
/// @param counting the counting convention as the catalogue writes it
public record LocalStandard(String rule, String within, String counting, LocalDate from, String why, Approval approval)
        implements RuleChange {

    public static final RecordKind<LocalStandard> KIND = new RecordKind<>("local-standard", 1, LocalStandard.class);

    public Interval interval() {
        return Interval.read(within, counting);
    }

    @Override
    public LocalStandard decided(Approval decision) {
        return new LocalStandard(rule, within, counting, from, why, decision);
    }

    @Override
    public RulesInForce over(RulesInForce rules) {
        boolean isTaken = approval.stands() == Approval.Stands.APPROVED
                && rules.catalogue().problemWith(rule, interval(), from).isEmpty();
        if (!isTaken) {
            return rules;
        }
        var setting = new Setting(
                rule,
                interval(),
                from,
                approval.decidedOn().orElseThrow(),
                approval.proposedBy(),
                approval.decidedBy().orElseThrow());
        return RulesInForce.of(rules.catalogue().with(List.of(setting)), rules.calendar());
    }
}
