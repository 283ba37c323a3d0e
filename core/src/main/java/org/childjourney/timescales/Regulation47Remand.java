package org.childjourney.timescales;

import java.util.Map;
import java.util.Set;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;

/// Which plans of a child on remand are asked for in place of the ordinary ones.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regs. 47B(2)(a) and 47C(2)(a) and (3). A child
/// who was in care before the remand keeps the care plan.
final class Regulation47Remand {

    private static final Map<String, Set<EventKind>> INSTEAD_OF = Map.of(
            "care-plan", Set.of(EventKind.REMANDED_TO_LOCAL_AUTHORITY),
            "placement-plan", Set.of(EventKind.REMANDED_TO_LOCAL_AUTHORITY, EventKind.REMANDED_TO_YOUTH_DETENTION));

    private Regulation47Remand() {}

    /// Whether the child was remanded on the day on which this rule would begin.
    static boolean holdsInsteadOf(String rule, Event event, Timeline timeline) {
        for (EventKind remanded : INSTEAD_OF.getOrDefault(rule, Set.of())) {
            for (Event remand : timeline.events(remanded)) {
                if (remand.on().isEqual(event.on())) {
                    return true;
                }
            }
        }
        return false;
    }
}
