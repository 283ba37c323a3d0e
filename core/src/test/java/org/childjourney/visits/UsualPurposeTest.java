package org.childjourney.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.care.PeriodOfCare;
import org.childjourney.people.Child;
import org.childjourney.people.Sex;
import org.childjourney.protection.InNeedPlan;
import org.childjourney.protection.ProtectionPlan;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;

class UsualPurposeTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 1);

    private final InMemoryStore store =
            new InMemoryStore(Clock.fixed(Instant.parse("2026-11-23T15:30:00Z"), London.ZONE));

    @Test
    void nothingIsAssumedOfAChildOfWhomNothingSaysSo() {
        child(Optional.of(LocalDate.of(2020, 3, 1)), Optional.empty());

        assertThat(usual()).isEmpty();
    }

    @Test
    void anUnbornChildIsVisitedBeforeTheBirth() {
        child(Optional.empty(), Optional.of(LocalDate.of(2027, 1, 4)));

        assertThat(usual()).contains(Visit.Purpose.PRE_BIRTH);
    }

    @Test
    void aPlanSaysWhatTheVisitIsFor() {
        child(Optional.empty(), Optional.of(LocalDate.of(2027, 1, 4)));
        add(InNeedPlan.KIND, inNeed(Optional.empty()));
        assertThat(usual()).contains(Visit.Purpose.IN_NEED);

        add(ProtectionPlan.KIND, protection(Optional.empty()));
        assertThat(usual()).contains(Visit.Purpose.PROTECTION);

        add(PeriodOfCare.KIND, care(Optional.empty()));
        assertThat(usual()).contains(Visit.Purpose.IN_CARE);
    }

    @Test
    void whatHasEndedSaysNothing() {
        add(InNeedPlan.KIND, inNeed(Optional.of(TODAY)));
        add(ProtectionPlan.KIND, protection(Optional.of(TODAY)));
        add(PeriodOfCare.KIND, care(Optional.of(TODAY)));

        assertThat(usual()).isEmpty();
    }

    private Optional<Visit.Purpose> usual() {
        return new UsualPurpose(store).on(TODAY, AMIRA);
    }

    private <B extends Body> void add(RecordKind<B> kind, B body) {
        store.save(
                new UserId(new UUID(0, 2)),
                List.of(Change.first(new RecordId(UUID.randomUUID()), kind, Optional.of(AMIRA), body)));
    }

    private void child(Optional<LocalDate> born, Optional<LocalDate> expected) {
        add(
                Child.KIND,
                new Child(
                        Optional.of("C-1"),
                        Optional.empty(),
                        born,
                        Sex.NOT_RECORDED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        expected,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static InNeedPlan inNeed(Optional<LocalDate> ended) {
        return new InNeedPlan(Optional.empty(), BEFORE, ended, Optional.empty(), Optional.empty());
    }

    private static ProtectionPlan protection(Optional<LocalDate> ended) {
        return new ProtectionPlan(
                Optional.empty(),
                Optional.empty(),
                BEFORE,
                ended,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PeriodOfCare care(Optional<LocalDate> ended) {
        return new PeriodOfCare(Beginning.before(BEFORE), ended, Optional.empty(), Optional.empty());
    }
}
