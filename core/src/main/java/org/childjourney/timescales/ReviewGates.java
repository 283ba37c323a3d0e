package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.Trait;
import org.childjourney.timescales.Obligation.Lapse;

/// What is to be done by a looked-after review, and has no clock of its own: whether a concern asks for an early
/// review,
/// and staying put.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regs. 30 and 33(3)(b); Children Act 1989,
/// s. 23CZA.
final class ReviewGates {

    private static final String CONCERN = "review-after-concern";
    private static final String STAYING_PUT = "staying-put-consider";
    private static final Set<String> REVIEWS = Set.of("cla-review-1", "cla-review-2", "cla-review-next");

    private final Workings workings;
    private final CareSpell spell;
    private final List<Review> reviews;

    private ReviewGates(Workings workings, CareSpell spell) {
        this.workings = workings;
        this.spell = spell;
        reviews = reviews();
    }

    /// A review, on the day it was held or else is due, and since when it was.
    private record Review(LocalDate since, LocalDate on, Workings.Found found) {}

    static void oblige(Workings workings, CareSpell spell) {
        var gates = new ReviewGates(workings, spell);
        gates.concerns();
        gates.stayingPut();
    }

    private List<Review> reviews() {
        var all = new ArrayList<Review>();
        for (Workings.Found found : workings.found()) {
            Obligation review = found.obligation();
            boolean ofSpell = REVIEWS.contains(review.rule())
                    && !review.starts().isBefore(spell.began())
                    && !spell.isOverOn(review.starts());
            boolean known =
                    review.lapsed().map(lapse -> lapse.why() == Lapse.Why.ENDED).orElse(true);
            if (ofSpell && known) {
                all.add(new Review(review.starts(), review.doneOn().orElse(review.due()), found));
            }
        }
        return all;
    }

    private void concerns() {
        for (Event concern : workings.timeline().events(EventKind.VISIT_RAISED_CONCERN)) {
            reviews.stream()
                    .filter(review -> !review.since().isAfter(concern.on())
                            && !review.on().isBefore(concern.on()))
                    .findFirst()
                    .ifPresent(review ->
                            workings.entry(CONCERN, concern.on()).ifPresent(entry -> concern(entry, concern, review)));
        }
    }

    private void concern(Entry entry, Event concern, Review review) {
        var making = dueAt(review, entry, Trigger.by(concern));
        Optional<Event> considered = firstOf(entry, concern.on(), LocalDate.MAX);
        considered.ifPresentOrElse(making::met, () -> spell.ending().ifPresent(making::ends));
        making.add(spell.source(workings.timeline()));
    }

    private void stayingPut() {
        Optional<Entry> entry = workings.entry(STAYING_PUT, LocalDate.MAX);
        Optional<LocalDate> sixteen = entry.flatMap(one -> one.ages().from()).flatMap(workings.timeline()::birthday);
        Optional<LocalDate> adult = entry.flatMap(one -> one.ages().until()).flatMap(workings.timeline()::birthday);
        if (sixteen.isEmpty() || adult.isEmpty()) {
            return;
        }
        LocalDate last = sixteen.get().minusDays(1);
        for (int place = 0; place < reviews.size(); place++) {
            Review review = notBefore(sixteen.get(), reviews.get(place));
            boolean asked = !review.on().isBefore(sixteen.get())
                    && review.on().isBefore(adult.get())
                    && workings.timeline().is(PeriodKind.PLACEMENT, review.on(), Trait.FOSTER_CARE);
            if (asked) {
                Optional<LocalDate> next = place + 1 < reviews.size()
                        ? Optional.of(reviews.get(place + 1).on())
                        : Optional.empty();
                stayingPut(entry.get(), review, last, sixteen.get(), next);
                last = review.on();
            }
        }
    }

    // one that is late on the birthday is yet to be held
    private static Review notBefore(LocalDate birthday, Review review) {
        boolean toBeHeld = !review.found().obligation().isMet()
                && review.found().obligation().lapsed().isEmpty();
        return toBeHeld && review.on().isBefore(birthday)
                ? new Review(review.since(), birthday, review.found())
                : review;
    }

    private void stayingPut(
            Entry entry, Review review, LocalDate after, LocalDate sixteen, Optional<LocalDate> nextReview) {
        boolean first = after.isBefore(sixteen);
        var trigger = new Trigger(
                first ? EventKind.SIXTEENTH_BIRTHDAY : EventKind.LOOKED_AFTER_REVIEW,
                first ? sixteen : review.since(),
                Optional.of(spell.care().record()));
        Workings.Source source = spell.source(workings.timeline());
        boolean unseen = source == Workings.Source.FILE
                && workings.timeline()
                        .sightOf(entry.metBy())
                        .firstBlind(trigger.day().minusDays(1), review.on())
                        .isPresent();
        Optional<Event> considered = firstOf(entry, after.plusDays(1), nextReview.orElse(LocalDate.MAX));
        if (unseen && considered.isEmpty()) {
            return;
        }
        var making = dueAt(review, entry, trigger);
        if (considered.isPresent()) {
            making.met(considered.get());
        } else {
            nextReview
                    .filter(day -> review.found().obligation().isMet())
                    .map(day -> new Ending(day, "note.ended.next-review"))
                    .or(spell::ending)
                    .ifPresent(making::ends);
        }
        making.add(source);
    }

    private Workings.Making dueAt(Review review, Entry entry, Trigger trigger) {
        return workings.make(entry, trigger)
                .due(review.on())
                .noted("note.due-at-review", review.on().toString());
    }

    private Optional<Event> firstOf(Entry entry, LocalDate from, LocalDate upTo) {
        return workings.timeline().events(entry.metBy()).stream()
                .filter(event -> workings.counts(event, entry)
                        && !event.on().isBefore(from)
                        && !event.on().isAfter(upTo))
                .findFirst();
    }
}
