package org.childjourney.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Knowledge;
import org.childjourney.record.London;
import org.childjourney.record.Origin;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.Revised;
import org.childjourney.record.Standing;
import org.childjourney.record.Telling;
import org.childjourney.record.Trait;

/// The records that a worked case describes, told as any other record tells its facts.
final class CaseRecords {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private final WorkedCase worked;
    private final Catalogue catalogue;
    private final Premise premise;
    private final List<Revised> records = new ArrayList<>();

    /// What to take for true of the placement where the row leaves it open.
    enum Premise {
        RECENT_PLACEMENT,
        PLACEMENT_PAST_ITS_FIRST_YEAR
    }

    CaseRecords(WorkedCase worked, Catalogue catalogue, Premise premise) {
        this.worked = worked;
        this.catalogue = catalogue;
        this.premise = premise;
    }

    /// All that is known of the child of this case; empty where the event that starts its clock is not one of ours.
    Optional<Knowledge> known() {
        worked.born().ifPresent(born -> tell(telling -> telling.born(born)));
        if (!tellTrigger()) {
            return Optional.empty();
        }
        tellHistory();
        return Optional.of(Knowledge.of(records));
    }

    private boolean tellTrigger() {
        LocalDate day = worked.day();
        switch (worked.triggerEvent()) {
            case "became_looked_after", "first_placement_start" -> inCare(Beginning.on(day), Beginning.on(day));
            case "placement_start",
                    "temporary_approval",
                    "placed_with_parent",
                    "secure_placement_start",
                    "placed_for_adoption" -> inCare(Beginning.before(worked.earliest()), Beginning.on(day));
            case "placement_terminated" -> terminated(day);
            case "referral_received" -> referral(day);
            case "assessment_started" -> {
                referral(worked.dateOf("referral").orElse(day));
                happened(EventKind.ASSESSMENT_BEGAN, day);
            }
            case "s47_initiating_strategy_discussion" -> happened(EventKind.ENQUIRY_INITIATED, day);
            case "icpc_held" -> protectionPlan(Beginning.on(day));
            case "core_group_held", "rcpc_held" -> {
                protectionPlan(Beginning.before(worked.earliest()));
                done(day);
            }
            case "birth" -> {
                protectionPlan(Beginning.on(worked.earliest()));
                tell(telling -> telling.born(day));
            }
            case "review_date" -> inCareWith(EventKind.REVIEW_ARRANGED);
            case "first_review_held" -> {
                inCare(Beginning.on(worked.earliest()), Beginning.on(worked.earliest()));
                happened(EventKind.LOOKED_AFTER_REVIEW, day);
            }
            case "last_review_held", "last_review", "last_health_assessment" -> {
                boolean secureOrShort = !asked().then().isEmpty();
                Beginning began = secureOrShort ? Beginning.on(worked.earliest()) : Beginning.before(worked.earliest());
                inCare(began, began);
                done(day);
            }
            case "last_visit" -> {
                if (isPrivateFostering()) {
                    lasted(PeriodKind.PRIVATE_FOSTERING, Beginning.on(becameAware()), Set.of());
                } else {
                    inCare(Beginning.on(careBegan()), Beginning.on(placementBegan()));
                }
                done(day);
            }
            case "care_order_made" -> {
                inCare(Beginning.before(before(day)), Beginning.before(before(day)));
                boolean interim = worked.says("ico");
                legalStatus(interim ? Trait.INTERIM_CARE_ORDER : Trait.CARE_ORDER, day);
            }
            case "assessment_completed" -> {
                inCare(Beginning.before(before(day)), Beginning.before(before(day)));
                happened(EventKind.PARENT_SUITABILITY_ASSESSED, day);
            }
            case "authority_to_place" -> {
                inCare(Beginning.before(before(day)), Beginning.before(before(day)));
                legalStatus(Trait.PLACEMENT_ORDER, day);
            }
            case "first_adoption_review", "previous_adoption_review" -> adoptionReview(day);
            case "panel_final_minutes_received" -> inCareWith(EventKind.PANEL_MINUTES_RECEIVED);
            case "adoption_ceremony" -> happened(EventKind.ADOPTION_CEREMONY, day);
            case "16th_birthday", "became_eligible" -> eligible(day);
            case "last_pathway_review" -> {
                lasted(PeriodKind.CARE_LEAVER, Beginning.before(worked.earliest()), Set.of());
                done(day);
            }
            case "accommodation_first_provided" -> accommodated(Beginning.on(day));
            case "last_pa_visit" -> {
                accommodated(Beginning.before(worked.earliest()));
                done(day);
            }
            case "child_returned" -> atTheTime(EventKind.RETURNED);
            case "police_protection_start" -> {
                atTheTime(EventKind.POLICE_PROTECTION_BEGAN);
                emergencyOrder();
            }
            case "letter_before_proceedings" -> {
                lasted(PeriodKind.PRE_PROCEEDINGS, Beginning.on(day), Set.of());
                started();
            }
            case "date_specified_in_order",
                    "application_issued",
                    "notification_received",
                    "employer_aware",
                    "la_aware",
                    "notification_sent_to_panel",
                    "representation_received",
                    "stage3_request_received",
                    "approval" -> started();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void referral(LocalDate day) {
        lasted(PeriodKind.IN_NEED, Beginning.on(day), Set.of());
        happened(EventKind.REFERRAL_RECEIVED, day);
        happened(EventKind.REFERRAL_ACCEPTED, day);
    }

    private void protectionPlan(Beginning began) {
        lasted(PeriodKind.PROTECTION_PLAN, began, Set.of());
    }

    private Entry asked() {
        return catalogue.versionsOf(worked.rule()).getLast();
    }

    private static LocalDate before(LocalDate day) {
        return day.minusDays(1);
    }

    private void inCareWith(EventKind kind) {
        inCare(Beginning.before(worked.earliest()), Beginning.before(worked.earliest()));
        happened(kind, worked.day());
    }

    private LocalDate careBegan() {
        LocalDate placement = placementBegan();
        return worked.earliest().isBefore(placement) ? worked.earliest() : placement;
    }

    private LocalDate placementBegan() {
        Optional<LocalDate> said = worked.dateOf("placement_start").or(() -> worked.dateOf("placed_for_adoption"));
        if (said.isPresent()) {
            return said.get();
        }
        boolean old = worked.isSilentOn("over_one_year")
                ? premise == Premise.PLACEMENT_PAST_ITS_FIRST_YEAR
                : worked.says("over_one_year");
        // the first of the visits named was in this placement; two years before is past any first year
        return old ? worked.earliest().minusYears(2) : worked.earliest();
    }

    private void inCare(Beginning care, Beginning placement) {
        tell(telling -> {
            telling.lasted(PeriodKind.LOOKED_AFTER, care, Optional.empty(), Set.of());
            if (care.isKnown()) {
                telling.happened(EventKind.BECAME_LOOKED_AFTER, care.day(), Outcome.RECORDED);
                telling.happened(EventKind.FIRST_PLACEMENT_BEGAN, care.day(), Outcome.RECORDED);
            }
        });
        Optional<LocalDate> moved = worked.dateOf("placement_change");
        placement(placement, moved, traits());
        moved.ifPresent(day -> placement(Beginning.on(day), Optional.empty(), traits()));
        if (worked.says("reg48")) {
            legalStatus(Trait.SHORT_BREAKS, care.day());
        }
        boolean orderIsTheTrigger = worked.triggerEvent().equals("care_order_made");
        if (worked.says("ico") && !orderIsTheTrigger) {
            legalStatus(Trait.INTERIM_CARE_ORDER, worked.dateOf("ico").orElse(placement.day()));
        }
        if (worked.says("care_order") && !orderIsTheTrigger) {
            legalStatus(Trait.CARE_ORDER, worked.dateOf("care_order").orElse(placement.day()));
        }
    }

    private Set<Trait> traits() {
        var traits = EnumSet.noneOf(Trait.class);
        String event = worked.triggerEvent();
        boolean beforeAssessment =
                worked.says("reg19") || event.equals("placed_with_parent") || event.equals("assessment_completed");
        boolean order = worked.says("ico") || worked.says("care_order") || event.equals("care_order_made");
        boolean withParent = worked.says("living_with_parent") || order && !worked.denies("living_with_parent");
        add(traits, withParent || beforeAssessment, Trait.WITH_PARENT);
        add(traits, beforeAssessment, Trait.BEFORE_ASSESSMENT);
        add(traits, worked.says("reg24") || event.equals("temporary_approval"), Trait.TEMPORARY_APPROVAL);
        add(traits, worked.says("emergency"), Trait.EMERGENCY);
        add(traits, event.equals("secure_placement_start") || isSecureReview(), Trait.SECURE);
        add(traits, isForAdoption(), Trait.FOR_ADOPTION);
        add(traits, worked.says("long_term_foster"), Trait.LONG_TERM_FOSTER);
        add(traits, worked.says("child_agrees"), Trait.AGREED_TO_FEWER_VISITS);
        boolean meantToLast = worked.says("intended_until_18")
                || worked.says("long_term_foster") && !worked.denies("intended_until_18");
        add(traits, meantToLast, Trait.INTENDED_TO_LAST_UNTIL_EIGHTEEN);
        return traits;
    }

    private static void add(Set<Trait> traits, boolean holds, Trait trait) {
        if (holds) {
            traits.add(trait);
        }
    }

    private boolean isSecureReview() {
        return asked().metBy().contains(EventKind.SECURE_REVIEW);
    }

    private boolean isForAdoption() {
        boolean reviewed = worked.triggerEvent().endsWith("adoption_review") && !isNotPlaced();
        return worked.triggerEvent().equals("placed_for_adoption") || worked.says("placed_for_adoption") || reviewed;
    }

    private boolean isNotPlaced() {
        return asked().starts().contains(EventKind.AUTHORITY_TO_PLACE);
    }

    private void placement(Beginning began, Optional<LocalDate> ended, Set<Trait> traits) {
        tell(telling -> {
            telling.lasted(PeriodKind.PLACEMENT, began, ended, traits);
            if (began.isKnown()) {
                telling.happened(EventKind.PLACEMENT_BEGAN, began.day(), Outcome.RECORDED);
                traits.forEach(trait ->
                        kindBegunBy(trait).ifPresent(kind -> telling.happened(kind, began.day(), Outcome.RECORDED)));
            }
        });
    }

    private static Optional<EventKind> kindBegunBy(Trait trait) {
        return switch (trait) {
            case FOR_ADOPTION -> Optional.of(EventKind.PLACED_FOR_ADOPTION);
            case SECURE -> Optional.of(EventKind.SECURE_PLACEMENT_BEGAN);
            case TEMPORARY_APPROVAL -> Optional.of(EventKind.TEMPORARY_APPROVAL);
            case BEFORE_ASSESSMENT -> Optional.of(EventKind.PLACED_WITH_PARENT_BEFORE_ASSESSMENT);
            case EMERGENCY -> Optional.of(EventKind.EMERGENCY_PLACEMENT_BEGAN);
            default -> Optional.empty();
        };
    }

    private void legalStatus(Trait trait, LocalDate began) {
        lasted(PeriodKind.LEGAL_STATUS, Beginning.on(began), Set.of(trait));
    }

    private void terminated(LocalDate day) {
        inCare(Beginning.before(before(day)), Beginning.before(before(day)));
        happened(EventKind.PLACEMENT_ENDED, day);
        happened(EventKind.PLACEMENT_ENDED_WITHOUT_NOTICE, day);
    }

    private void adoptionReview(LocalDate day) {
        boolean first = worked.triggerEvent().startsWith("first");
        LocalDate placed = worked.dateOf("placed_for_adoption").orElse(worked.earliest());
        Beginning began = first ? Beginning.on(placed) : Beginning.before(worked.earliest());
        inCare(began, began);
        if (isNotPlaced()) {
            lasted(PeriodKind.LEGAL_STATUS, Beginning.before(worked.earliest()), Set.of(Trait.PLACEMENT_ORDER));
        }
        done(day);
    }

    private void eligible(LocalDate day) {
        Optional<LocalDate> complete = worked.dateAfter("weeks_since_14", "13_on_");
        boolean later = worked.triggerEvent().equals("became_eligible");
        LocalDate began = complete.or(() -> later ? Optional.of(day) : Optional.empty())
                .map(this::beganForThirteenWeeksOn)
                .orElse(LONG_AGO);
        inCare(Beginning.before(began), Beginning.before(began));
        if (worked.born().isEmpty()) {
            int sixteen = catalogue
                    .versionsOf("eligible-child-13-weeks")
                    .getLast()
                    .ages()
                    .until()
                    .orElseThrow();
            tell(telling -> telling.born(later ? began.minusYears(sixteen) : day.minusYears(sixteen)));
        }
    }

    /// The day in care from which the prescribed weeks are complete on a day.
    private LocalDate beganForThirteenWeeksOn(LocalDate complete) {
        var weeks = (Interval.Count)
                catalogue.versionsOf("eligible-child-13-weeks").getLast().within();
        LocalDate began = complete;
        while (weeks.dueFrom(began, WorkingDays.ofEngland()).isAfter(complete)) {
            began = began.minusDays(1);
        }
        return began;
    }

    private void accommodated(Beginning began) {
        tell(telling -> {
            telling.lasted(PeriodKind.PROVIDED_ACCOMMODATION, began, Optional.empty(), Set.of());
            if (began.isKnown()) {
                telling.happened(EventKind.ACCOMMODATION_PROVIDED, began.day(), Outcome.RECORDED);
            }
        });
    }

    /// What the row says happened, at the time of day where it has one.
    private void atTheTime(EventKind kind) {
        worked.moment()
                .map(local -> local.atZone(London.ZONE).toInstant())
                .ifPresentOrElse(
                        moment -> tell(telling -> telling.happened(kind, moment, Outcome.RECORDED)),
                        () -> happened(kind, worked.day()));
    }

    /// The one event with which the clock of the rule asked about starts.
    private void started() {
        asked().starts().stream()
                .filter(kind -> !asked().metBy().contains(kind))
                .sorted()
                .findFirst()
                .ifPresent(this::atTheTime);
        extended();
    }

    /// The time that was extended: as far as the rule allows at the longest, or by the weeks that the row names.
    private void extended() {
        WorkingDays calendar = WorkingDays.ofEngland();
        var within = asked().within() instanceof Interval.Count count
                ? Optional.of(count)
                : Optional.<Interval.Count>empty();
        Optional<LocalDate> longest = worked.says("extended")
                ? asked().then().map(Interval.Count.class::cast).map(most -> most.dueFrom(worked.day(), calendar))
                : Optional.empty();
        Optional<LocalDate> byWeeks = worked.numberOf("extension_weeks")
                .flatMap(weeks -> within.map(
                        count -> count.dueFrom(worked.day(), calendar).plusWeeks(weeks)));
        asked().until().ifPresent(kind -> byWeeks.or(() -> longest).ifPresent(day -> happened(kind, day)));
    }

    /// The emergency protection order that followed police protection; the row says where the court used s. 45(2).
    private void emergencyOrder() {
        Optional<LocalDate> made = worked.dateOf("epo_made");
        boolean policeApplied =
                worked.valueOf("applicant").map(who -> who.startsWith("police")).orElse(true);
        LocalDate order = made.orElse(worked.day());
        if (asked().until().isEmpty()) {
            return;
        }
        happened(
                policeApplied ? EventKind.EMERGENCY_PROTECTION_ORDER_FOR_POLICE : EventKind.EMERGENCY_PROTECTION_ORDER,
                order);
        if (policeApplied && worked.says("court_used_s45_2")) {
            Section45EmergencyProtection.noonAfterHoliday(
                            ((Interval.Count) asked().within()).dueFrom(worked.day(), WorkingDays.ofEngland()),
                            WorkingDays.ofEngland())
                    .ifPresent(noon -> tell(telling -> telling.happened(
                            EventKind.EMERGENCY_PROTECTION_UNTIL, noon.toInstant(), Outcome.RECORDED)));
        } else {
            extended();
        }
    }

    private boolean isPrivateFostering() {
        return asked().metBy().contains(EventKind.PRIVATE_FOSTERING_VISIT);
    }

    /// The day from which the first year runs; where the row is silent, what its rule is about says so.
    private LocalDate becameAware() {
        return worked.dateOf("la_aware")
                .orElseGet(() -> premise == Premise.PLACEMENT_PAST_ITS_FIRST_YEAR
                        ? worked.earliest().minusYears(2)
                        : worked.earliest());
    }

    /// An approval extended once, from the day on which it would have ended.
    void extendFrom(LocalDate expiry) {
        happened(EventKind.TEMPORARY_APPROVAL_EXTENDED, expiry);
        Optional<LocalDate> ended = worked.numberOf("extension_weeks").map(expiry::plusWeeks);
        tell(telling -> telling.lasted(PeriodKind.EXTENDED_APPROVAL, Beginning.on(expiry), ended, Set.of()));
    }

    private void tellHistory() {
        for (WorkedCase.Past past : worked.history()) {
            boolean told = past.on().isEqual(worked.day()) && isTheTrigger(past);
            if (!told) {
                kindOf(past.kind()).ifPresent(kind -> happened(kind, past.on()));
            }
        }
        worked.dateOf("first_review_held")
                .filter(day -> !worked.past("cla_review").contains(day))
                .ifPresent(day -> happened(EventKind.LOOKED_AFTER_REVIEW, day));
    }

    private boolean isTheTrigger(WorkedCase.Past past) {
        Optional<EventKind> kind = kindOf(past.kind());
        boolean last = worked.triggerEvent().startsWith("last_")
                || worked.triggerEvent().startsWith("first_")
                || worked.triggerEvent().startsWith("previous_")
                || worked.triggerEvent().endsWith("_held");
        return last && kind.map(asked().metBy()::contains).orElse(false);
    }

    private Optional<EventKind> kindOf(String kind) {
        return switch (kind) {
            case "core_group" -> Optional.of(EventKind.CORE_GROUP);
            case "rcpc" -> Optional.of(EventKind.REVIEW_CONFERENCE);
            case "visit" -> Optional.of(isPrivateFostering() ? EventKind.PRIVATE_FOSTERING_VISIT : EventKind.VISIT);
            case "cla_review" -> Optional.of(EventKind.LOOKED_AFTER_REVIEW);
            case "review" -> asked().metBy().stream().sorted().findFirst();
            case "health" -> Optional.of(EventKind.HEALTH_ASSESSMENT);
            case "adoption_review" -> Optional.of(EventKind.ADOPTION_REVIEW);
            case "adoption_order" -> Optional.of(EventKind.ADOPTION_ORDER);
            case "pathway_review" -> Optional.of(EventKind.PATHWAY_REVIEW);
            case "pa_visit" -> Optional.of(EventKind.PERSONAL_ADVISER_VISIT);
            default -> Optional.empty();
        };
    }

    /// Says that the duty asked about was done.
    private void done(LocalDate day) {
        asked().metBy().stream().sorted().findFirst().ifPresent(kind -> happened(kind, day));
    }

    private void happened(EventKind kind, LocalDate day) {
        tell(telling -> telling.happened(kind, day, Outcome.RECORDED));
    }

    private void lasted(PeriodKind kind, Beginning began, Set<Trait> traits) {
        tell(telling -> telling.lasted(kind, began, Optional.empty(), traits));
    }

    private void tell(Consumer<Telling> says) {
        var id = new RecordId(new UUID(0, records.size() + 1L));
        records.add(new Revised(id, new Told(says), Origin.BY_HAND, Standing.STANDS, Instant.EPOCH));
    }

    private record Told(Consumer<Telling> says) implements Body {

        @Override
        public void tell(Telling facts) {
            says.accept(facts);
        }
    }
}
