package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.Facts;
import org.childjourney.record.Knowledge;
import org.childjourney.record.London;
import org.childjourney.timescales.Workings.Found;

/// What is owed to one child, over all time, as it follows from what is known of the child, the catalogue and the
/// calendar. Nothing else enters it.
///
/// A duty that was met is judged by what was known on the day it was met (or, later, recorded): a correction made
/// afterwards does not make good work late. One that is open is judged by what is known now.
public final class Obligations {

    private static final Comparator<Obligation> IN_ORDER = Comparator.comparing(Obligation::due)
            .thenComparing(Obligation::rule)
            .thenComparing(Obligation::triggerDate)
            .thenComparing(Obligation::starts);

    private final Knowledge known;
    private final Catalogue catalogue;
    private final WorkingDays calendar;
    private final Map<Facts, List<Found>> asKnown = new IdentityHashMap<>();

    private Obligations(Knowledge known, Catalogue catalogue, WorkingDays calendar) {
        this.known = known;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    public static List<Obligation> of(Knowledge known, Catalogue catalogue, WorkingDays calendar) {
        return new Obligations(known, catalogue, calendar).judged();
    }

    private List<Obligation> judged() {
        var judged = new ArrayList<Obligation>();
        for (Found found : found(known.now(), catalogue, calendar)) {
            judged.add(found.metBy()
                    .map(event -> asKnownWhenMet(found.obligation(), event))
                    .orElse(found.obligation()));
        }
        judged.sort(IN_ORDER);
        return List.copyOf(judged);
    }

    private Obligation asKnownWhenMet(Obligation now, Event metBy) {
        LocalDate recorded = London.dateOf(metBy.recordedAt());
        LocalDate met = metBy.on().isAfter(recorded) ? metBy.on() : recorded;
        boolean rulesChanged = catalogue.changedAfter(met) || calendar.changedAfter(met);
        if (!rulesChanged && !known.saidOtherwiseSince(met, metBy.on())) {
            return now;
        }
        Facts then = known.on(met);
        List<Found> found = rulesChanged
                ? found(then, catalogue.knownOn(met), calendar.knownOn(met))
                : asKnown.computeIfAbsent(then, facts -> found(facts, catalogue, calendar));
        return sameDuty(found, now).orElse(now);
    }

    /// The obligation of the same duty that the same record met.
    private Optional<Obligation> sameDuty(List<Found> found, Obligation now) {
        String family = catalogue.familyOf(now.rule());
        return found.stream()
                .map(Found::obligation)
                .filter(then -> then.doneBy().equals(now.doneBy())
                        && catalogue.familyOf(then.rule()).equals(family))
                .findFirst();
    }

    private List<Found> found(Facts facts, Catalogue rules, WorkingDays days) {
        var timeline = new Timeline(facts, known);
        var workings = new Workings(timeline, rules, days);
        List<CareSpell> spells = CareSpell.of(timeline);
        SingleDuties.oblige(workings);
        LastDone.oblige(workings);
        for (CareSpell spell : spells) {
            switch (spell.type()) {
                case SHORT_BREAKS -> Regulation48ShortBreaks.oblige(workings, spell);
                case ORDINARY -> {
                    Regulation33Reviews.oblige(workings, spell);
                    Regulation28Visits.oblige(workings, spell);
                    Regulation7HealthAssessments.oblige(workings, spell);
                    YearlyStatistics.oblige(workings, spell);
                    ReviewGates.oblige(workings, spell);
                }
            }
        }
        Section45EmergencyProtection.oblige(workings);
        PrivateFosteringRegulation8Visits.oblige(workings);
        WorkingTogetherPlans.oblige(workings);
        Regulation15SecureReviews.oblige(workings);
        Regulation25Extension.oblige(workings);
        Regulation36AdoptionReviews.oblige(workings);
        Regulation36NotPlacedQuestion.oblige(workings);
        Regulation40EligibleChild.oblige(workings, spells);
        CareLeaversRegulation7Reviews.oblige(workings, spells);
        CareLeaversRegulation8Visits.oblige(workings);
        Regulation28OtherArrangements.oblige(workings);
        Regulation48Limits.oblige(workings);
        Regulation3LongStays.oblige(workings);
        Sections31And32Returns.oblige(workings);
        AdoptionScorecard.oblige(workings);
        CareLeaversRegulation7Accommodation.oblige(workings);
        OutcomesOfCareLeavers.oblige(workings);
        return workings.found();
    }
}
