package org.childjourney.timescales;

import java.util.Optional;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// Chains that last as long as a placement.
final class Placements {

    private Placements() {}

    static Chain.Start start(Workings workings, Period placement, Trigger trigger) {
        return new Chain.Start(
                trigger,
                Chain.Start.How.of(placement.began()),
                ending(workings.timeline(), placement),
                Chain.Start.LastDay.WITHIN,
                Entry.Refusal.DOES_NOT_COUNT,
                Workings.Source.of(workings.timeline().isFromFile(placement.origin(), placement.record())));
    }

    /// The end of the placement, or of the time in care that it is part of.
    static Optional<Ending> ending(Timeline timeline, Period placement) {
        return placement
                .ended()
                .map(Ending::placementEnded)
                .or(() -> timeline.on(PeriodKind.LOOKED_AFTER, placement.began().sureFrom())
                        .flatMap(Period::ended)
                        .map(Ending::careEnded));
    }
}
