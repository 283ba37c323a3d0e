package org.childjourney.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.sample.WrittenDown.bodies;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.childjourney.assessment.Assessment;
import org.childjourney.assessment.StrategyDiscussion;
import org.childjourney.care.HealthCheck;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.Referral;
import org.childjourney.leavingcare.CareLeaver;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.leavingcare.PathwayReview;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.people.Upn;
import org.childjourney.people.Worker;
import org.childjourney.people.Worker.Position;
import org.childjourney.permanence.AdoptionMatch;
import org.childjourney.protection.CoreGroup;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.InNeedReview;
import org.childjourney.protection.InitialConference;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.protection.ProtectionReview;
import org.childjourney.record.Change;
import org.childjourney.record.Trait;
import org.childjourney.record.UserId;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleAuthorityTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final UserId AUTHOR = new UserId(new UUID(0, 1));

    private static final WrittenDown MANY = filled(7, 400);

    /// Five seeds, thirty and three hundred children each, and a larger one.
    private static final List<WrittenDown> ALL = Stream.concat(
                    LongStream.rangeClosed(1, 5)
                            .boxed()
                            .flatMap(seed -> Stream.of(filled(seed, 30), filled(seed, 300))),
                    Stream.of(MANY))
            .toList();

    private static WrittenDown filled(long seed, int children) {
        var door = new WrittenDown();
        new SampleAuthority(seed, ON).fill(door, AUTHOR, children);
        return door;
    }

    static List<WrittenDown> authorities() {
        return ALL;
    }

    @Test
    void sameSeedMakesTheSameAuthority() {
        assertThat(filled(7, 30).changes()).isEqualTo(filled(7, 30).changes());
        assertThat(filled(8, 30).changes()).isNotEqualTo(filled(7, 30).changes());
    }

    @Test
    void allIsWrittenAsOneFinishedWork() {
        assertThat(MANY.isFinished()).isTrue();
        assertThat(MANY.byChild()).hasSize(400);
    }

    @Test
    void thirtyChildrenHoldEveryStory() {
        var stories = EnumSet.noneOf(Story.class);
        var stages = EnumSet.noneOf(Stage.class);
        var authority = new SampleAuthority(7, ON);
        for (int family = 0; Families.firstChildOf(family) < 30; family++) {
            var one = authority.familyOf(family);
            stages.add(one.stage());
            one.lives().values().forEach(life -> stories.add(life.story()));
        }
        assertThat(stories).containsExactlyInAnyOrder(Story.values());
        assertThat(stages)
                .contains(
                        Stage.CONTACT,
                        Stage.EARLY_HELP,
                        Stage.NEWLY_REFERRED,
                        Stage.IN_NEED,
                        Stage.ENQUIRY,
                        Stage.PROTECTED,
                        Stage.STEPPED_DOWN,
                        Stage.UNBORN,
                        Stage.IN_CARE,
                        Stage.LEFT_CARE);
    }

    private static Stream<Family> families() {
        return LongStream.rangeClosed(1, 5)
                .mapToObj(seed -> new SampleAuthority(seed, ON))
                .flatMap(authority -> IntStream.range(0, 400).mapToObj(authority::familyOf));
    }

    @Test
    void siblingsAreTwinsOrBornOneAfterTheOtherTheEldestFirst() {
        assertThat(families()).allSatisfy(family -> {
            List<LocalDate> births =
                    family.children().stream().map(Person::born).toList();
            for (int next = 1; next < births.size(); next++) {
                long apart = ChronoUnit.DAYS.between(births.get(next - 1), births.get(next));
                assertThat(apart).as(family.identifier() + " " + births).matches(days -> days == 0 || days >= 280);
            }
        });
    }

    @Test
    void theMothersPartnerIsGrownUpWhenTheEldestIsBorn() {
        assertThat(families().filter(family -> family.grownUps().partner().isPresent()))
                .isNotEmpty()
                .allSatisfy(family -> assertThat(
                                family.grownUps().partner().orElseThrow().born())
                        .isBeforeOrEqualTo(family.children().getFirst().born().minusYears(18)));
    }

    @Test
    void adoptersOfBothSexesAreACouple() {
        assertThat(ALL.stream()
                        .flatMap(authority -> authority.byChild().values().stream())
                        .flatMap(file -> bodies(file, AdoptionMatch.KIND)))
                .isNotEmpty()
                .allSatisfy(match -> {
                    assertThat(match.adopters()).contains(2);
                    assertThat(match.adopterSex()).contains(AdoptionMatch.AdopterSex.MF);
                    assertThat(match.adopterStatus().orElseThrow())
                            .isIn(
                                    AdoptionMatch.AdopterStatus.L11,
                                    AdoptionMatch.AdopterStatus.L2,
                                    AdoptionMatch.AdopterStatus.L3);
                });
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void nothingHappensBeforeBirthOrAfterTheDay(WrittenDown authority) {
        authority.byChild().values().forEach(file -> {
            LocalDate born = child(file).born().or(() -> child(file).expected()).orElseThrow();
            LocalDate known = born.minusDays(151);
            care(file)
                    .ifPresent(care -> assertThat(care.began().day())
                            .isAfterOrEqualTo(born)
                            .isBefore(ON));
            var days = new ArrayList<LocalDate>();
            bodies(file, Contact.KIND).forEach(contact -> days.add(contact.on()));
            bodies(file, Referral.KIND).forEach(referral -> {
                days.add(referral.on());
                referral.decidedOn().ifPresent(days::add);
                referral.closed().ifPresent(days::add);
            });
            bodies(file, Assessment.KIND).forEach(assessment -> {
                days.add(assessment.began());
                assessment.authorised().ifPresent(days::add);
            });
            bodies(file, ProtectionPlan.KIND).forEach(plan -> {
                days.add(plan.began());
                plan.ended().ifPresent(days::add);
            });
            bodies(file, InNeedPlan.KIND).forEach(plan -> {
                days.add(plan.began());
                plan.ended().ifPresent(days::add);
            });
            bodies(file, CoreGroup.KIND).forEach(group -> days.add(group.on()));
            bodies(file, ProtectionReview.KIND).forEach(review -> days.add(review.on()));
            bodies(file, InNeedReview.KIND).forEach(review -> days.add(review.on()));
            bodies(file, HealthCheck.KIND).forEach(check -> days.add(check.on()));
            bodies(file, Visit.KIND).forEach(visit -> days.add(visit.on()));
            bodies(file, LookedAfterReview.KIND).forEach(review -> days.add(review.on()));
            bodies(file, PathwayReview.KIND).forEach(review -> days.add(review.on()));
            bodies(file, MissingEpisode.KIND).forEach(missing -> days.add(missing.wentMissing()));
            assertThat(days).allSatisfy(day -> assertThat(day).isBetween(known, ON));
        });
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void eachStepFollowsTheOneBefore(WrittenDown authority) {
        authority.byChild().values().forEach(file -> {
            for (Referral referral : bodies(file, Referral.KIND).toList()) {
                referral.decidedOn().ifPresent(day -> assertThat(day).isAfterOrEqualTo(referral.on()));
                referral.closed()
                        .ifPresent(day -> assertThat(day)
                                .isAfterOrEqualTo(referral.decidedOn().orElseThrow()));
            }
            for (Assessment assessment : bodies(file, Assessment.KIND).toList()) {
                assessment.authorised().ifPresent(day -> assertThat(day).isAfter(assessment.began()));
            }
            for (ProtectionPlan plan : bodies(file, ProtectionPlan.KIND).toList()) {
                assertThat(bodies(file, InitialConference.KIND))
                        .anyMatch(held -> held.on().equals(plan.began()));
                assertThat(bodies(file, StrategyDiscussion.KIND))
                        .anyMatch(held -> held.on().isBefore(plan.began()));
                plan.ended().ifPresent(day -> assertThat(day).isAfter(plan.began()));
            }
            assertThat(bodies(file, InNeedPlan.KIND))
                    .allSatisfy(plan ->
                            plan.ended().ifPresent(day -> assertThat(day).isAfter(plan.began())));
            neverBoth(
                    bodies(file, ProtectionPlan.KIND).map(plan -> new Span(plan.began(), plan.ended())),
                    bodies(file, InNeedPlan.KIND).map(plan -> new Span(plan.began(), plan.ended())));
            care(file)
                    .ifPresent(care -> neverBoth(
                            Stream.of(new Span(care.began().day(), care.ended())),
                            Stream.concat(
                                    bodies(file, ProtectionPlan.KIND).map(plan -> new Span(plan.began(), plan.ended())),
                                    bodies(file, InNeedPlan.KIND).map(plan -> new Span(plan.began(), plan.ended())))));
        });
    }

    private record Span(LocalDate began, Optional<LocalDate> ended) {

        private boolean meets(Span other) {
            return began.isBefore(other.ended.orElse(LocalDate.MAX))
                    && other.began.isBefore(ended.orElse(LocalDate.MAX));
        }
    }

    private static void neverBoth(Stream<Span> ones, Stream<Span> others) {
        var second = others.toList();
        assertThat(ones).allSatisfy(one -> assertThat(second).noneMatch(one::meets));
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void visitsAreForWhatWasGoingOn(WrittenDown authority) {
        authority.byChild().values().forEach(file -> {
            for (Visit visit : bodies(file, Visit.KIND).toList()) {
                boolean fits = switch (visit.purpose()) {
                    case PROTECTION ->
                        bodies(file, ProtectionPlan.KIND)
                                .anyMatch(plan -> runs(plan.began(), plan.ended(), visit.on()));
                    case IN_NEED ->
                        bodies(file, Referral.KIND).anyMatch(time -> runs(time.on(), time.closed(), visit.on()));
                    case IN_CARE ->
                        care(file)
                                .filter(care -> runs(care.began().day(), care.ended(), visit.on()))
                                .isPresent();
                    // the invented authority makes none of these
                    case PRIVATE_FOSTERING, PRE_BIRTH, FAMILY_TIME, SCHOOL -> false;
                    case PERSONAL_ADVISER ->
                        bodies(file, CareLeaver.KIND)
                                .anyMatch(time -> !time.began().day().isAfter(visit.on()));
                };
                assertThat(fits).as("%s on %s", visit.purpose(), visit.on()).isTrue();
            }
        });
    }

    private static boolean runs(LocalDate began, Optional<LocalDate> ended, LocalDate day) {
        return !day.isBefore(began) && ended.map(end -> !day.isAfter(end)).orElse(true);
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void homesAndOrdersFollowOneAnotherWithoutGapWhileInCare(WrittenDown authority) {
        authority.byChild().values().forEach(file -> {
            if (care(file).isEmpty()) {
                assertThat(bodies(file, Placement.KIND)).isEmpty();
                return;
            }
            var care = care(file).orElseThrow();
            LocalDate next = care.began().day();
            Optional<LocalDate> ended = Optional.of(next);
            for (Placement home : bodies(file, Placement.KIND).toList()) {
                assertThat(Optional.of(home.began().day())).isEqualTo(ended);
                assertThat(home.ended().orElse(ON)).isAfter(home.began().day());
                ended = home.ended();
            }
            assertThat(ended).isEqualTo(care.ended());
            ended = Optional.of(next);
            for (LegalStatus order : bodies(file, LegalStatus.KIND).toList()) {
                assertThat(Optional.of(order.began().day())).isEqualTo(ended);
                ended = order.ended();
            }
            assertThat(ended).isEqualTo(care.ended());
        });
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void careEndsAtEighteen(WrittenDown authority) {
        authority
                .byChild()
                .values()
                .forEach(file -> care(file)
                        .ifPresent(care -> assertThat(Period.between(
                                                child(file).born().orElseThrow(),
                                                care.ended().orElse(ON))
                                        .toTotalMonths())
                                .isLessThanOrEqualTo(18 * 12)));
    }

    @Test
    void everyNumberIsInventedAndRight() {
        var numbers = MANY.all(Child.KIND)
                .flatMap(child -> child.nhsNumber().stream())
                .map(NhsNumber::digits)
                .toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(370)
                .allSatisfy(digits -> assertThat(digits).startsWith("999"));
        var upns = MANY.all(Child.KIND).flatMap(child -> child.upn().stream()).toList();
        assertThat(upns).doesNotHaveDuplicates().hasSizeGreaterThan(200).allMatch(Upn::hasRightCheckLetter);
    }

    @Test
    void namesComeFromManyLanguages() {
        var names = MANY.all(Child.KIND)
                .map(child -> child.name().orElseThrow().family())
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(90);
        assertThat(MANY.all(Child.KIND).map(child -> child.ethnicity().orElseThrow()))
                .hasSizeGreaterThan(15);
    }

    @Test
    void noManBearsAFamilyNameThatOnlyWomenBear() {
        assertThat(NameLists.of("sk", NameLists.Part.FAMILY))
                .hasSizeGreaterThan(50)
                .noneMatch(this::isOfWomen);
        assertThat(ALL.stream()
                        .flatMap(authority -> authority.all(Relative.KIND))
                        .filter(relative -> relative.sex() == Sex.MALE)
                        .map(relative -> relative.name().family()))
                .isNotEmpty()
                .noneMatch(this::isOfWomen);
    }

    private boolean isOfWomen(String family) {
        return family.endsWith("ová");
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void aManagerIsNeverTheNamedWorker(WrittenDown authority) {
        var named = authority.all(Allocation.KIND).map(Allocation::worker).collect(Collectors.toSet());
        var practitioners = authority.changes().stream()
                .filter(change -> change.body() instanceof Worker worker
                        && (worker.position() == Position.SOCIAL_WORKER
                                || worker.position() == Position.PERSONAL_ADVISER))
                .map(Change::record)
                .collect(Collectors.toSet());
        assertThat(practitioners).containsAll(named);
        assertThat(authority.all(Worker.KIND).filter(worker -> worker.position() == Position.SOCIAL_WORKER))
                .allSatisfy(worker ->
                        assertThat(worker.registration().orElseThrow()).matches("SW9\\d{5}"));
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void aChildHasOneNamedWorkerAtATime(WrittenDown authority) {
        authority.byChild().values().forEach(file -> {
            var spells = bodies(file, Allocation.KIND)
                    .sorted(Comparator.comparing(Allocation::began))
                    .toList();
            for (int next = 1; next < spells.size(); next++) {
                assertThat(spells.get(next - 1).ended().orElse(LocalDate.MAX))
                        .isBeforeOrEqualTo(spells.get(next).began());
            }
        });
    }

    @Test
    void someChildrenHaveNoNamedWorkerToday() {
        long without = MANY.byChild().values().stream()
                .filter(file -> care(file)
                        .map(care -> care.ended().isEmpty())
                        .orElseGet(() -> bodies(file, InNeedPlan.KIND)
                                .anyMatch(plan -> plan.ended().isEmpty())))
                .filter(file -> bodies(file, Allocation.KIND)
                        .noneMatch(allocation -> allocation.ended().isEmpty()))
                .count();
        assertThat(without).isBetween(3L, 30L);
    }

    @Test
    void someVisitsAreDatesOnlyAndSomeFoundNobody() {
        assertThat(MANY.all(Visit.KIND).collect(Collectors.groupingBy(Visit::outcome, Collectors.counting())))
                .allSatisfy((outcome, count) -> assertThat(count).isGreaterThan(40L));
    }

    @Test
    void whoNeedsParticularCareIsThere() {
        assertThat(MANY.all(UnaccompaniedStatus.KIND)).isNotEmpty();
        assertThat(MANY.all(LeavingCareYear.KIND)).hasSizeGreaterThan(30);
        assertThat(MANY.all(Placement.KIND)
                        .map(Placement::traits)
                        .filter(traits -> traits.contains(Trait.AGREED_TO_FEWER_VISITS)))
                .isNotEmpty();
        assertThat(MANY.all(PeriodOfCare.KIND).flatMap(care -> care.reasonCeased().stream()))
                .contains(PeriodOfCare.ReasonCeased.E4A);
        assertThat(MANY.all(MissingEpisode.KIND)).isNotEmpty();
    }

    private static Child child(List<Change<?>> file) {
        return bodies(file, Child.KIND).findFirst().orElseThrow();
    }

    private static Optional<PeriodOfCare> care(List<Change<?>> file) {
        return bodies(file, PeriodOfCare.KIND).findFirst();
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void everyIdIsOnlyOnce(WrittenDown authority) {
        Set<Object> ids = authority.changes().stream().map(Change::record).collect(Collectors.toSet());
        assertThat(ids).hasSize(authority.changes().size());
    }
}
