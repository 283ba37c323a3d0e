package org.childjourney.sample;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.childjourney.visits.Visit.Purpose;

/// On which days an invented child was visited, what came of each visit, and when reviews and meetings were.
/// Nearly all are in time; of those that wait to be done on the day itself, some are late and some are due
/// within the week.
final class Diary {

    private static final int LATEST = 20;
    private static final int MOST_LATE_IN_HUNDRED = 12;

    private final LocalDate on;
    private final Chance chance;
    private final boolean mayBeLate;
    private final int place;
    private int asked;

    /// @param family whose diary it is: those to show something go wrong in what they show, and in nothing else
    /// @param number the child's or the family's, so that what is late is spread evenly over them
    Diary(LocalDate on, Chance chance, int family, int number) {
        this.on = on;
        this.chance = chance;
        this.mayBeLate = Showcase.of(family).isEmpty();
        // not in step with the stages of families, which repeat with every hundred
        this.place = number * 23 + number / 100 * 17;
    }

    /// How something comes back.
    ///
    /// @param next the day by which it is due again
    /// @param late of how many in a hundred the next time is late
    /// @param soon and due within the week
    /// @param early by how much of the interval, in hundred, it may come before it is due
    record Rhythm(UnaryOperator<LocalDate> next, int late, int soon, int early) {}

    /// A day of the diary.
    record Entry(LocalDate on, Result result, Purpose purpose) {

        enum Result {
            SEEN,
            DATES_ONLY,
            NO_WORDS,
            NOT_SEEN
        }

        private Entry with(Result other) {
            return new Entry(on, other, purpose);
        }
    }

    List<Entry> visitsInCare(Life life, LocalDate firstReview, int early, Set<Failure> failures) {
        var days = new ArrayList<LocalDate>();
        for (Home home : life.homes()) {
            LocalDate first = Chance.nextWeekday(home.began().plusDays(chance.between(1, 5)));
            // who is settled for good is seen more often than must be
            int earlier = home.isForGood() ? Math.max(early, 75) : early;
            var rhythm = new Rhythm(visit -> home.nextVisitAfter(visit, firstReview), 8, 19, earlier);
            days.addAll(days(first, home.ended(), rhythm));
        }
        return visits(days, Purpose.IN_CARE, life.left().isEmpty(), failures);
    }

    /// The days on which it was done: up to the day before the end, or so that the next is late, soon due or
    /// not yet.
    List<LocalDate> days(LocalDate first, Optional<LocalDate> ended, Rhythm rhythm) {
        var days = new ArrayList<LocalDate>();
        if (ended.isPresent()) {
            walk(days, first, ended.get().minusDays(1), rhythm);
        } else {
            walkToLast(days, first, rhythm);
        }
        return days;
    }

    private void walk(List<LocalDate> days, LocalDate first, LocalDate last, Rhythm rhythm) {
        for (LocalDate day = first; !day.isAfter(last) && day.isBefore(on); ) {
            days.add(day.equals(first) ? first : Chance.weekday(day));
            LocalDate due = rhythm.next().apply(day);
            int interval = (int) DAYS.between(day, due);
            day = chance.inHundred(4)
                    ? due.plusDays(chance.between(1, 9))
                    : due.minusDays(chance.between(0, Math.max(1, interval * rhythm.early() / 100)));
        }
    }

    private void walkToLast(List<LocalDate> days, LocalDate first, Rhythm rhythm) {
        UnaryOperator<LocalDate> next = rhythm.next();
        LocalDate last = Chance.weekday(lastTime(rhythm));
        if (!last.isAfter(first)) {
            boolean enough = !next.apply(first).isBefore(on.minusDays(LATEST));
            walk(days, first, enough ? first : on, rhythm);
            return;
        }
        var before = new ArrayList<LocalDate>();
        walk(before, first, last.minusDays(1), rhythm);
        // not again within the days before the last, unless it must be so close
        while (before.size() > 1 && !next.apply(before.get(before.size() - 2)).isBefore(last)) {
            before.removeLast();
        }
        keepApart(before, last, next);
        days.addAll(before);
        days.add(last);
    }

    /// The time before the last lies between its neighbours rather than close to the last.
    private static void keepApart(List<LocalDate> before, LocalDate last, UnaryOperator<LocalDate> next) {
        if (before.size() < 2) {
            return;
        }
        LocalDate close = before.getLast();
        long interval = DAYS.between(close, next.apply(close));
        if (DAYS.between(close, last) < interval / 3) {
            LocalDate one = before.get(before.size() - 2);
            before.set(before.size() - 1, Chance.weekday(one.plusDays(DAYS.between(one, last) / 2)));
        }
    }

    private LocalDate lastTime(Rhythm rhythm) {
        int drawn = drawn();
        if (drawn < rhythm.late()) {
            return lastBefore(on.minusDays(chance.between(1, LATEST)), rhythm.next());
        }
        if (drawn < rhythm.late() + rhythm.soon()) {
            // two days may be lost where the last time would have been on a weekend
            return lastBefore(on.plusDays(chance.between(3, 7)), rhythm.next());
        }
        int interval = (int) DAYS.between(on, rhythm.next().apply(on));
        return on.minusDays(chance.between(0, Math.max(0, interval - 10)));
    }

    /// A day in a time from which something is due once: late, soon or later, of a hundred as many as said.
    LocalDate dueOnce(int late, int soon, int furthest) {
        int drawn = drawn();
        if (drawn < late) {
            return on.minusDays(chance.between(1, LATEST));
        }
        return drawn < late + soon
                ? on.plusDays(chance.between(1, 7))
                : on.plusDays(chance.between(8, Math.max(9, furthest)));
    }

    /// A number below a hundred, spread evenly over the children.
    int drawn() {
        int drawn = Math.floorMod(place + 37 * asked++, 100);
        return mayBeLate || drawn >= MOST_LATE_IN_HUNDRED ? drawn : MOST_LATE_IN_HUNDRED + 2 * drawn;
    }

    /// The day from which it would next be due on that day.
    private static LocalDate lastBefore(LocalDate due, UnaryOperator<LocalDate> next) {
        long interval = DAYS.between(due, next.apply(due));
        LocalDate day = due.minusDays(interval + 12);
        while (next.apply(day).isBefore(due)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /// Visits on these days, with doors that nobody opened between them, and visits of which nothing but the
    /// date was kept.
    List<Entry> visits(List<LocalDate> days, Purpose purpose, boolean goesOn, Set<Failure> failures) {
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < days.size(); at++) {
            LocalDate day = days.get(at);
            entries.add(new Entry(day, Entry.Result.SEEN, purpose));
            boolean last = at == days.size() - 1;
            LocalDate next = last ? on : days.get(at + 1);
            if (last && !goesOn || DAYS.between(day, next) < 20) {
                continue;
            }
            if (chance.inHundred(6)) {
                LocalDate tried = Chance.weekday(next.minusDays(chance.between(3, 8)));
                entries.add(new Entry(tried, Entry.Result.NOT_SEEN, purpose));
            } else if (chance.inHundred(last ? 15 : 5)) {
                LocalDate called = Chance.weekday(day.plusDays(chance.between(9, 17)));
                entries.add(new Entry(called, Entry.Result.DATES_ONLY, purpose));
            }
        }
        entries.sort(Comparator.comparing(Entry::on));
        if (goesOn) {
            spoil(entries, failures);
        }
        return entries;
    }

    private static void spoil(List<Entry> entries, Set<Failure> failures) {
        if (failures.contains(Failure.NOT_SEEN)) {
            spoilLast(entries, 2, Entry.Result.NOT_SEEN);
        } else if (failures.contains(Failure.DATES_ONLY)) {
            spoilLast(entries, 2, Entry.Result.DATES_ONLY);
        } else if (failures.contains(Failure.NO_WORDS_OF_THE_CHILD)) {
            spoilLast(entries, 4, Entry.Result.NO_WORDS);
        }
    }

    private static void spoilLast(List<Entry> entries, int visits, Entry.Result result) {
        int left = Math.min(visits, entries.size() - 1);
        for (int at = entries.size() - 1; left > 0 && at >= 0; at--) {
            if (entries.get(at).result() == Entry.Result.SEEN) {
                entries.set(at, entries.get(at).with(result));
                left--;
            }
        }
    }
}
