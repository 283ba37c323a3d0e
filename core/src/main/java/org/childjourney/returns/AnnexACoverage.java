package org.childjourney.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.Placement;
import org.childjourney.care.ReviewingOfficerContact;
import org.childjourney.leavingcare.CareLeaverContact;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Body;
import org.childjourney.record.Coverage;
import org.childjourney.record.EventKind;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;

/// What Annex A lists could say. Referrals, assessments, enquiries and the beginning of plans and of care are there for
/// six months. Of visits, reviews, checks, placements and legal statuses they hold the latest: from its day on they
/// say that there was no later one, and before it nothing. A list without a row says nothing of anyone.
record AnnexACoverage(ReturnPeriod year, List<FoundList> lists) {

    private static final Map<AnnexAList, Set<EventKind>> FOR_SIX_MONTHS = new EnumMap<>(Map.of(
            AnnexAList.REFERRALS,
            EnumSet.of(EventKind.REFERRAL_RECEIVED, EventKind.REFERRAL_ACCEPTED),
            AnnexAList.ASSESSMENTS,
            EnumSet.of(EventKind.ASSESSMENT_BEGAN, EventKind.ASSESSMENT_AUTHORISED),
            AnnexAList.ENQUIRIES,
            EnumSet.of(EventKind.ENQUIRY_INITIATED, EventKind.CONFERENCE_NOT_REQUIRED, EventKind.INITIAL_CONFERENCE),
            AnnexAList.PROTECTION,
            EnumSet.of(EventKind.PROTECTION_PLAN_BEGAN),
            AnnexAList.CARE,
            EnumSet.of(EventKind.BECAME_LOOKED_AFTER, EventKind.FIRST_PLACEMENT_BEGAN, EventKind.CEASED_LOOKED_AFTER)));

    Coverage ofAnyone() {
        var carried = EnumSet.noneOf(EventKind.class);
        lists.stream()
                .filter(list -> !list.rows().isEmpty())
                .forEach(list -> carried.addAll(FOR_SIX_MONTHS.getOrDefault(list.list(), Set.of())));
        return year.covered(carried, year.last());
    }

    List<Coverage> of(ChildReturn child) {
        var sinceDay = new TreeMap<LocalDate, Set<EventKind>>();
        child.saidIn(year).forEach(body -> addLatest(body, sinceDay));
        var coverage = new ArrayList<Coverage>();
        sinceDay.forEach((day, kinds) -> coverage.add(new Coverage(kinds, day, year.last(), year.last())));
        coverage.add(ofAnyone());
        return coverage;
    }

    private static void addLatest(Body body, Map<LocalDate, Set<EventKind>> sinceDay) {
        switch (body) {
            case VisitInFile visit
            when visit.purpose() == Visit.Purpose.PROTECTION -> add(visit.on(), sinceDay, EventKind.PROTECTION_VISIT);
            case VisitInFile visit
            when visit.purpose() == Visit.Purpose.IN_CARE -> add(visit.on(), sinceDay, EventKind.VISIT);
            case ProtectionReview review -> add(review.on(), sinceDay, EventKind.REVIEW_CONFERENCE);
            case LookedAfterReview review -> add(review.on(), sinceDay, EventKind.LOOKED_AFTER_REVIEW);
            case ReviewingOfficerContact contact -> add(contact.on(), sinceDay, EventKind.REVIEWING_OFFICER_CONTACT);
            case HealthCheck check
            when check.type() == HealthCheck.Type.HEALTH_ASSESSMENT ->
                add(check.on(), sinceDay, EventKind.HEALTH_ASSESSMENT);
            case HealthCheck check -> add(check.on(), sinceDay, EventKind.DENTAL_CHECK);
            case CareLeaverContact contact -> add(contact.on(), sinceDay, EventKind.CARE_LEAVER_CONTACT);
            case PathwayReview review -> add(review.on(), sinceDay, EventKind.PATHWAY_REVIEW);
            case Placement placement ->
                add(placement.began().day(), sinceDay, EventKind.PLACEMENT_BEGAN, EventKind.PLACEMENT_ENDED);
            case LegalStatus status ->
                add(
                        status.began().day(),
                        sinceDay,
                        EventKind.LEGAL_STATUS_BEGAN,
                        EventKind.CARE_ORDER_MADE,
                        EventKind.AUTHORITY_TO_PLACE);
            case Body _ -> {}
        }
    }

    private static void add(LocalDate day, Map<LocalDate, Set<EventKind>> sinceDay, EventKind... kinds) {
        sinceDay.computeIfAbsent(day, _ -> EnumSet.noneOf(EventKind.class)).addAll(List.of(kinds));
    }
}
