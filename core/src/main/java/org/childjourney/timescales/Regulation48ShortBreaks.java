package org.childjourney.timescales;

import org.childjourney.record.EventKind;

/// Visits and reviews of a child in a series of short breaks, which replace the ordinary ones.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg. 48(3)(c) and (d). The limits of
/// 48(2), days in one break and in a year, are not held.
final class Regulation48ShortBreaks {

    private static final String VISIT = "short-breaks-visit";
    private static final String REVIEW = "short-breaks-review";

    private Regulation48ShortBreaks() {}

    static void oblige(Workings workings, CareSpell spell) {
        Chain.Start start = spell.start(workings.timeline(), Entry.Refusal.DOES_NOT_COUNT);
        Trigger began = start.trigger();
        Trigger first = began.kind() == EventKind.BECAME_LOOKED_AFTER
                ? new Trigger(EventKind.FIRST_PLACEMENT_BEGAN, began.day(), began.record())
                : began;
        var fromFirstPlacement =
                new Chain.Start(first, start.how(), start.ending(), start.lastDay(), start.refusal(), start.source());
        TwoIntervals.run(workings, VISIT, fromFirstPlacement);
        TwoIntervals.run(workings, REVIEW, fromFirstPlacement);
    }
}
