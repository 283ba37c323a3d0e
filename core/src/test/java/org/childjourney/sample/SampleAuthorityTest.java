package org.childjourney.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.sample.WrittenDown.bodies;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.care.Placement;
import org.childjourney.care.UnaccompaniedStatus;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.missing.MissingEpisode;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.Upn;
import org.childjourney.people.Worker;
import org.childjourney.people.Worker.Position;
import org.childjourney.record.Change;
import org.childjourney.record.Trait;
import org.childjourney.record.UserId;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleAuthorityTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final UserId AUTHOR = new UserId(new UUID(0, 1));

    private final WrittenDown many = filled(7, 400);

    private static WrittenDown filled(long seed, int children) {
        var door = new WrittenDown();
        new SampleAuthority(seed, ON).fill(door, AUTHOR, children);
        return door;
    }

    /// Five seeds, thirty and three hundred children each, and a larger one.
    static Stream<WrittenDown> authorities() {
        Stream<WrittenDown> others =
                LongStream.rangeClosed(1, 5).boxed().flatMap(seed -> Stream.of(filled(seed, 30), filled(seed, 300)));
        return Stream.concat(others, Stream.of(filled(7, 400)));
    }

    @Test
    void sameSeedMakesTheSameAuthority() {
        assertThat(filled(7, 30).changes()).isEqualTo(filled(7, 30).changes());
        assertThat(filled(8, 30).changes()).isNotEqualTo(filled(7, 30).changes());
    }

    @Test
    void allIsWrittenAsOneFinishedWork() {
        assertThat(many.isFinished()).isTrue();
        assertThat(many.byChild()).hasSize(400);
    }

    @Test
    void thirtyChildrenHoldEveryStory() {
        assertThat(IntStream.range(0, 30).mapToObj(Story::of).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Story.values());
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void nothingHappensBeforeBirthOrAfterTheDay(WrittenDown authority) {
        authority.byChild().values().forEach(file -> {
            LocalDate born = child(file).born().orElseThrow();
            LocalDate came = care(file).began().day();
            assertThat(came).isAfterOrEqualTo(born).isBefore(ON);
            assertThat(bodies(file, Visit.KIND))
                    .allSatisfy(visit -> assertThat(visit.on()).isBetween(came, ON));
            assertThat(bodies(file, LookedAfterReview.KIND))
                    .allSatisfy(review -> assertThat(review.on()).isBetween(came, ON));
            assertThat(bodies(file, MissingEpisode.KIND))
                    .allSatisfy(missing -> assertThat(missing.wentMissing()).isBetween(came, ON));
        });
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void homesAndOrdersFollowOneAnotherWithoutGapWhileInCare(WrittenDown authority) {
        authority.byChild().values().forEach(file -> {
            var care = care(file);
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
                .forEach(file -> assertThat(Period.between(
                                        child(file).born().orElseThrow(),
                                        care(file).ended().orElse(ON))
                                .toTotalMonths())
                        .isLessThanOrEqualTo(18 * 12));
    }

    @Test
    void everyNumberIsInventedAndRight() {
        var numbers = many.all(Child.KIND)
                .flatMap(child -> child.nhsNumber().stream())
                .map(NhsNumber::digits)
                .toList();
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(380)
                .allSatisfy(digits -> assertThat(digits).startsWith("999"));
        var upns = many.all(Child.KIND).flatMap(child -> child.upn().stream()).toList();
        assertThat(upns).doesNotHaveDuplicates().hasSizeGreaterThan(200).allMatch(Upn::hasRightCheckLetter);
    }

    @Test
    void namesComeFromManyLanguages() {
        var names = many.all(Child.KIND)
                .map(child -> child.name().orElseThrow().family())
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(90);
        assertThat(many.all(Child.KIND).map(child -> child.ethnicity().orElseThrow()))
                .hasSizeGreaterThan(15);
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

    @Test
    void someChildrenHaveNoNamedWorkerToday() {
        long without = many.byChild().values().stream()
                .filter(file -> care(file).ended().isEmpty())
                .filter(file -> bodies(file, Allocation.KIND)
                        .noneMatch(allocation -> allocation.ended().isEmpty()))
                .count();
        assertThat(without).isBetween(3L, 30L);
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void noChildIsWrittenTheSameAccountTwice(WrittenDown authority) {
        authority
                .byChild()
                .values()
                .forEach(file -> assertThat(accounts(bodies(file, Visit.KIND))).doesNotHaveDuplicates());
        var all = accounts(authority.all(Visit.KIND));
        assertThat(new HashSet<>(all)).hasSizeGreaterThan(all.size() * 95 / 100);
    }

    private static List<String> accounts(Stream<Visit> visits) {
        return visits.filter(visit -> visit.seen() != ChildSeen.NOT_SEEN)
                .map(Visit::account)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void noDetailIsLeftUnfilled(WrittenDown authority) {
        assertThat(authority.all(Visit.KIND))
                .allSatisfy(visit -> assertThat(visit.where() + visit.childsWords() + visit.account())
                        .doesNotContain("{", "}", "|"));
    }

    @Test
    void someVisitsAreDatesOnlyAndSomeFoundNobody() {
        assertThat(many.all(Visit.KIND).collect(Collectors.groupingBy(Visit::outcome, Collectors.counting())))
                .allSatisfy((outcome, count) -> assertThat(count).isGreaterThan(40L));
    }

    @Test
    void whoNeedsParticularCareIsThere() {
        assertThat(many.all(UnaccompaniedStatus.KIND)).hasSize(20);
        assertThat(many.all(LeavingCareYear.KIND)).hasSizeGreaterThan(30);
        assertThat(many.all(Placement.KIND)
                        .map(Placement::traits)
                        .filter(traits -> traits.contains(Trait.AGREED_TO_FEWER_VISITS)))
                .hasSizeGreaterThan(10);
        assertThat(many.all(PeriodOfCare.KIND).flatMap(care -> care.reasonCeased().stream()))
                .contains(PeriodOfCare.ReasonCeased.E12, PeriodOfCare.ReasonCeased.E4A);
        assertThat(many.all(MissingEpisode.KIND)).hasSizeGreaterThan(20);
    }

    private static Child child(List<Change<?>> file) {
        return bodies(file, Child.KIND).findFirst().orElseThrow();
    }

    private static PeriodOfCare care(List<Change<?>> file) {
        return bodies(file, PeriodOfCare.KIND).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void everyIdIsOnlyOnce(WrittenDown authority) {
        Set<Object> ids = authority.changes().stream().map(Change::record).collect(Collectors.toSet());
        assertThat(ids).hasSize(authority.changes().size());
    }
}
