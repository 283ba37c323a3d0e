package org.childjourney.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.sample.WrittenDown.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.childjourney.care.CarePlan;
import org.childjourney.care.HealthCheck;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.Referral;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Address;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Change;
import org.childjourney.record.Outcome;
import org.childjourney.record.UserId;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What goes wrong is in the records of those children in whose families it does, and they are a few.
class FailureTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final int CHILDREN = 1_200;
    private static final Map<Failure, List<List<Change<?>>>> FILES = files();

    private static Map<Failure, List<List<Change<?>>>> files() {
        var door = new WrittenDown();
        var authority = new SampleAuthority(3, ON);
        authority.fill(door, new UserId(new UUID(0, 1)), CHILDREN);
        var all = List.copyOf(door.byChild().values());
        var files = new EnumMap<Failure, List<List<Change<?>>>>(Failure.class);
        for (int family = 0; Families.firstChildOf(family + 1) <= CHILDREN; family++) {
            var one = authority.familyOf(family);
            for (Failure failure : one.failures()) {
                for (Person child : one.children()) {
                    files.computeIfAbsent(failure, _ -> new ArrayList<>()).add(all.get(child.number()));
                }
            }
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource
    void isOfAFewChildren(Failure failure) {
        assertThat(FILES.getOrDefault(failure, List.of())).hasSizeBetween(1, CHILDREN * 4 / 100);
    }

    @ParameterizedTest
    @EnumSource
    void showsInTheRecordsOfMostOfThem(Failure failure) {
        List<List<Change<?>>> files = FILES.getOrDefault(failure, List.of());
        assertThat(files.stream().filter(shows(failure)).count())
                .as(failure::name)
                .isGreaterThanOrEqualTo((files.size() + 1) / 2);
    }

    private static Predicate<List<Change<?>>> shows(Failure failure) {
        return file -> switch (failure) {
            case REFERRAL_UNDECIDED ->
                bodies(file, Referral.KIND)
                        .anyMatch(referral ->
                                referral.decidedOn().isEmpty() && referral.on().isBefore(ON.minusDays(3)));
            case THREE_CONTACTS_NOTHING_DONE ->
                bodies(file, Contact.KIND)
                                        .filter(contact -> contact.on().isAfter(ON.minusYears(1)))
                                        .count()
                                >= 3
                        && bodies(file, Referral.KIND)
                                .noneMatch(referral -> referral.on().isAfter(ON.minusYears(1)));
            case ASSESSMENT_LATE ->
                bodies(file, Referral.KIND)
                        .anyMatch(referral ->
                                referral.closed().isEmpty() && referral.on().isBefore(ON.minusDays(63)));
            case CONFERENCE_LATE ->
                bodies(file, InitialConference.KIND).noneMatch(held -> held.on().isAfter(ON.minusDays(60)));
            case DRIFT ->
                bodies(file, ProtectionPlan.KIND)
                                .anyMatch(plan ->
                                        plan.ended().isEmpty() && plan.began().isBefore(ON.minusDays(500)))
                        || bodies(file, InNeedPlan.KIND)
                                .anyMatch(plan ->
                                        plan.ended().isEmpty() && plan.began().isBefore(ON.minusDays(500)));
            case PLAN_AGAIN -> bodies(file, ProtectionPlan.KIND).count() > 1;
            case NO_NAMED_WORKER, UNBORN_WITHOUT_WORKER ->
                bodies(file, Allocation.KIND)
                        .noneMatch(allocation -> allocation.ended().isEmpty());
            case MANY_WORKERS ->
                bodies(file, Allocation.KIND)
                                .filter(allocation -> allocation
                                        .ended()
                                        .map(ON.minusMonths(15)::isBefore)
                                        .orElse(true))
                                .count()
                        >= 4;
            case DATES_ONLY -> lastVisits(file, 3).stream().anyMatch(visit -> visit.outcome() == Outcome.DATES_ONLY);
            case NO_WORDS_OF_THE_CHILD ->
                lastVisits(file, 3).stream()
                        .anyMatch(visit -> visit.childsWords().isEmpty()
                                && !visit.account().isEmpty());
            case NOT_SEEN -> lastVisits(file, 3).stream().anyMatch(visit -> visit.seen() == ChildSeen.NOT_SEEN);
            case TWO_ADDRESSES ->
                bodies(file, Address.KIND)
                                .filter(address -> address.ended().isEmpty())
                                .count()
                        > 1;
            case CARE_PLAN_LATE -> bodies(file, CarePlan.KIND).findAny().isEmpty();
            case FIRST_HEALTH_ASSESSMENT_LATE ->
                bodies(file, HealthCheck.KIND).noneMatch(check -> check.type() == HealthCheck.Type.HEALTH_ASSESSMENT);
            case NO_PLAN_FOR_A_HOME ->
                bodies(file, CarePlan.KIND).noneMatch(plan -> plan.permanence().isPresent());
            case NO_RETURN_INTERVIEW ->
                bodies(file, MissingEpisode.KIND)
                        .anyMatch(missing -> missing.wentMissing().isAfter(ON.minusDays(15)));
            case HEALTH_HISTORY_DUE ->
                bodies(file, Child.KIND)
                        .anyMatch(child -> child.born()
                                .filter(born -> born.plusMonths(17 * 12 + 5).isBefore(ON))
                                .isPresent());
            case PATHWAY_REVIEW_LATE ->
                bodies(file, PathwayReview.KIND).noneMatch(review -> review.on().isAfter(ON.minusMonths(6)));
        };
    }

    private static List<Visit> lastVisits(List<Change<?>> file, int count) {
        List<Visit> visits = bodies(file, Visit.KIND).toList();
        return visits.subList(Math.max(0, visits.size() - count), visits.size());
    }

    @Test
    void aSmallAuthorityHasMostOfThem() {
        var shown = new ArrayList<Failure>();
        for (int family = 0; Families.firstChildOf(family) < 30; family++) {
            shown.addAll(new SampleAuthority(3, ON).familyOf(family).failures());
        }
        assertThat(shown).hasSizeGreaterThan(Failure.values().length / 2);
    }
}
