package org.childjourney.sample;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// On which days an invented child was visited, what came of each visit, and when the reviews were. Nearly all visits
/// are in time; of those
/// that wait to be made on the day itself, some are late and some are due within the week.
final class Diary {

    private static final int LATE_IN_HUNDRED = 8;
    private static final int LATEST = 20;
    private static final int SOON_IN_HUNDRED = 6;

    private final LocalDate on;
    private final Chance chance;

    Diary(LocalDate on, Chance chance) {
        this.on = on;
        this.chance = chance;
    }

    /// A day of the diary.
    record Entry(LocalDate on, Result result) {

        enum Result {
            SEEN,
            DATES_ONLY,
            NOT_SEEN
        }
    }

    List<Entry> visitsInCare(Life life, LocalDate firstReview) {
        var days = new ArrayList<LocalDate>();
        for (Home home : life.homes()) {
            LocalDate first = Chance.nextWeekday(home.began().plusDays(chance.between(1, 5)));
            UnaryOperator<LocalDate> next = visit -> home.nextVisitAfter(visit, firstReview);
            if (home.ended().isPresent()) {
                walk(days, first, home.ended().get().minusDays(1), next);
            } else {
                walkToLast(days, first, next);
            }
        }
        return withAttempts(days, life.left().isEmpty());
    }

    List<Entry> visitsAfterCare(LocalDate left) {
        var days = new ArrayList<LocalDate>();
        walkToLast(days, Chance.nextWeekday(left.plusDays(chance.between(5, 20))), visit -> visit.plusWeeks(8));
        return withAttempts(days, true);
    }

    /// On which days the reviews of the child's care were held.
    List<LocalDate> reviews(Life life) {
        var days = new ArrayList<LocalDate>();
        LocalDate first = Chance.weekday(life.came().plusDays(chance.between(15, 25)));
        UnaryOperator<LocalDate> next = review -> review.plusMonths(review.equals(first) ? 3 : 6);
        if (life.left().isPresent()) {
            walk(days, first, life.left().get().minusDays(1), next);
        } else {
            walkToLast(days, first, next);
        }
        return days;
    }

    /// Visits from the first day on, each before the next is due, up to the last day.
    private void walk(List<LocalDate> days, LocalDate first, LocalDate last, UnaryOperator<LocalDate> next) {
        for (LocalDate day = first; !day.isAfter(last) && day.isBefore(on); ) {
            days.add(day.equals(first) ? first : Chance.weekday(day));
            LocalDate due = next.apply(day);
            int interval = (int) DAYS.between(day, due);
            day = chance.inHundred(5)
                    ? due.plusDays(chance.between(1, 9))
                    : due.minusDays(chance.between(0, Math.max(1, interval / 5)));
        }
    }

    /// Visits as above, of which the last is so long ago that the next is late, soon due or not yet.
    private void walkToLast(List<LocalDate> days, LocalDate first, UnaryOperator<LocalDate> next) {
        LocalDate last = Chance.weekday(lastVisit(next));
        if (!last.isAfter(first)) {
            boolean enough = !next.apply(first).isBefore(on.minusDays(LATEST));
            walk(days, first, enough ? first : on, next);
            return;
        }
        var before = new ArrayList<LocalDate>();
        walk(before, first, last.minusDays(1), next);
        // no visit within the days before the last, unless they must be so close
        while (before.size() > 1 && !next.apply(before.get(before.size() - 2)).isBefore(last)) {
            before.removeLast();
        }
        days.addAll(before);
        days.add(last);
    }

    private LocalDate lastVisit(UnaryOperator<LocalDate> next) {
        int place = chance.between(0, 99);
        if (place < LATE_IN_HUNDRED) {
            return lastBefore(on.minusDays(chance.between(1, LATEST)), next);
        }
        if (place < LATE_IN_HUNDRED + SOON_IN_HUNDRED) {
            return lastBefore(on.plusDays(chance.between(1, 7)), next);
        }
        int interval = (int) DAYS.between(on, next.apply(on));
        return on.minusDays(chance.between(0, Math.max(0, interval - 10)));
    }

    /// The visit from which the next would be due on that day.
    private static LocalDate lastBefore(LocalDate due, UnaryOperator<LocalDate> next) {
        LocalDate visit = due.minusMonths(6);
        while (next.apply(visit).isBefore(due)) {
            visit = visit.plusDays(1);
        }
        return visit;
    }

    /// Adds doors that nobody opened, and visits of which nothing but the date was kept.
    private List<Entry> withAttempts(List<LocalDate> days, boolean goesOn) {
        var entries = new ArrayList<Entry>();
        for (int place = 0; place < days.size(); place++) {
            LocalDate day = days.get(place);
            entries.add(new Entry(day, Entry.Result.SEEN));
            boolean last = place == days.size() - 1;
            LocalDate next = last ? on : days.get(place + 1);
            if (last && !goesOn || DAYS.between(day, next) < 20) {
                continue;
            }
            if (chance.inHundred(6)) {
                entries.add(new Entry(Chance.weekday(next.minusDays(chance.between(3, 8))), Entry.Result.NOT_SEEN));
            } else if (chance.inHundred(last ? 15 : 5)) {
                entries.add(new Entry(Chance.weekday(day.plusDays(chance.between(9, 17))), Entry.Result.DATES_ONLY));
            }
        }
        entries.sort(Comparator.comparing(Entry::on));
        return entries;
    }
}
