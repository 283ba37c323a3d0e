package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;

/// A time in care, or the part of it that was, or was not, under an agreement for short breaks: different duties hold.
record CareSpell(Trigger trigger, Chain.Start.How how, Optional<Ending> ending, Type type, Period care) {

    enum Type {
        ORDINARY,
        SHORT_BREAKS
    }

    static List<CareSpell> of(Timeline timeline) {
        var spells = new ArrayList<CareSpell>();
        for (Period care : timeline.periods(PeriodKind.LOOKED_AFTER)) {
            addSpellsOf(care, timeline, spells);
        }
        if (spells.isEmpty() && !timeline.periods(PeriodKind.PLACEMENT).isEmpty()) {
            spells.add(ofPlacement(timeline.periods(PeriodKind.PLACEMENT).getFirst()));
        }
        return spells;
    }

    // a placement was recorded, and since when the child is in care was not
    private static CareSpell ofPlacement(Period placement) {
        var trigger = new Trigger(
                EventKind.BECAME_LOOKED_AFTER, placement.began().sureFrom(), Optional.of(placement.record()));
        return new CareSpell(trigger, Chain.Start.How.NOT_KNOWN, Optional.empty(), Type.ORDINARY, placement);
    }

    private static void addSpellsOf(Period care, Timeline timeline, List<CareSpell> spells) {
        LocalDate began = care.began().sureFrom();
        var trigger = new Trigger(EventKind.BECAME_LOOKED_AFTER, began, Optional.of(care.record()));
        Chain.Start.How how = Chain.Start.How.of(care.began());
        Type type = typeOn(began, timeline);
        for (Period status : timeline.periods(PeriodKind.LEGAL_STATUS)) {
            LocalDate changed = status.began().sureFrom();
            boolean within = changed.isAfter(began)
                    && care.ended().map(changed::isBefore).orElse(true);
            if (within && typeOf(status) != type) {
                spells.add(new CareSpell(trigger, how, Optional.of(Ending.timetableChanged(changed)), type, care));
                trigger = new Trigger(EventKind.LEGAL_STATUS_BEGAN, changed, Optional.of(status.record()));
                how = Chain.Start.How.of(status.began());
                type = typeOf(status);
            }
        }
        spells.add(new CareSpell(trigger, how, care.ended().map(Ending::careEnded), type, care));
    }

    private static Type typeOn(LocalDate day, Timeline timeline) {
        return timeline.is(PeriodKind.LEGAL_STATUS, day, Trait.SHORT_BREAKS) ? Type.SHORT_BREAKS : Type.ORDINARY;
    }

    private static Type typeOf(Period status) {
        return status.is(Trait.SHORT_BREAKS) ? Type.SHORT_BREAKS : Type.ORDINARY;
    }

    LocalDate began() {
        return trigger.day();
    }

    boolean isOverOn(LocalDate day) {
        return ending.map(end -> !day.isBefore(end.day())).orElse(false);
    }

    Workings.Source source(Timeline timeline) {
        return Workings.Source.of(timeline.isFromFile(care.origin(), care.record()));
    }

    Chain.Start start(Timeline timeline, Entry.Refusal refusal) {
        return new Chain.Start(trigger, how, ending, Chain.Start.LastDay.WITHIN, refusal, source(timeline));
    }
}
