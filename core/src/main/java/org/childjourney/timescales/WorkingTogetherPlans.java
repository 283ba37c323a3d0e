package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// What is owed while a child protection plan or a child in need plan lasts: core groups, review conferences, visits,
/// reviews.
///
/// Working Together to Safeguard Children (core group, review conference); the visits and reviews of a child in need
/// are local. A plan made before the birth is reviewed after it, by the sooner of two days.
final class WorkingTogetherPlans {

    private static final List<String> WHILE_PROTECTED = List.of("cp-visit", "rcpc-dfe-91");
    private static final List<String> WHILE_IN_NEED = List.of("cin-visit", "cin-review");
    private static final String AFTER_BIRTH = "rcpc-prebirth";
    private static final String FIRST_REVIEW = "rcpc-first";

    private WorkingTogetherPlans() {}

    static void oblige(Workings workings) {
        for (Period plan : workings.timeline().periods(PeriodKind.PROTECTION_PLAN)) {
            Chain.Start fromPlan = start(workings, plan, EventKind.PROTECTION_PLAN_BEGAN);
            Chain.Start fromConference = start(workings, plan, EventKind.INITIAL_CONFERENCE);
            firstAndNext(workings, fromConference, "core-group-first", "core-group-next");
            firstAndNext(workings, fromConference, FIRST_REVIEW, "rcpc-next");
            WHILE_PROTECTED.forEach(
                    rule -> TwoIntervals.run(workings, rule, rule.equals("cp-visit") ? fromPlan : fromConference));
            afterBirth(workings, plan, fromConference);
        }
        for (Period plan : workings.timeline().periods(PeriodKind.IN_NEED_PLAN)) {
            Chain.Start fromPlan = start(workings, plan, EventKind.IN_NEED_PLAN_BEGAN);
            WHILE_IN_NEED.forEach(rule -> TwoIntervals.run(workings, rule, fromPlan));
        }
    }

    private static Chain.Start start(Workings workings, Period plan, EventKind kind) {
        Timeline timeline = workings.timeline();
        LocalDate began = plan.began().sureFrom();
        return new Chain.Start(
                new Trigger(kind, began, Optional.of(plan.record())),
                Chain.Start.How.of(plan.began()),
                plan.ended().map(Ending::planEnded),
                Chain.Start.LastDay.WITHIN,
                Entry.Refusal.DOES_NOT_COUNT,
                Workings.Source.of(timeline.isFromFile(plan.origin(), plan.record())));
    }

    private static void firstAndNext(Workings workings, Chain.Start start, String first, String next) {
        LocalDate began = start.trigger().day();
        workings.entryFor(first, began, start.source())
                .ifPresent(entry -> new Chain(
                                workings, start, entry.metBy(), new FirstAndNext(workings, began, first, next))
                        .run());
    }

    /// One rule for the first time and another for each time after.
    private record FirstAndNext(Workings workings, LocalDate began, String firstRule, String nextRule)
            implements Chain.Timetable {

        @Override
        public Optional<Step> first() {
            return workings.entry(firstRule, began).map(Step::of);
        }

        @Override
        public Optional<Step> after(Event last, Place place) {
            return workings.entry(nextRule, last.on()).map(Step::of);
        }

        @Override
        public Optional<Step> unseen(LocalDate day) {
            return workings.entry(nextRule, day).map(Step::of);
        }
    }

    /// A review after the birth, where that is due sooner than the first review.
    private static void afterBirth(Workings workings, Period plan, Chain.Start start) {
        LocalDate began = start.trigger().day();
        Optional<LocalDate> born = workings.timeline().birthday(0).filter(began::isBefore);
        if (born.isEmpty() || plan.ended().map(day -> !day.isAfter(born.get())).orElse(false)) {
            return;
        }
        Optional<Entry> entry = workings.entryFor(AFTER_BIRTH, born.get(), start.source());
        Optional<LocalDate> review = workings.entryFor(FIRST_REVIEW, began, start.source())
                .map(first -> Step.of(first).dueFrom(began, workings.calendar()));
        boolean reviewedBetween = Stream.of(entry)
                .flatMap(Optional::stream)
                .map(Entry::metBy)
                .map(Set::copyOf)
                .flatMap(kinds -> workings.timeline().events(kinds).stream())
                .map(Event::on)
                .min(Comparator.naturalOrder())
                .filter(born.get()::isAfter)
                .isPresent();
        entry.filter(_ -> !reviewedBetween)
                .filter(one -> review.map(day -> Step.of(one)
                                .dueFrom(born.get(), workings.calendar())
                                .isBefore(day))
                        .orElse(true))
                .ifPresent(one -> new Single(
                                workings,
                                one,
                                new Trigger(EventKind.BIRTH, born.get(), Optional.empty()),
                                start.source())
                        .until(start.ending())
                        .run());
    }
}
