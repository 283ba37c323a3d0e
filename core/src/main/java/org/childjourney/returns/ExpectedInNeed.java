package org.childjourney.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.frontdoor.Referral;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Body;
import org.childjourney.record.YesNo;

/// Later censuses should name a child whose referral was not closed when the year ended, or who was still on a plan.
record ExpectedInNeed(List<Body> records) implements Expected {

    @Override
    public Optional<Fault> leftOutOf(LoadedReturns.Year later, ReturnPeriod last) {
        boolean open = records.stream().anyMatch(record -> isOpenAfter(record, last.last()));
        return open ? Optional.of(Fault.NOT_IN_LATER_CENSUS) : Optional.empty();
    }

    @Override
    public boolean hasNoPlaceIn(LoadedReturns.Year later) {
        return false;
    }

    private static boolean isOpenAfter(Body record, LocalDate day) {
        return switch (record) {
            case Referral referral ->
                !referral.noFurtherAction().equals(Optional.of(YesNo.YES))
                        && isOpenAfter(referral.on(), referral.closed(), day);
            case ProtectionPlan plan -> isOpenAfter(plan.began(), plan.ended(), day);
            case InNeedPlan plan -> isOpenAfter(plan.began(), plan.ended(), day);
            case Body _ -> false;
        };
    }

    private static boolean isOpenAfter(LocalDate began, Optional<LocalDate> ended, LocalDate day) {
        return !began.isAfter(day) && ended.map(day::isBefore).orElse(true);
    }
}
