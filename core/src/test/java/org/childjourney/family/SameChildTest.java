package org.childjourney.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.find.FindChild;
import org.childjourney.find.Findable;
import org.childjourney.find.InMemoryFindables;
import org.childjourney.find.Stage;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Sex;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SameChildTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId SAMI = new ChildId(new UUID(0, 2));
    private static final UserId PRIYA = new UserId(new UUID(0, 3));
    private static final LocalDate SAMIS_BIRTH = LocalDate.of(2022, 5, 3);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final InMemoryFindables findables = new InMemoryFindables();
    private final Set<ChildId> restricted = new HashSet<>();
    private final SameChild same = as(Role.SOCIAL_WORKER);

    @BeforeEach
    void amiraAndSamiAreInTheStore() {
        child(AMIRA, "Amira", LocalDate.of(2019, 9, 12));
        child(SAMI, "Sami", SAMIS_BIRTH);
    }

    @Test
    void isFoundByNameAndDayOfBirthAndTheChildItselfIsNot() {
        assertThat(like("Sammi", "Khan", Optional.of(SAMIS_BIRTH))).containsExactly(SAMI);
        assertThat(like("Sami", "", Optional.of(SAMIS_BIRTH))).containsExactly(SAMI);
        assertThat(like("Sami", "Khan", Optional.empty())).containsExactly(SAMI);
        assertThat(like("Sami", "Khan", Optional.of(LocalDate.of(2021, 5, 3)))).isEmpty();
        assertThat(like("Sami", "", Optional.empty())).isEmpty();
        assertThat(like("Omar", "Khan", Optional.empty())).isEmpty();
        assertThat(like("Amira", "Khan", Optional.of(LocalDate.of(2019, 9, 12))))
                .isEmpty();
        assertThat(like("", "", Optional.of(SAMIS_BIRTH))).isEmpty();
    }

    @Test
    void isFoundBySoundAsInFind() {
        assertThat(like("Saamee", "Kahn", Optional.empty())).containsExactly(SAMI);
    }

    @Test
    void aNameThatIsOnlyBegunIsNotAlike() {
        assertThat(like("Sa", "Kh", Optional.empty())).isEmpty();
    }

    @Test
    void whoWasSaidToBeSomebodyElseIsNotOfferedAndTheNextIs() {
        var another = new ChildId(new UUID(0, 9));
        child(another, "Sami", SAMIS_BIRTH);

        assertThat(like("Sami", "Khan", Optional.of(SAMIS_BIRTH))).containsExactlyInAnyOrder(SAMI, another);
        assertThat(ids(same.like(named("Sami"), Optional.of(SAMIS_BIRTH), List.of(AMIRA, SAMI))))
                .containsExactly(another);
    }

    @Test
    void nobodyIsOfferedOrShownWhoseRecordIsKeptFromTheUser() {
        assertThat(same.known(SAMI)).isPresent();

        restricted.add(SAMI);

        assertThat(like("Sami", "Khan", Optional.of(SAMIS_BIRTH))).isEmpty();
        assertThat(same.known(SAMI)).isEmpty();
    }

    @Test
    void aRoleThatMayNotFindIsOfferedNobody() {
        assertThat(as(Role.IT).like(named("Sami"), Optional.empty(), List.of(AMIRA)))
                .isEmpty();
    }

    private List<ChildId> like(String given, String family, Optional<LocalDate> born) {
        return ids(same.like(new PersonName(given, family, Optional.empty()), born, List.of(AMIRA)));
    }

    private static List<ChildId> ids(List<org.childjourney.record.Held<Child>> found) {
        var ids = new ArrayList<ChildId>();
        found.forEach(held -> ids.add(held.child().orElseThrow()));
        return ids;
    }

    private static PersonName named(String given) {
        return new PersonName(given, "Khan", Optional.empty());
    }

    private SameChild as(Role role) {
        var user = new SignedIn(PRIYA, "Priya Nair", role, Optional.empty());
        return new SameChild(
                new FindChild(
                        findables,
                        KeptFromEveryone.where(child -> restricted.contains(child)),
                        Delegation.standard(),
                        user,
                        clock),
                store);
    }

    private void child(ChildId id, String given, LocalDate born) {
        var child = new Child(
                Optional.of("C-" + id.value().getLeastSignificantBits()),
                Optional.of(named(given)),
                Optional.of(born),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.save(PRIYA, List.of(Change.first(new RecordId(id.value()), Child.KIND, Optional.of(id), child)));
        findables.save(new Findable(
                id,
                child.name(),
                List.of(),
                child.born(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Stage.NOTHING_OPEN,
                Optional.empty()));
    }
}
