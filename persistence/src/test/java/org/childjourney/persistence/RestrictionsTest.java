package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Delegation;
import org.childjourney.access.OpenStore.Removal;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restriction.Stands;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Role;
import org.childjourney.people.FamilyGroup;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Origin;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestrictionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChildId AMIRA = TestLaptop.newChild();
    private static final ChildId TYLER = TestLaptop.newChild();

    @TempDir
    private Path folder;

    @Test
    void aRestrictionIsKnownAtOnceAndAfterOpeningAgain() {
        var laptop = new TestLaptop(folder);
        UserId jo;
        try (var store = laptop.create()) {
            jo = store.addUser("Jo Marsh", Role.PRACTICE_MANAGER, TestLaptop.passphrase());
            var restrictions = store.restrictions(Delegation.standard());
            assertThat(restrictions.readers(AMIRA)).isEmpty();

            TestLaptop.save(store, Restriction.KIND, AMIRA, readBy(jo));
            assertReads(restrictions, jo);
            TestLaptop.save(store, FamilyGroup.KIND, TYLER, new FamilyGroup("F-1"));
            assertReads(restrictions, jo);
        }
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertReads(store.restrictions(Delegation.standard()), jo);
            assertThat(store.verify().differences()).isEmpty();
        }
    }

    @Test
    void aRestrictionIsOverOnceItIsLiftedWithdrawnOrItsChildRemoved() {
        try (var store = new TestLaptop(folder).create()) {
            var jo = store.addUser("Jo Marsh", Role.PRACTICE_MANAGER, TestLaptop.passphrase());
            var restrictions = store.restrictions(Delegation.standard());
            RecordId record = TestLaptop.save(store, Restriction.KIND, AMIRA, readBy(jo));

            var held = store.records().one(record, Restriction.KIND).orElseThrow();
            var lifted = new Restriction(Stands.LIFTED, List.of(), "", TODAY);
            store.door().save(store.user(), List.of(Change.after(held, lifted)));
            assertThat(restrictions.readers(AMIRA)).isEmpty();

            RecordId again = TestLaptop.save(store, Restriction.KIND, AMIRA, readBy(jo));
            assertReads(restrictions, jo);
            store.door()
                    .save(
                            store.user(),
                            List.of(Change.withdraw(
                                    store.records().one(again, Restriction.KIND).orElseThrow())));
            assertThat(restrictions.readers(AMIRA)).isEmpty();

            TestLaptop.save(store, Restriction.KIND, AMIRA, readBy(jo));
            store.remove(AMIRA, new Removal("Retention has ended", "Policy 4"));
            assertThat(restrictions.readers(AMIRA)).isEmpty();
        }
    }

    @Test
    void whatALongWorkRestrictsIsKnownOnceItCounts() {
        try (var store = new TestLaptop(folder).create()) {
            var jo = store.addUser("Jo Marsh", Role.PRACTICE_MANAGER, TestLaptop.passphrase());
            var restrictions = store.restrictions(Delegation.standard());
            try (var work = store.door().begin(store.user(), Origin.FROM_FILE)) {
                work.add(List.of(Change.first(
                        new RecordId(UUID.randomUUID()), Restriction.KIND, Optional.of(AMIRA), readBy(jo))));
                assertThat(restrictions.readers(AMIRA)).isEmpty();
                work.finish();
            }
            assertReads(restrictions, jo);
        }
    }

    @Test
    void anotherManagerReadsWhereTheOneWhoReadIsDisabled() {
        try (var store = new TestLaptop(folder).create()) {
            var jo = store.addUser("Jo Marsh", Role.PRACTICE_MANAGER, TestLaptop.passphrase());
            var ada = store.addUser("Ada Reid", Role.DIRECTOR, TestLaptop.passphrase());
            var restrictions = store.restrictions(Delegation.standard());
            TestLaptop.save(store, Restriction.KIND, AMIRA, readBy(jo));

            store.disable("Jo Marsh");
            assertThat(restrictions.readers(AMIRA))
                    .hasValueSatisfying(readers -> assertThat(readers).contains(ada));
        }
    }

    private static Restriction readBy(UserId reader) {
        return new Restriction(Stands.RESTRICTED, List.of(reader), "Her aunt works in this office", TODAY);
    }

    private static void assertReads(Restrictions restrictions, UserId reader) {
        assertThat(restrictions.readers(AMIRA))
                .hasValueSatisfying(readers -> assertThat(readers).containsExactly(reader));
        assertThat(restrictions.readers(TYLER)).isEmpty();
    }
}
