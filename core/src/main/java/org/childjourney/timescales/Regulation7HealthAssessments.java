package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;
import org.childjourney.timescales.Chain.Place;
import org.childjourney.timescales.Chain.Step;

/// The first health assessment of a child in care, and the later ones: more often for a young child, by the age at the
/// last assessment.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, reg. 7. A child who is able to may refuse,
/// 7(4). It does not hold for short breaks, 48(3)(b), nor in youth detention, 47B.
final class Regulation7HealthAssessments implements Chain.Timetable {

    private static final String INITIAL = "iha";
    private static final String RECENT = "iha-recent";
    private static final String UNDER_FIVE = "rha-under5";
    private static final String FIVE_AND_OVER = "rha-5plus";

    private final Workings workings;
    private final CareSpell spell;
    private final Optional<Event> recent;
    private boolean answered;
    private boolean reviewed;

    private Regulation7HealthAssessments(Workings workings, CareSpell spell) {
        this.workings = workings;
        this.spell = spell;
        recent = assessedShortlyBefore();
    }

    static void oblige(Workings workings, CareSpell spell) {
        boolean detained = workings.timeline().is(PeriodKind.PLACEMENT, spell.began(), Trait.YOUTH_DETENTION);
        if (!detained) {
            new Regulation7HealthAssessments(workings, spell).run();
        }
    }

    private void run() {
        boolean years = !new AnsweredYears(workings, spell, EventKind.HEALTH_ASSESSMENT, this::review).areNone();
        answered = years;
        reviewed = wasReviewedByFile();
        if (years || reviewed || isOverByFile()) {
            initialIsNotInFile();
        }
        Entry.Refusal refusal = review(LocalDate.MAX).map(Entry::refusal).orElse(Entry.Refusal.DOES_NOT_COUNT);
        CareSpell counted = years ? spell : recent.map(this::spellFrom).orElse(spell);
        new Answered(workings, counted, EventKind.HEALTH_ASSESSMENT, refusal).oblige(this, this::review);
    }

    private CareSpell spellFrom(Event assessed) {
        return new CareSpell(Trigger.by(assessed), spell.how(), spell.ending(), spell.type(), spell.care());
    }

    // the child left care before the day for which the file speaks
    private boolean isOverByFile() {
        return workings.timeline().asAt().map(spell::isOverOn).orElse(false)
                && workings.timeline().events(EventKind.HEALTH_ASSESSMENT).isEmpty();
    }

    // a first review is known to have been held, and of what was to be done by it the file could not tell
    private boolean wasReviewedByFile() {
        boolean fromFile = spell.source(workings.timeline()) == Workings.Source.FILE;
        Optional<Entry> initial = workings.entry(INITIAL, spell.began())
                .filter(entry -> fromFile && spell.how() == Chain.Start.How.KNOWN && recent.isEmpty());
        return initial.isPresent()
                && workings.timeline()
                        .asAt()
                        .map(asAt -> isUnseenUntil(asAt, initial.get()))
                        .orElse(false);
    }

    private boolean isUnseenUntil(LocalDate asAt, Entry initial) {
        return workings.timeline().sightOf(initial.metBy()).isBlindThroughout()
                && FirstReview.isPast(initial, spell.began(), asAt, workings)
                && workings.timeline().events(initial.metBy()).stream()
                        .noneMatch(event -> workings.counts(event, initial)
                                && !event.on().isBefore(spell.began())
                                && !event.on().isAfter(asAt));
    }

    private void initialIsNotInFile() {
        Workings.Source source = spell.source(workings.timeline());
        if (spell.how() == Chain.Start.How.KNOWN && source == Workings.Source.FILE) {
            workings.entry(INITIAL, spell.began()).ifPresent(entry -> {
                Workings.Making making =
                        workings.make(entry, spell.trigger()).counted(spell.began(), (Interval.Count) entry.within());
                FirstReview.limitOf(entry, spell.began(), workings)
                        .filter(review -> review.isBefore(making.due()))
                        .ifPresent(making::dueByReview);
                making.isNotInFile(spell.began()).add(source);
            });
        }
    }

    @Override
    public Optional<Step> first() {
        return recent.isPresent()
                ? review(recent.get().on()).map(Step::of)
                : reviewed ? Optional.empty() : initial(spell.began());
    }

    private Optional<Step> initial(LocalDate day) {
        return workings.entry(INITIAL, day)
                .map(entry -> Step.of(entry)
                        .bound(FirstReview.limitOf(entry, spell.began(), workings)
                                .map(Chain.Bound.NotAfter::new)));
    }

    @Override
    public Optional<Step> after(Event last, Place place) {
        return review(last.on()).map(Step::of);
    }

    @Override
    public Optional<Step> unseen(LocalDate day) {
        boolean stillInitial = spell.how() == Chain.Start.How.KNOWN && !answered && !reviewed;
        return stillInitial ? initial(day) : review(day).map(Step::of);
    }

    /// The entry for the child's age on a day; the stricter one where the age is not known.
    private Optional<Entry> review(LocalDate on) {
        Optional<Entry> underFive = workings.entry(UNDER_FIVE, on);
        boolean isOlder = underFive
                .flatMap(entry -> entry.ages().until())
                .flatMap(workings.timeline()::birthday)
                .map(birthday -> !on.isBefore(birthday))
                .orElse(false);
        return isOlder ? workings.entry(FIVE_AND_OVER, on) : underFive;
    }

    private Optional<Event> assessedShortlyBefore() {
        Optional<LocalDate> earliest = workings.entry(RECENT, spell.began())
                .filter(entry -> spell.how() == Chain.Start.How.KNOWN)
                .map(entry -> ((Interval.Before) entry.within()).dueFrom(spell.began(), workings.calendar()));
        Optional<Event> latest = Optional.empty();
        for (Event event : workings.timeline().events(EventKind.HEALTH_ASSESSMENT)) {
            boolean shortlyBefore = event.on().isBefore(spell.began())
                    && earliest.map(day -> !event.on().isBefore(day)).orElse(false);
            if (shortlyBefore && workings.counted(event)) {
                latest = Optional.of(event);
            }
        }
        return latest;
    }
}
