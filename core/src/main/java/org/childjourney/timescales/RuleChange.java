package org.childjourney.timescales;

import org.childjourney.record.Body;

/// A change that an authority makes to the rules for itself: proposed by one person, decided by another. It is a record
/// of the authority and about no child.
public sealed interface RuleChange extends Body permits LocalStandard, AddedBankHoliday {

    /// Why it was proposed.
    String why();

    Approval approval();

    /// The same change with what was decided about it.
    RuleChange decided(Approval approval);

    /// The rules with this change where it was approved; without it where it was not, or where the catalogue as it is
    /// now does not take it.
    RulesInForce over(RulesInForce rules);
}
