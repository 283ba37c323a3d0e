package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Restriction.Stands;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestrictedChildrenTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId TYLER = new ChildId(new UUID(0, 2));
    private static final UserId PRIYA = new UserId(new UUID(0, 3));
    private static final UserId DAN = new UserId(new UUID(0, 4));
    private static final UserId JO = new UserId(new UUID(0, 5));
    private static final UserId ADA = new UserId(new UUID(0, 6));

    private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());

    @BeforeEach
    void twoWorkersAndTwoManagers() {
        holds(PRIYA, "Priya Nair", Role.SOCIAL_WORKER, User.Admitted.YES);
        holds(DAN, "Dan Cole", Role.SOCIAL_WORKER, User.Admitted.YES);
        holds(JO, "Jo Marsh", Role.PRACTICE_MANAGER, User.Admitted.YES);
        holds(ADA, "Ada Reid", Role.DIRECTOR, User.Admitted.YES);
    }

    @Test
    void onlyThoseNamedReadARestrictedRecord() {
        restrict(AMIRA, PRIYA, JO);

        assertThat(keptFrom(PRIYA, AMIRA)).isFalse();
        assertThat(keptFrom(JO, AMIRA)).isFalse();
        assertThat(keptFrom(DAN, AMIRA)).isTrue();
        assertThat(keptFrom(ADA, AMIRA)).isTrue();
        assertThat(keptFrom(DAN, TYLER)).isFalse();
    }

    @Test
    void everyoneReadsAgainOnceItIsLifted() {
        decide(AMIRA, new Restriction(Stands.LIFTED, List.of(), "", LocalDate.EPOCH));

        assertThat(keptFrom(DAN, AMIRA)).isFalse();
    }

    @Test
    void nobodyIsLockedOutWhereTheLastManagerWhoReadIsDisabled() {
        restrict(AMIRA, PRIYA, JO);
        holds(JO, "Jo Marsh", Role.PRACTICE_MANAGER, User.Admitted.DISABLED);

        assertThat(keptFrom(ADA, AMIRA)).isFalse();
        assertThat(keptFrom(PRIYA, AMIRA)).isFalse();
        assertThat(keptFrom(DAN, AMIRA)).isTrue();
    }

    @Test
    void restrictedTwiceItIsReadByThoseWhomBothName() {
        restrict(AMIRA, PRIYA, JO);
        restrict(AMIRA, DAN, JO);

        assertThat(keptFrom(JO, AMIRA)).isFalse();
        assertThat(keptFrom(PRIYA, AMIRA)).isTrue();
        assertThat(keptFrom(DAN, AMIRA)).isTrue();
    }

    @Test
    void theReaderToAskIsOneWhoMayLetOthersRead() {
        restrict(AMIRA, PRIYA, JO);
        var whoMayRead = new WhoMayRead(store, now(), Delegation.standard());

        assertThat(whoMayRead.toAsk(AMIRA)).map(User::name).contains("Jo Marsh");
        assertThat(whoMayRead.howMany(AMIRA)).contains(2);
        assertThat(whoMayRead.howMany(TYLER)).isEmpty();
        assertThat(whoMayRead.toAsk(TYLER)).isEmpty();
    }

    private void holds(UserId id, String name, Role role, User.Admitted admitted) {
        var record = new RecordId(id.value());
        var user = new User(name, role, Optional.empty(), admitted);
        store.save(
                JO,
                List.of(store.one(record, User.KIND)
                        .map(held -> Change.after(held, user))
                        .orElseGet(() -> Change.first(record, User.KIND, Optional.empty(), user))));
    }

    private void restrict(ChildId child, UserId... readers) {
        decide(child, new Restriction(Stands.RESTRICTED, List.of(readers), "", LocalDate.EPOCH));
    }

    private void decide(ChildId child, Restriction restriction) {
        store.save(
                JO,
                List.of(Change.first(
                        new RecordId(UUID.randomUUID()), Restriction.KIND, Optional.of(child), restriction)));
    }

    private boolean keptFrom(UserId user, ChildId child) {
        return now().keepFrom(new SignedIn(user, "someone", Role.SOCIAL_WORKER, Optional.empty()), child);
    }

    private Restrictions now() {
        return RestrictedChildren.of(store.all(Restriction.KIND), store.all(User.KIND), Delegation.standard());
    }
}
