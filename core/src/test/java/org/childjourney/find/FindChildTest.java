package org.childjourney.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.find.Findable.Related;
import org.childjourney.people.PersonName;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindChildTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId TYLER = new ChildId(new UUID(0, 2));

    private final InMemoryFindables findables = new InMemoryFindables();
    private final Set<ChildId> restricted = new HashSet<>();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final FindChild findChild = as(Role.SOCIAL_WORKER);

    @BeforeEach
    void twoChildren() {
        findables.save(child(AMIRA, "Amira", "Khan"));
        findables.save(child(TYLER, "Tyler", "Reed"));
    }

    @Test
    void everyoneIsReadOnceADay() {
        assertThat(names("khan")).containsExactly("Amira");
        assertThat(names("reed")).containsExactly("Tyler");
        assertThat(findables.timesAllWereRead()).isOne();

        now = now.plus(Duration.ofDays(1));
        assertThat(names("khan")).containsExactly("Amira");
        assertThat(findables.timesAllWereRead()).isEqualTo(2);
    }

    @Test
    void whoWasSavedIsFoundAsTheyAreNow() {
        assertThat(names("amira khan")).containsExactly("Amira");

        findables.save(child(AMIRA, "Yasmin", "Begum"));

        assertThat(names("amira khan")).isEmpty();
        assertThat(names("yasmin begum")).containsExactly("Yasmin");
        assertThat(findables.timesAllWereRead()).isOne();
    }

    @Test
    void manyWhoWereSavedAreReadTogether() {
        findChild.count();
        for (int number = 3; number < 300; number++) {
            findables.save(child(new ChildId(new UUID(0, number)), "Child", "Number" + number));
        }

        assertThat(findChild.count()).isEqualTo(299);
        assertThat(findables.timesAllWereRead()).isEqualTo(2);
    }

    @Test
    void whoWasRemovedIsNotFound() {
        findChild.count();
        findables.remove(AMIRA);

        assertThat(names("amira khan")).isEmpty();
        assertThat(findChild.these(List.of(AMIRA, TYLER)))
                .extracting(Findable::child)
                .containsExactly(TYLER);
    }

    @Test
    void ofARestrictedRecordNothingIsSaidButThatThereIsOne() {
        restricted.add(AMIRA);

        assertThat(findChild.find("amira khan", 5)).isEqualTo(new PersonIndex.Answer(List.of(), 1));
        assertThat(findChild.find("tyler reed", 5).withheld()).isZero();
        assertThat(findChild.these(List.of(AMIRA))).isEmpty();
    }

    @Test
    void restrictedRecordsTakeNoPlaceFromOthers() {
        var other = new ChildId(new UUID(0, 3));
        findables.save(child(other, "Amira", "Khan"));
        restricted.add(AMIRA);

        var answer = findChild.find("amira khan", 1);

        assertThat(answer.found()).extracting(found -> found.who().child()).containsExactly(other);
        assertThat(answer.withheld()).isOne();
    }

    @Test
    void aRestrictedChildIsNotFoundThroughTheFamilyOfABrother() {
        var brother = new ChildId(new UUID(0, 4));
        var sister = new Related(
                "Sister", new PersonName("Amira", "Khan", Optional.empty()), Optional.empty(), Optional.of(AMIRA));
        var found = child(brother, "Yusuf", "Cole");
        findables.save(new Findable(
                found.child(),
                found.name(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(sister),
                found.stage(),
                Optional.empty()));
        assertThat(names("amira khan")).contains("Yusuf");

        restricted.add(AMIRA);
        assertThat(as(Role.SOCIAL_WORKER).find("amira khan", 5).found())
                .extracting(one -> one.who().child())
                .doesNotContain(brother);
    }

    @Test
    void whoMayNotReadChildrenMayNotFindThem() {
        var it = as(Role.IT);

        assertThat(it.mayFind()).isFalse();
        assertThatThrownBy(() -> it.find("khan", 5)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> it.these(List.of(AMIRA))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(it::count).isInstanceOf(NotAllowed.class);
    }

    private List<String> names(String typed) {
        var names = new ArrayList<String>();
        findChild
                .find(typed, 5)
                .found()
                .forEach(found -> names.add(found.who().name().orElseThrow().given()));
        return names;
    }

    private FindChild as(Role role) {
        InstantSource time = () -> now;
        return new FindChild(
                findables,
                KeptFromEveryone.where(child -> restricted.contains(child)),
                Delegation.standard(),
                new SignedIn(new UserId(new UUID(0, 9)), "Wren", role, Optional.empty()),
                time.withZone(London.ZONE));
    }

    private static Findable child(ChildId child, String given, String family) {
        return Findable.named(child, new PersonName(given, family, Optional.empty()));
    }
}
