package org.childjourney.timescales;

import java.util.List;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;

/// What the first six-monthly review of a child who may be placed for adoption, and is not, has to answer.
///
/// Adoption Agencies Regulations 2005, reg. 36(7).
final class Regulation36NotPlacedQuestion {

    private static final String QUESTION = "adoption-not-placed-question";
    private static final String REVIEW = "adoption-review-not-placed-1";

    private Regulation36NotPlacedQuestion() {}

    static void oblige(Workings workings) {
        List<Obligation> reviews = workings.found().stream()
                .map(Workings.Found::obligation)
                .filter(review -> review.rule().equals(REVIEW))
                .filter(review -> review.trigger() == EventKind.ADOPTION_REVIEW)
                .filter(review -> review.lapsed()
                        .map(lapse -> lapse.why() == Obligation.Lapse.Why.ENDED)
                        .orElse(true))
                .toList();
        reviews.stream()
                .findFirst()
                .ifPresent(review -> workings.entry(QUESTION, review.triggerDate())
                        .ifPresent(entry -> oblige(workings, entry, review)));
    }

    private static void oblige(Workings workings, Entry entry, Obligation review) {
        var on = review.doneOn().orElse(review.due());
        var trigger = new Trigger(review.trigger(), review.triggerDate(), review.triggerRecord());
        var making = workings.make(entry, trigger).due(on).noted("note.due-at-review", on.toString());
        Optional<Event> answered = workings.timeline().events(entry.metBy()).stream()
                .filter(event -> workings.counts(event, entry) && !event.on().isBefore(review.triggerDate()))
                .findFirst();
        answered.ifPresentOrElse(
                making::met,
                () -> review.lapsed()
                        .map(lapse -> new Ending(lapse.on(), "note.ended.over"))
                        .ifPresent(making::ends));
        boolean fromFile =
                review.triggerRecord().filter(workings.timeline()::cameFromFile).isPresent();
        making.add(Workings.Source.of(fromFile));
    }
}
