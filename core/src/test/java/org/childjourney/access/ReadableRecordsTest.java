package org.childjourney.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.people.Address;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Sex;
import org.childjourney.people.Worker;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.YesNo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadableRecordsTest {

    private static final ChildId AMIRA = new ChildId(new UUID(0, 1));
    private static final ChildId ZOFIA = new ChildId(new UUID(0, 2));
    private static final RecordId OF_AMIRA = new RecordId(new UUID(0, 3));
    private static final RecordId OF_ZOFIA = new RecordId(new UUID(0, 4));
    private static final RecordId PRIYA = new RecordId(new UUID(0, 5));
    private static final UserId USER = new UserId(new UUID(0, 6));

    private final InMemoryStore store =
            new InMemoryStore(Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE));
    private final ReadableRecords records = new ReadableRecords(
            store,
            KeptFromEveryone.where(child -> child.equals(ZOFIA)),
            new SignedIn(USER, "Wren", Role.SOCIAL_WORKER, Optional.empty()));

    @BeforeEach
    void twoChildrenAndAWorker() {
        store.save(
                USER,
                List.of(
                        Change.first(OF_AMIRA, Address.KIND, Optional.of(AMIRA), lives("12 Elm Street")),
                        Change.first(OF_ZOFIA, Address.KIND, Optional.of(ZOFIA), lives("4 Hidden Lane")),
                        Change.first(
                                PRIYA,
                                Worker.KIND,
                                Optional.empty(),
                                new Worker(
                                        Optional.of(new PersonName("Priya", "Nair", Optional.empty())),
                                        Optional.empty(),
                                        Worker.Position.SOCIAL_WORKER,
                                        Optional.empty()))));
    }

    @Test
    void aChildsRecordsAreReadUnlessTheyAreKeptFromTheUser() {
        assertThat(records.mayRead(AMIRA)).isTrue();
        assertThat(records.of(AMIRA)).hasSize(1);
        assertThat(records.of(AMIRA, Address.KIND)).hasSize(1);

        assertThat(records.mayRead(ZOFIA)).isFalse();
        assertThatThrownBy(() -> records.of(ZOFIA)).isInstanceOf(KeptFromUser.class);
        assertThatThrownBy(() -> records.of(ZOFIA, Address.KIND))
                .isInstanceOf(KeptFromUser.class)
                .hasMessageNotContaining(ZOFIA.toString());
    }

    @Test
    void amongAllOfAKindTheRestrictedOnesAreLeftOut() {
        assertThat(records.all(Address.KIND)).extracting(held -> held.id()).containsExactly(OF_AMIRA);
        assertThat(records.one(OF_AMIRA, Address.KIND)).isPresent();
        assertThat(records.one(OF_ZOFIA, Address.KIND)).isEmpty();
    }

    @Test
    void aBrotherWhoIsRestrictedIsNotNamedInTheRecordOfHisSister() {
        var brother = new RecordId(new UUID(0, 7));
        store.save(USER, List.of(Change.first(brother, Relative.KIND, Optional.of(AMIRA), relative(ZOFIA))));

        var read = records.one(brother, Relative.KIND).orElseThrow().body();
        assertThat(read.isWithheld()).isTrue();
        assertThat(read.kin()).isEqualTo(Relative.Kin.SIBLING);
        assertThat(read.toString())
                .doesNotContain("Zofia")
                .doesNotContain("2019")
                .doesNotContain("07700")
                .doesNotContain(ZOFIA.toString());
        assertThat(records.of(AMIRA, Relative.KIND)).extracting(Held::body).containsExactly(read);
        assertThat(records.all(Relative.KIND)).extracting(Held::body).containsExactly(read);
        assertThat(records.revisionsOf(brother, Relative.KIND))
                .extracting(Held::body)
                .containsExactly(read);
        assertThat(records.of(AMIRA))
                .filteredOn(held -> held.id().equals(brother))
                .allSatisfy(held -> assertThat(held.body()).isEqualTo(read));
    }

    @Test
    void aRelativeWhoseRecordMayBeReadIsNamed() {
        var sister = new RecordId(new UUID(0, 8));
        store.save(USER, List.of(Change.first(sister, Relative.KIND, Optional.of(AMIRA), relative(AMIRA))));

        assertThat(records.one(sister, Relative.KIND).orElseThrow().body()).isEqualTo(relative(AMIRA));
    }

    private static Relative relative(ChildId own) {
        return new Relative(
                new PersonName("Zofia", "Nowak", Optional.of("Zosia")),
                Relative.Kin.SIBLING,
                "Sister Zofia",
                Optional.empty(),
                Sex.FEMALE,
                Optional.of(LocalDate.of(2019, 4, 2)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(YesNo.YES),
                Optional.empty(),
                Optional.of("With Nan on Sundays"),
                Optional.of("Allergic to nuts"),
                Optional.empty(),
                Optional.of("07700 900123"),
                Optional.of(own),
                Optional.empty());
    }

    @Test
    void whatIsNotOfAChildIsReadByAll() {
        assertThat(records.all(Worker.KIND)).hasSize(1);
        assertThat(records.one(PRIYA, Worker.KIND)).isPresent();
    }

    private static Address lives(String lines) {
        return new Address(
                lines, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
