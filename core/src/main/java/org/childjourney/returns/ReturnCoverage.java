package org.childjourney.returns;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;

/// What the files of one year could say: the kinds of event that their tables hold by date, and the day for which they
/// speak. `LEFT_CARE_IN_TOUCH` says that care leavers are named. No return holds visits, health assessments, care plans
/// or interviews by date.
record ReturnCoverage(CollectionYear year, LocalDate asAt, Set<Ssda903Table> tables) {

    private static final Map<Ssda903Table, Set<EventKind>> CARRIED = new EnumMap<>(Map.of(
            Ssda903Table.EPISODES,
            EnumSet.of(
                    EventKind.BECAME_LOOKED_AFTER,
                    EventKind.CEASED_LOOKED_AFTER,
                    EventKind.FIRST_PLACEMENT_BEGAN,
                    EventKind.PLACEMENT_BEGAN,
                    EventKind.PLACEMENT_ENDED,
                    EventKind.LEGAL_STATUS_BEGAN,
                    EventKind.CARE_ORDER_MADE,
                    EventKind.AUTHORITY_TO_PLACE,
                    EventKind.PLACED_FOR_ADOPTION,
                    EventKind.SECURE_PLACEMENT_BEGAN,
                    EventKind.ADOPTION_ORDER),
            Ssda903Table.REVIEWS,
            EnumSet.of(EventKind.LOOKED_AFTER_REVIEW),
            Ssda903Table.MISSING,
            EnumSet.of(EventKind.WENT_MISSING, EventKind.RETURNED),
            Ssda903Table.OC3,
            EnumSet.of(EventKind.LEFT_CARE_IN_TOUCH)));

    /// What they could say.
    Coverage ofAnyone() {
        return covering(carried());
    }

    /// What they could say of a child; of one who had only short breaks they hold no reviews.
    Coverage of(ChildReturn child) {
        Set<EventKind> carried = carried();
        if (child.hadOnlyShortBreaksIn(year)) {
            carried.remove(EventKind.LOOKED_AFTER_REVIEW);
        }
        return covering(carried);
    }

    private Set<EventKind> carried() {
        var carried = EnumSet.noneOf(EventKind.class);
        for (Ssda903Table table : tables) {
            carried.addAll(CARRIED.getOrDefault(table, Set.of()));
        }
        return carried;
    }

    private Coverage covering(Set<EventKind> carried) {
        return year.covered(carried, asAt);
    }
}
