package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromUser;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.ReadableRecords;
import org.childjourney.access.RestrictedChildren;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restriction.Stands;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.access.User;
import org.childjourney.oversight.RestrictRecord.Problem;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finishing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestrictRecordTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final UserId PRIYA = new UserId(new UUID(0, 2));
    private static final UserId JO = new UserId(new UUID(0, 3));
    private static final UserId ADA = new UserId(new UUID(0, 4));
    private static final String WHY = "Her aunt works in this office";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);

    @Test
    void whoeverRestrictsARecordReadsOn() {
        assertThat(by(JO).restrict(AMIRA, List.of(PRIYA), WHY)).isInstanceOf(Finishing.Kept.class);

        assertThat(standing())
                .isEqualTo(new Restriction(Stands.RESTRICTED, List.of(JO, PRIYA), WHY, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aReasonIsAtLeastTwentySignsLong() {
        assertThat(by(JO).restrict(AMIRA, List.of(), "  nineteen signs long   "))
                .isEqualTo(new Finishing.Refused<>(Set.of(Problem.REASON_TOO_SHORT)));
        assertThat(store.all(Restriction.KIND)).isEmpty();
        assertThat(by(JO).restrict(AMIRA, List.of(), "exactly twenty signs")).isInstanceOf(Finishing.Kept.class);
    }

    @Test
    void whoMayReadIsChangedAndTheRestrictionLiftedInOneRecord() {
        by(JO).restrict(AMIRA, List.of(), WHY);
        by(JO).restrict(AMIRA, List.of(ADA), "Ada Reid covers this week for her worker");
        assertThat(standing().readers()).containsExactly(JO, ADA);

        by(ADA).lift(AMIRA, "Her aunt left the authority in October");
        assertThat(standing().isInForce()).isFalse();
        assertThat(standing().readers()).isEmpty();
        assertThat(store.all(Restriction.KIND)).hasSize(1);
        assertThat(by(ADA).inForce(AMIRA)).isEmpty();
    }

    @Test
    void whatIsNotRestrictedCannotBeLifted() {
        assertThat(by(JO).lift(AMIRA, ""))
                .isEqualTo(new Finishing.Refused<>(Set.of(Problem.NOT_RESTRICTED, Problem.REASON_TOO_SHORT)));
    }

    @Test
    void aManagerFromWhomTheRecordIsKeptChangesNothing() {
        by(JO).restrict(AMIRA, List.of(PRIYA), WHY);

        assertThatThrownBy(() -> by(ADA).restrict(AMIRA, List.of(ADA), WHY)).isInstanceOf(KeptFromUser.class);
        assertThatThrownBy(() -> by(ADA).lift(AMIRA, WHY)).isInstanceOf(KeptFromUser.class);
        assertThat(standing().readers()).containsExactly(JO, PRIYA);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRACTICE_MANAGER", "SERVICE_LEAD", "DIRECTOR"})
    void onlyManagersRestrict(Role role) {
        assertThatThrownBy(() -> as(new SignedIn(PRIYA, "someone", role, Optional.empty()))
                        .restrict(AMIRA, List.of(), WHY))
                .isInstanceOf(NotAllowed.class);
    }

    private RestrictRecord by(UserId user) {
        var record = new RecordId(user.value());
        if (store.one(record, User.KIND).isEmpty()) {
            var manager = new User("manager", Role.DIRECTOR, Optional.empty(), User.Admitted.YES);
            store.save(user, List.of(Change.first(record, User.KIND, Optional.empty(), manager)));
        }
        return as(new SignedIn(user, "someone", Role.DIRECTOR, Optional.empty()));
    }

    private RestrictRecord as(SignedIn user) {
        Restrictions now =
                RestrictedChildren.of(store.all(Restriction.KIND), store.all(User.KIND), Delegation.standard());
        return new RestrictRecord(
                new FinishRecord(store, store, Delegation.standard(), user, new Uuid7(clock, new Random(1)), clock),
                new ReadableRecords(store, now, user),
                user,
                clock);
    }

    private Restriction standing() {
        return store.of(AMIRA, Restriction.KIND).stream()
                .map(Held::body)
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
