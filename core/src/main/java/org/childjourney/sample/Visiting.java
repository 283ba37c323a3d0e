package org.childjourney.sample;

import static org.childjourney.sample.Chance.nextWeekday;
import static org.childjourney.sample.Chance.weekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.sample.Diary.Entry;
import org.childjourney.sample.Diary.Rhythm;
import org.childjourney.sample.Referred.Meetings;
import org.childjourney.sample.Referred.Planned;
import org.childjourney.timescales.WorkingDays;
import org.childjourney.visits.Visit.Purpose;

/// Who called at an invented family's home while a referral was open, and which meetings were held.
///
/// The intervals are a worker's rules of thumb for making up a past. What is due is for the catalogue to say.
final class Visiting {

    private final LocalDate on;
    private final Chance chance;
    private final Diary diary;
    private final WorkingDays calendar;
    private final Set<Failure> failures;

    Visiting(LocalDate on, Chance chance, Diary diary, WorkingDays calendar, Set<Failure> failures) {
        this.on = on;
        this.chance = chance;
        this.diary = diary;
        this.calendar = calendar;
        this.failures = failures;
    }

    Meetings meetings(Referred referral) {
        var visits = new ArrayList<Entry>(assessing(referral));
        var coreGroups = new ArrayList<LocalDate>();
        var conferences = new ArrayList<LocalDate>();
        var reviews = new ArrayList<LocalDate>();
        referral.protection().ifPresent(plan -> {
            visits.addAll(protecting(plan));
            coreGroups.addAll(coreGroups(plan));
            conferences.addAll(conferences(plan));
        });
        for (Planned plan : referral.inNeed()) {
            visits.addAll(inNeed(plan));
            reviews.addAll(reviews(plan));
        }
        visits.sort(Comparator.comparing(Entry::on));
        return new Meetings(visits, coreGroups, conferences, reviews);
    }

    private List<Entry> assessing(Referred referral) {
        if (referral.assessed().isEmpty()) {
            return List.of();
        }
        LocalDate began = referral.assessed().get().began();
        LocalDate until =
                referral.assessed().get().authorised().or(referral::closed).orElse(on);
        until = referral.protection().map(Planned::began).filter(until::isAfter).orElse(until);
        var days = new ArrayList<LocalDate>();
        for (LocalDate day = nextWeekday(began.plusDays(chance.between(1, 4)));
                day.isBefore(until);
                day = nextWeekday(day.plusDays(chance.between(7, 13)))) {
            days.add(day);
        }
        return diary.visits(days, Purpose.IN_NEED, false, Set.of());
    }

    private List<Entry> protecting(Planned plan) {
        LocalDate first = nextWeekday(plan.began().plusDays(chance.between(2, 7)));
        var rhythm = new Rhythm(day -> calendar.add(day, 10), 7, 26, 65);
        return diary.visits(
                diary.days(first, plan.ended(), rhythm),
                Purpose.PROTECTION,
                plan.ended().isEmpty(),
                failures);
    }

    private List<LocalDate> coreGroups(Planned plan) {
        LocalDate first = calendar.add(plan.began(), chance.between(5, 10));
        return diary.days(first, plan.ended(), new Rhythm(day -> day.plusWeeks(6), 9, 18, 25));
    }

    /// A plan ends at a review conference.
    private List<LocalDate> conferences(Planned plan) {
        LocalDate first = weekday(plan.began().plusDays(chance.between(72, 88)));
        var days = new ArrayList<>(diary.days(first, plan.ended(), new Rhythm(day -> day.plusDays(180), 9, 14, 12)));
        days.removeIf(on::isBefore);
        plan.ended()
                .filter(day -> !day.isBefore(first.minusDays(20)) && !days.contains(day) && !day.isAfter(on))
                .ifPresent(days::add);
        return days;
    }

    private List<Entry> inNeed(Planned plan) {
        LocalDate first = nextWeekday(plan.began().plusDays(chance.between(3, 14)));
        var rhythm = new Rhythm(day -> calendar.add(day, 20), 11, 22, 82);
        return diary.visits(
                diary.days(first, plan.ended(), rhythm),
                Purpose.IN_NEED,
                plan.ended().isEmpty(),
                failures);
    }

    private List<LocalDate> reviews(Planned plan) {
        LocalDate first = weekday(plan.began().plusDays(chance.between(35, 88)));
        var rhythm = new Rhythm(day -> day.plusMonths(6), 9, 14, 60);
        List<LocalDate> days = diary.days(first, plan.ended(), rhythm);
        Optional<LocalDate> held = days.stream().filter(on::isBefore).findFirst();
        return held.isPresent() ? List.of() : days;
    }
}
