package org.childjourney.sample;

import static org.childjourney.sample.Chance.nextWeekday;
import static org.childjourney.sample.Chance.weekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.frontdoor.Source;
import org.childjourney.sample.Referred.Assessed;
import org.childjourney.sample.Referred.Enquired;
import org.childjourney.sample.Referred.Meetings;
import org.childjourney.sample.Referred.Planned;
import org.childjourney.visits.Visit.Purpose;

/// How a child who was not yet expected when the family was referred has a part in it: from some months
/// before the birth, with a referral, an assessment and a conference of the child's own.
record Joining(Referred family, Person child, LocalDate on) {

    /// The referral as it stands in the child's file; empty where it was over before the child could be known
    /// of.
    Optional<Referred> referral() {
        LocalDate known = child.knownFrom();
        if (!family.on().isBefore(known)) {
            return Optional.of(family);
        }
        boolean over = family.opensNothing()
                || family.closed()
                        .filter(day -> !day.isAfter(known.plusDays(120)))
                        .isPresent();
        return over || nextWeekday(known).isAfter(on) ? Optional.empty() : Optional.of(later(nextWeekday(known)));
    }

    private Referred later(LocalDate began) {
        LocalDate assessed = weekday(began.plusDays(34));
        Optional<Planned> protection = family.protection()
                .filter(plan -> plan.ended()
                        .map(end -> end.isAfter(began.plusDays(120)))
                        .orElse(true))
                .map(plan -> plan.began().isBefore(began)
                        ? new Planned(nextWeekday(began.plusDays(28)), plan.ended())
                        : plan)
                .filter(plan -> !plan.began().isAfter(on));
        Optional<Enquired> enquired = protection.map(plan -> new Enquired(
                weekday(plan.began().minusDays(17)),
                Optional.of(weekday(plan.began().minusDays(7))),
                Enquired.Outcome.CONFERENCE));
        var inNeed = new ArrayList<Planned>();
        for (Planned plan : family.inNeed()) {
            LocalDate from = plan.began().isBefore(assessed) ? assessed : plan.began();
            if (plan.ended().map(from::isBefore).orElse(from.isBefore(on)) && protectsNot(protection, from)) {
                inNeed.add(new Planned(from, plan.ended()));
            }
        }
        return new Referred(
                began,
                Source.OTHER_HEALTH,
                Optional.of(began),
                false,
                family.closed(),
                family.reasonClosed(),
                Optional.of(new Assessed(
                        began,
                        Optional.of(weekday(began.plusDays(14))).filter(on::isAfter),
                        Optional.of(assessed).filter(on::isAfter),
                        true)),
                enquired,
                protection,
                inNeed,
                meetings(began, assessed, protection));
    }

    private static boolean protectsNot(Optional<Planned> protection, LocalDate day) {
        return protection.map(plan -> !plan.lastsOn(day)).orElse(true);
    }

    private Meetings meetings(LocalDate began, LocalDate assessed, Optional<Planned> protection) {
        Meetings all = family.meetings();
        var visits = new ArrayList<Diary.Entry>();
        for (Diary.Entry visit : all.visits()) {
            boolean protecting = visit.purpose() == Purpose.PROTECTION;
            boolean within = !visit.on().isBefore(began)
                    && (!protecting
                            || protection
                                    .filter(plan -> !visit.on().isBefore(plan.began()))
                                    .isPresent());
            if (within) {
                visits.add(visit);
            }
        }
        visits.sort(Comparator.comparing(Diary.Entry::on));
        LocalDate from = protection.map(Planned::began).orElse(on.plusDays(1));
        return new Meetings(
                visits,
                withFirst(all.coreGroups(), from, weekday(from.plusDays(9))),
                withFirst(all.conferences(), from.plusDays(20), weekday(from.plusDays(80))),
                all.inNeedReviews().stream()
                        .filter(day -> day.isAfter(assessed))
                        .toList());
    }

    /// Those from a day on, with one that was held for this child in good time.
    private List<LocalDate> withFirst(List<LocalDate> held, LocalDate from, LocalDate own) {
        var days =
                new ArrayList<>(held.stream().filter(day -> day.isAfter(from)).toList());
        if (!own.isAfter(on) && (days.isEmpty() || days.getFirst().isAfter(own))) {
            days.addFirst(own);
        }
        return days;
    }
}
