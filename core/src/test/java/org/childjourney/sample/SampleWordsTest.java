package org.childjourney.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.sample.WrittenDown.bodies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.family.Couple;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.frontdoor.Contact;
import org.childjourney.frontdoor.Source;
import org.childjourney.people.Child;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.plan.SafetyMap;
import org.childjourney.plan.SafetyScale;
import org.childjourney.record.Change;
import org.childjourney.record.UserId;
import org.childjourney.timescales.WorkingDays;
import org.childjourney.visits.ChildSeen;
import org.childjourney.visits.Visit;
import org.childjourney.voice.ChildSays;
import org.junit.jupiter.api.Test;

/// What is written of invented children can be read, and differs from child to child and from visit to visit.
class SampleWordsTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final WrittenDown MANY = filled();
    private static final int FEWEST_WORDS = 60;

    private static WrittenDown filled() {
        var door = new WrittenDown();
        new SampleAuthority(7, ON).fill(door, new UserId(new UUID(0, 1)), 600);
        return door;
    }

    @Test
    void noChildIsWrittenTheSameAccountTwice() {
        MANY.byChild()
                .values()
                .forEach(file -> assertThat(accounts(bodies(file, Visit.KIND))).doesNotHaveDuplicates());
        var all = accounts(MANY.all(Visit.KIND));
        assertThat(new HashSet<>(all)).hasSizeGreaterThan(all.size() * 99 / 100);
    }

    @Test
    void anAccountIsAStoryAndNotANote() {
        assertThat(accounts(MANY.all(Visit.KIND)))
                .allSatisfy(account -> assertThat(account.split(" ")).hasSizeGreaterThanOrEqualTo(FEWEST_WORDS));
    }

    private static List<String> accounts(Stream<Visit> visits) {
        return visits.filter(visit -> visit.seen() != ChildSeen.NOT_SEEN)
                .map(Visit::account)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void noDetailIsLeftUnfilled() {
        var said = Stream.of(
                        MANY.all(Visit.KIND).map(visit -> visit.where() + visit.childsWords() + visit.account()),
                        MANY.all(Contact.KIND).map(Contact::said),
                        MANY.all(ChildSays.KIND).map(ChildSays::words),
                        MANY.all(SafetyScale.KIND).map(scale -> scale.rater() + scale.because()),
                        MANY.all(SafetyMap.KIND)
                                .map(map -> map.worries()
                                        + map.working()
                                        + map.needsToHappen()
                                        + map.danger()
                                        + map.goal()),
                        MANY.all(FamilyNetworkMeeting.KIND).map(FamilyNetworkMeeting::plan))
                .flatMap(texts -> texts);
        assertThat(said)
                .hasSizeGreaterThan(20_000)
                .allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "|", "<", ">", "(Shown)", "(shown)"));
    }

    @Test
    void whoeverIsWorkedWithHasWordsOfTheirOwn() {
        long worked = MANY.byChild().values().stream()
                .filter(file -> bodies(file, Visit.KIND).count() > 3)
                .count();
        long heard = MANY.byChild().values().stream()
                .filter(file ->
                        bodies(file, ChildSays.KIND).anyMatch(says -> says.matter() == ChildSays.Matter.WHAT_I_WANT))
                .count();
        assertThat(heard).isBetween(worked * 80 / 100, worked);
        assertThat(MANY.all(ChildSays.KIND).map(ChildSays::matter)).contains(ChildSays.Matter.values());
    }

    @Test
    void familiesHaveCouplesAndFathersWhoAreNotNamed() {
        assertThat(MANY.all(Couple.KIND).map(Couple::bond)).contains(Couple.Bond.values());
        assertThat(MANY.all(ParentNotNamed.KIND)).hasSizeBetween(10, 120);
        assertThat(MANY.all(Relative.KIND).filter(relative -> relative.died().isPresent()))
                .isNotEmpty();
    }

    @Test
    void nobodyOfAFamilyHasTheNameOfAnother() {
        MANY.byChild().values().forEach(file -> {
            var names = Stream.concat(
                            Stream.of(bodies(file, Child.KIND)
                                    .findFirst()
                                    .orElseThrow()
                                    .name()
                                    .orElseThrow()
                                    .given()),
                            bodies(file, Relative.KIND)
                                    .filter(relative -> relative.kin() != Kin.CARER)
                                    .map(relative -> relative.name().given()))
                    .toList();
            assertThat(names).doesNotHaveDuplicates();
        });
    }

    @Test
    void officesAreClosedOnWeekendsAndBankHolidays() {
        var calendar = WorkingDays.ofEngland();
        assertThat(MANY.all(Contact.KIND)
                        .filter(contact -> contact.source()
                                .filter(Set.of(Source.HOUSING, Source.SCHOOL)::contains)
                                .isPresent()))
                .isNotEmpty()
                .allSatisfy(contact ->
                        assertThat(calendar.isWorkingDay(contact.on())).isTrue());
        assertThat(MANY.all(Visit.KIND))
                .allSatisfy(
                        visit -> assertThat(calendar.isWorkingDay(visit.on())).isTrue());
    }

    @Test
    void noParentIsYoungerThanAParentCanBe() {
        for (List<Change<?>> file : MANY.byChild().values()) {
            bodies(file, Child.KIND)
                    .flatMap(child -> child.born().stream())
                    .forEach(born -> bodies(file, Relative.KIND)
                            .filter(relative -> relative.kin() == Kin.PARENT)
                            .flatMap(parent -> parent.born().stream())
                            .forEach(parent -> assertThat(parent).isBefore(born.minusYears(15))));
        }
    }
}
