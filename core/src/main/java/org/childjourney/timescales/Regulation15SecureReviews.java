package org.childjourney.timescales;

import java.util.Optional;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;

/// Reviews of a placement in secure accommodation.
///
/// Children (Secure Accommodation) Regulations 1991, reg. 15. How long a child may be held is not said here.
final class Regulation15SecureReviews {

    private static final String REVIEW = "secure-review-1";

    private Regulation15SecureReviews() {}

    static void oblige(Workings workings) {
        for (Period placement : workings.timeline().periods(PeriodKind.PLACEMENT)) {
            if (placement.is(Trait.SECURE)) {
                var trigger = new Trigger(
                        EventKind.SECURE_PLACEMENT_BEGAN,
                        placement.began().sureFrom(),
                        Optional.of(placement.record()));
                TwoIntervals.run(workings, REVIEW, Placements.start(workings, placement, trigger));
            }
        }
    }
}
