package org.childjourney.timescales;

import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;

/// The return of a child whose parent withdrew the consent to adoption: sooner where the child is not placed.
///
/// Adoption and Children Act 2002, ss. 31(2), 31(4) and 32(2)(b).
final class Sections31And32Returns {

    private static final String NOT_PLACED = "consent-withdrawal-return";
    private static final String PLACED = "consent-withdrawal-return-placed";

    private Sections31And32Returns() {}

    static void oblige(Workings workings) {
        Timeline timeline = workings.timeline();
        for (Event withdrawn : timeline.events(EventKind.CONSENT_WITHDRAWN)) {
            boolean placed = timeline.is(PeriodKind.PLACEMENT, withdrawn.on(), Trait.FOR_ADOPTION);
            Optional<Entry> entry = workings.entry(placed ? PLACED : NOT_PLACED, withdrawn.on());
            var source = Workings.Source.of(timeline.isFromFile(withdrawn.origin(), withdrawn.record()));
            entry.ifPresent(one -> new Single(workings, one, Trigger.by(withdrawn), source).run());
        }
    }
}
