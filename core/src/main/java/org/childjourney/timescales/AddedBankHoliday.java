package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.record.RecordKind;

/// A bank holiday that was proclaimed after the calendar was made. What was done before it was known stays as it was
/// judged.
public record AddedBankHoliday(LocalDate day, String name, String why, Approval approval) implements RuleChange {

    public static final RecordKind<AddedBankHoliday> KIND = new RecordKind<>("bank-holiday", 1, AddedBankHoliday.class);

    @Override
    public AddedBankHoliday decided(Approval decision) {
        return new AddedBankHoliday(day, name, why, decision);
    }

    @Override
    public RulesInForce over(RulesInForce rules) {
        if (approval.stands() != Approval.Stands.APPROVED) {
            return rules;
        }
        var holiday = new ExtraBankHoliday(
                day,
                name,
                approval.decidedOn().orElseThrow(),
                approval.proposedBy(),
                approval.decidedBy().orElseThrow());
        return RulesInForce.of(rules.catalogue(), rules.calendar().with(List.of(holiday)));
    }
}
