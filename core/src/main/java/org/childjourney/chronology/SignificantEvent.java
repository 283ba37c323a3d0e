package org.childjourney.chronology;

import java.time.LocalDate;
import org.childjourney.record.Body;
import org.childjourney.record.Held;

/// Something in a child's life that a new worker must know of, and the record that tells it.
public record SignificantEvent(LocalDate on, What what, Held<? extends Body> source) {

    /// What happened.
    public enum What {
        CONTACT,
        REFERRAL,
        STRATEGY_DISCUSSION,
        SECTION_47_ENQUIRY,
        CONFERENCE,
        PROTECTION_PLAN,
        REVIEW_CONFERENCE,
        IN_NEED_PLAN,
        PRE_PROCEEDINGS,
        CAME_INTO_CARE,
        LEFT_CARE,
        CARE_ORDER,
        MOVED,
        WENT_MISSING,
        CAME_BACK,
        PLACED_FOR_ADOPTION,
        ADOPTED,
        NEW_WORKER
    }
}
