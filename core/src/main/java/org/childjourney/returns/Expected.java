package org.childjourney.returns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.frontdoor.Referral;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// What is known of a child by which later returns should name them.
interface Expected {

    /// The fault of a later return that does not name the child and should.
    ///
    /// @param last  the year of the last return that names the child
    /// @param later the later return
    Optional<Fault> leftOutOf(LoadedReturns.Year later, ReturnPeriod last);

    /// Whether the later return should name the child and has no place to do so.
    boolean hasNoPlaceIn(LoadedReturns.Year later);

    /// The kinds of record by which children are expected in a return.
    static List<RecordKind<?>> kinds(StandardReturn standard) {
        return switch (standard) {
            case SSDA903 -> List.of(PeriodOfCare.KIND, LeavingCareYear.KIND);
            case CIN_CENSUS -> List.of(Referral.KIND, ProtectionPlan.KIND, InNeedPlan.KIND);
            case ANNEX_A -> List.of(PeriodOfCare.KIND, ProtectionPlan.KIND);
        };
    }

    /// @param records what is recorded of the child, of those kinds at least
    static Expected in(StandardReturn standard, Collection<Body> records, Optional<LocalDate> born) {
        return switch (standard) {
            case SSDA903 ->
                new ExpectedInCare(only(PeriodOfCare.class, records), only(LeavingCareYear.class, records), born);
            case CIN_CENSUS -> new ExpectedInNeed(List.copyOf(records));
            case ANNEX_A -> new ExpectedInLists(only(PeriodOfCare.class, records), only(ProtectionPlan.class, records));
        };
    }

    private static <B extends Body> List<B> only(Class<B> kind, Collection<Body> records) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
