package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;

/// The two times by which the adoption scorecard measures an authority, for a child who may be placed for adoption.
///
/// DfE adoption scorecard, A10 (coming into care to placed) and A2 (placement order to match).
final class AdoptionScorecard {

    private static final String FROM_CARE = "scorecard-a10";
    private static final String FROM_ORDER = "scorecard-a2";

    private AdoptionScorecard() {}

    static void oblige(Workings workings) {
        for (Period order : workings.timeline().periods(PeriodKind.LEGAL_STATUS)) {
            if (order.is(Trait.PLACEMENT_ORDER) && order.began().isKnown()) {
                oblige(workings, order, order.began().day());
            }
        }
    }

    private static void oblige(Workings workings, Period order, LocalDate made) {
        Optional<Period> care = workings.timeline().on(PeriodKind.LOOKED_AFTER, made);
        Optional<Ending> ending = Stream.of(
                        order.ended().map(day -> new Ending(day, "note.ended.order")),
                        care.flatMap(Period::ended).map(Ending::careEnded))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Ending::day));
        Workings.Source source = Periods.source(workings, order);
        var authority = new Trigger(EventKind.AUTHORITY_TO_PLACE, made, Optional.of(order.record()));
        workings.entryFor(FROM_ORDER, made, source)
                .ifPresent(entry -> new Single(workings, entry, authority, source)
                        .until(ending)
                        .run());
        care.filter(began -> began.began().isKnown())
                .map(began ->
                        new Trigger(EventKind.BECAME_LOOKED_AFTER, began.began().day(), Optional.of(began.record())))
                .ifPresent(came -> workings.entryFor(FROM_CARE, made, source)
                        .ifPresent(entry -> new Single(workings, entry, came, source)
                                .until(ending)
                                .owedFrom(made)
                                .run()));
    }
}
