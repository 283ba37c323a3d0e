package org.childjourney.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.frontdoor.Referral;
import org.childjourney.oversight.ManagementDecision;
import org.childjourney.people.Allocation;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Facts;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.recording.Entry;

/// A child with whom the authority works now: under what and since when, whether there is a named worker, and when
/// something last moved.
///
/// @param under        what weighs most of all that is open
/// @param since        from when on something has been open
/// @param unnamedSince from when on there has been no named worker; empty where there is one
/// @param lastWorker   the last named worker, where there is none now
/// @param team         the team that the last referral was given to
/// @param progressOn   when the plan last moved: a review, a conference, a core group, a plan made, an assessment done
/// @param decidedOn    when a manager last decided
public record OpenChild(
        PeriodKind under,
        LocalDate since,
        Optional<LocalDate> unnamedSince,
        Optional<RecordId> lastWorker,
        Optional<RecordId> team,
        Optional<LocalDate> progressOn,
        Optional<LocalDate> decidedOn) {

    private static final List<PeriodKind> WEIGHTIEST_FIRST = List.of(
            PeriodKind.PROTECTION_PLAN,
            PeriodKind.LOOKED_AFTER,
            PeriodKind.IN_NEED_PLAN,
            PeriodKind.CARE_LEAVER,
            PeriodKind.IN_NEED);

    private static final Set<EventKind> PROGRESS = EnumSet.of(
            EventKind.ASSESSMENT_AUTHORISED,
            EventKind.INITIAL_CONFERENCE,
            EventKind.PROTECTION_PLAN_BEGAN,
            EventKind.CORE_GROUP,
            EventKind.REVIEW_CONFERENCE,
            EventKind.IN_NEED_PLAN_BEGAN,
            EventKind.IN_NEED_REVIEW,
            EventKind.PRE_PROCEEDINGS_DECIDED,
            EventKind.CARE_ORDER_MADE,
            EventKind.CARE_PLAN,
            EventKind.PLACEMENT_PLAN,
            EventKind.LOOKED_AFTER_REVIEW,
            EventKind.SECURE_REVIEW,
            EventKind.PERMANENCE_PLAN,
            EventKind.AUTHORITY_TO_PLACE,
            EventKind.DECISION_MAKER_DECIDED,
            EventKind.PLACED_FOR_ADOPTION,
            EventKind.ADOPTION_REVIEW,
            EventKind.PATHWAY_PLAN,
            EventKind.PATHWAY_REVIEW);

    /// What the standing records of a child say; empty where nothing is open.
    public static Optional<OpenChild> of(Collection<Revised> standing) {
        var facts = Facts.of(standing);
        var open = facts.periods().stream()
                .filter(period -> period.ended().isEmpty() && WEIGHTIEST_FIRST.contains(period.kind()))
                .toList();
        return open.stream()
                .map(Period::kind)
                .min(Comparator.comparing(WEIGHTIEST_FIRST::indexOf))
                .map(under -> of(under, open, facts, standing));
    }

    private static OpenChild of(PeriodKind under, List<Period> open, Facts facts, Collection<Revised> standing) {
        LocalDate since = open.stream()
                .map(period -> period.began().day())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var allocations = bodies(standing, Allocation.class).toList();
        boolean isNamed = allocations.stream().anyMatch(one -> one.ended().isEmpty());
        var last = allocations.stream()
                .filter(one -> !isNamed)
                .max(Comparator.comparing(one -> one.ended().orElse(LocalDate.MIN)));
        return new OpenChild(
                under,
                since,
                isNamed
                        ? Optional.empty()
                        : Optional.of(last.flatMap(Allocation::ended)
                                .filter(since::isBefore)
                                .orElse(since)),
                last.map(Allocation::worker),
                bodies(standing, Referral.class)
                        .max(Comparator.comparing(Referral::on))
                        .flatMap(Referral::team),
                facts.events().stream()
                        .filter(event -> PROGRESS.contains(event.kind())
                                && event.outcome().counts())
                        .map(event -> event.on())
                        .max(Comparator.naturalOrder()),
                bodies(standing, Entry.class)
                        .filter(entry -> entry.of().equals(ManagementDecision.NAME))
                        .map(Entry::on)
                        .max(Comparator.naturalOrder()));
    }

    private static <B extends Body> Stream<B> bodies(Collection<Revised> standing, Class<B> kind) {
        return standing.stream().map(Revised::body).filter(kind::isInstance).map(kind::cast);
    }
}
