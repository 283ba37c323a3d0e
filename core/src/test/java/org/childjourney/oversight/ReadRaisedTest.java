package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.NotAllowed;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.record.ChildId;
import org.childjourney.record.London;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;

class ReadRaisedTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final RaisedMatters.Of NEW = raised(1, 1, Optional.empty());
    private static final RaisedMatters.Of OLD = raised(2, 20, Optional.empty());
    private static final RaisedMatters.Of KEPT_FROM_JO = raised(3, 4, Optional.empty());
    private static final RaisedMatters.Of DECIDED = raised(4, 5, Optional.of(MONDAY));
    private static final RaisedMatters.Of DECIDED_AND_PAST = raised(5, 6, Optional.of(MONDAY.minusDays(1)));

    @Test
    void whatWaitsLongestComesFirst() {
        assertThat(read(Role.PRACTICE_MANAGER).waiting()).containsExactly(OLD, DECIDED_AND_PAST, NEW);
    }

    @Test
    void itIsReadByThoseWhoDecide() {
        assertThat(read(Role.PRACTICE_MANAGER).mayDecide()).isTrue();
        assertThat(read(Role.SOCIAL_WORKER).mayDecide()).isFalse();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> read(Role.SOCIAL_WORKER).waiting());
    }

    private static ReadRaised read(Role role) {
        return new ReadRaised(
                () -> List.of(NEW, OLD, KEPT_FROM_JO, DECIDED, DECIDED_AND_PAST),
                KeptFromEveryone.where(child -> child.equals(KEPT_FROM_JO.child())),
                Delegation.standard(),
                new SignedIn(new UserId(new UUID(0, 9)), "Jo Marsh", role, Optional.empty()),
                Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE));
    }

    private static RaisedMatters.Of raised(long child, int daysAgo, Optional<LocalDate> quietUntil) {
        return new RaisedMatters.Of(
                new ChildId(new UUID(0, child)),
                new Raised(Raised.What.NOT_SEEN, MONDAY.minusDays(daysAgo), quietUntil));
    }
}
