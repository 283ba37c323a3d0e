package org.childjourney.record;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// The two caseloads for which an authority makes returns. A return that no longer names a child says nothing about
/// what the other one is for.
public enum Caseload {
    /// From referral to plan.
    IN_NEED,
    /// In care and leaving care.
    LOOKED_AFTER;

    private static final Set<EventKind> FROM_REFERRAL_TO_PLAN =
            EnumSet.range(EventKind.CONTACT_RECEIVED, EventKind.PRE_PROCEEDINGS_DECIDED);

    /// The caseload to which a duty belongs that these events start or meet.
    public static Caseload of(Collection<EventKind> kinds) {
        return kinds.stream().anyMatch(FROM_REFERRAL_TO_PLAN::contains) ? IN_NEED : LOOKED_AFTER;
    }
}
