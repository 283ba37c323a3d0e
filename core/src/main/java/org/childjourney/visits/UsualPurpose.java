package org.childjourney.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.people.Child;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Beginning;
import org.childjourney.record.ChildId;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Held;

/// What kind of visit a child is usually made, by what is recorded of them. Of a child of whom nothing says so, nothing
/// is assumed: the kind tells the clocks.
public record UsualPurpose(ChildRecords records) {

    public Optional<Visit.Purpose> on(LocalDate today, ChildId child) {
        if (records.of(child, PeriodOfCare.KIND).stream()
                .map(Held::body)
                .anyMatch(care -> runs(care.began(), care.ended(), today))) {
            return Optional.of(Visit.Purpose.IN_CARE);
        }
        if (records.of(child, ProtectionPlan.KIND).stream()
                .map(Held::body)
                .anyMatch(plan -> runs(Beginning.on(plan.began()), plan.ended(), today))) {
            return Optional.of(Visit.Purpose.PROTECTION);
        }
        if (records.of(child, InNeedPlan.KIND).stream()
                .map(Held::body)
                .anyMatch(plan -> runs(Beginning.on(plan.began()), plan.ended(), today))) {
            return Optional.of(Visit.Purpose.IN_NEED);
        }
        return records.of(child, Child.KIND).stream()
                .map(Held::body)
                .filter(Child::isUnborn)
                .map(_ -> Visit.Purpose.PRE_BIRTH)
                .findFirst();
    }

    private static boolean runs(Beginning began, Optional<LocalDate> ended, LocalDate today) {
        return !began.day().isAfter(today)
                && ended.filter(day -> !day.isAfter(today)).isEmpty();
    }
}
