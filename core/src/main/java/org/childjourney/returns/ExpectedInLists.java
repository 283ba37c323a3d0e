package org.childjourney.returns;

import java.util.List;
import java.util.Optional;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.protection.ProtectionPlan;

/// Later Annex A lists should name a child who was in care or on a child protection plan when they last did: who left
/// in the six months before is named too. A child who was referred and no more is rightly gone after six months.
record ExpectedInLists(List<PeriodOfCare> care, List<ProtectionPlan> plans) implements Expected {

    @Override
    public Optional<Fault> leftOutOf(LoadedReturns.Year later, ReturnPeriod last) {
        boolean onPlan = plans.stream()
                .anyMatch(plan -> !plan.began().isAfter(last.last())
                        && plan.ended().map(last.last()::isBefore).orElse(true));
        return onPlan || CareHistory.isOpenAfter(care, last.last())
                ? Optional.of(Fault.NOT_IN_LATER_LISTS)
                : Optional.empty();
    }

    @Override
    public boolean hasNoPlaceIn(LoadedReturns.Year later) {
        return false;
    }
}
