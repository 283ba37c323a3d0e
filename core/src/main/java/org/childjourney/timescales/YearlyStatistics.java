package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.timescales.AnsweredYears.GoesOn;
import org.childjourney.timescales.Chain.Bound;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// What the SSDA903 return asks once a year of children in care for twelve months, kept as reminders: dental check,
/// strengths and difficulties questionnaire, immunisations. Statistics, never late work. Short breaks are left out.
final class YearlyStatistics {

    private static final String DENTAL = "dental-check";
    private static final String QUESTIONNAIRE = "sdq";
    private static final String IMMUNISATIONS = "immunisations";

    private YearlyStatistics() {}

    static void oblige(Workings workings, CareSpell spell) {
        rolling(workings, spell, DENTAL, EventKind.DENTAL_CHECK);
        rolling(workings, spell, QUESTIONNAIRE, EventKind.SDQ);
        immunisations(workings, spell);
    }

    private static void rolling(Workings workings, CareSpell spell, String rule, EventKind kind) {
        var timetable = new Rolling(workings, rule, spell.began());
        Entry.Refusal refusal =
                workings.entry(rule, spell.began()).map(Entry::refusal).orElse(Entry.Refusal.DOES_NOT_COUNT);
        new Answered(workings, spell, kind, refusal).oblige(timetable, timetable::inYear);
    }

    /// The same interval each time, in the collection years in which the child is of the age for it.
    private record Rolling(Workings workings, String rule, LocalDate began) implements Chain.Timetable {

        Optional<Entry> inYear(LocalDate yearEnding) {
            return workings.entry(rule, yearEnding);
        }

        @Override
        public Optional<Step> first() {
            return step(began);
        }

        @Override
        public Optional<Step> after(Event last, Place place) {
            return step(last.on());
        }

        @Override
        public Optional<Step> unseen(LocalDate day) {
            return step(day);
        }

        private Optional<Step> step(LocalDate from) {
            return workings.entry(rule, from).flatMap(entry -> {
                Step step = Step.of(entry)
                        .bound(birthday(entry.ages().from())
                                .map(birthday -> new Bound.NotBefore(birthday, yearEnd(entry, birthday))));
                LocalDate due = step.dueFrom(from, workings.calendar());
                boolean tooOld = birthday(entry.ages().until())
                        .map(birthday -> due.isAfter(yearEnd(entry, birthday.minusDays(1))))
                        .orElse(false);
                return tooOld ? Optional.empty() : Optional.of(step);
            });
        }

        private Optional<LocalDate> birthday(Optional<Integer> age) {
            return age.flatMap(workings.timeline()::birthday);
        }

        // of the collection year in which a day falls
        private static LocalDate yearEnd(Entry entry, LocalDate day) {
            return entry.ages()
                    .years()
                    .map(years -> years.dueAfter(day.minusDays(1)))
                    .orElse(day);
        }
    }

    private static void immunisations(Workings workings, CareSpell spell) {
        workings.entry(IMMUNISATIONS, spell.began()).ifPresent(entry -> {
            var years = new AnsweredYears(
                    workings, spell, EventKind.IMMUNISATIONS_UP_TO_DATE, day -> workings.entry(IMMUNISATIONS, day));
            Interval.YearlyOn yearly = (Interval.YearlyOn) entry.within();
            if (years.areNone()) {
                LocalDate firstYearEnd = yearly.dueAfter(spell.began().minusDays(1));
                fromYear(workings, spell, entry, years(workings, spell, yearly, firstYearEnd));
                return;
            }
            switch (years.oblige()) {
                case GoesOn.FromYear(LocalDate year) ->
                    fromYear(workings, spell, entry, years(workings, spell, yearly, year));
                case GoesOn.FromEvent(Event event) ->
                    fromYear(workings, spell, entry, years(workings, spell, yearly, event.on()));
                case GoesOn.NotYet _ -> {}
            }
        });
    }

    /// The year end after which the next is asked: a file answers for no year that it does not.
    private static LocalDate years(Workings workings, CareSpell spell, Interval.YearlyOn yearly, LocalDate year) {
        Optional<LocalDate> asAt =
                workings.timeline().asAt().filter(day -> spell.source(workings.timeline()) == Workings.Source.FILE);
        return asAt.filter(day -> !yearly.dueAfter(year).isAfter(day)).orElse(year);
    }

    private static void fromYear(Workings workings, CareSpell spell, Entry entry, LocalDate after) {
        if (spell.isOverOn(after)) {
            return;
        }
        Interval.YearlyOn yearly = (Interval.YearlyOn) entry.within();
        LocalDate due = yearly.dueAfter(after);
        Optional<Event> done = doneAfter(workings.timeline().events(EventKind.IMMUNISATIONS_UP_TO_DATE), after);
        boolean known = spell.how() == Chain.Start.How.KNOWN;
        Workings.Making making = workings.make(
                        entry, known ? spell.trigger() : spell.trigger().on(after))
                .countedOn(after, due);
        if (done.isPresent()) {
            making.met(done.get());
        } else {
            spell.ending().ifPresent(making::ends);
        }
        making.add(spell.source(workings.timeline()));
        done.ifPresent(event -> fromYear(workings, spell, entry, event.on().isAfter(due) ? event.on() : due));
    }

    private static Optional<Event> doneAfter(List<Event> events, LocalDate after) {
        return events.stream()
                .filter(event -> event.outcome().counts() && event.on().isAfter(after))
                .findFirst();
    }
}
