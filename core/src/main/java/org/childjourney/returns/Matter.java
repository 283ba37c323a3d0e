package org.childjourney.returns;

import org.childjourney.care.DeprivationOfLiberty;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.YearInCare;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.permanence.AdoptionDecision;
import org.childjourney.record.Body;

/// What a record of a child is about, so that what a file says of the same matter is found again: a review by its day,
/// a yearly answer by its year. Of what a return gives once for a child there is one matter.
record Matter(Class<?> kind, Object which) {

    private static final String ONLY_ONE = "";

    static Matter of(Body body) {
        Object which = switch (body) {
            case LookedAfterReview review -> review.on();
            case YearInCare year -> year.yearEnding();
            case LeavingCareYear year -> year.yearEnding();
            case MissingEpisode missing -> missing.wentMissing();
            case DeprivationOfLiberty order -> order.began();
            case Allocation allocation -> allocation.began();
            case AdoptionDecision decision -> decision.decided();
            default -> ONLY_ONE;
        };
        return new Matter(body.getClass(), which);
    }
}
