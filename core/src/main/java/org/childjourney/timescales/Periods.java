package org.childjourney.timescales;

import java.util.Optional;
import org.childjourney.record.Period;

/// Duties that last as long as a period that is not a placement.
final class Periods {

    private Periods() {}

    static Chain.Start start(Workings workings, Period period, Trigger trigger) {
        return new Chain.Start(
                trigger,
                Chain.Start.How.of(period.began()),
                ending(period),
                Chain.Start.LastDay.WITHIN,
                Entry.Refusal.DOES_NOT_COUNT,
                source(workings, period));
    }

    static Optional<Ending> ending(Period period) {
        return period.ended().map(day -> new Ending(day, "note.ended.over"));
    }

    static Workings.Source source(Workings workings, Period period) {
        return Workings.Source.of(workings.timeline().isFromFile(period.origin(), period.record()));
    }
}
