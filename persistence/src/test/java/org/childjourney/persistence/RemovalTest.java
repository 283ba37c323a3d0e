package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.childjourney.testing.Plausible.SIGN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.OpenStore.Removal;
import org.childjourney.access.Removed;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.record.Body;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.testing.Plausible;
import org.childjourney.timescales.DueList.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {

    private static final Removal ORDERED = new Removal("Made on the wrong child", "Head of service, 3 May 2026");

    @TempDir
    private Path folder;

    private final ChildId gone = TestLaptop.newChild();
    private final ChildId stays = TestLaptop.newChild();
    private TestLaptop laptop = new TestLaptop(Path.of(""));

    @BeforeEach
    void aStoreWithTwoChildren() {
        laptop = new TestLaptop(folder.resolve("store"));
        try (var store = laptop.create()) {
            for (Plausible<?> plausible : Plausible.ofEveryKind()) {
                if (plausible.aboutAChild()) {
                    store.door().save(store.user(), List.of(full(plausible), sparse(plausible)));
                }
            }
            store.drafts().keep(gone, "visit", "Begun about " + SIGN);
            store.drafts().keep(stays, "visit", "Begun");
        }
    }

    @Test
    void nothingIsLeftOfTheChildButTheEnvelopes() throws IOException {
        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isTrue();
        assertThat(Bytes.hold(database(), SIGN)).isTrue();

        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            long revisions = store.verify().revisions();
            store.remove(gone, ORDERED);

            assertThat(store.records().of(gone))
                    .singleElement()
                    .satisfies(held -> assertThat((Body) held.body())
                            .isEqualTo(new Removed(ORDERED.reason(), ORDERED.authority())));
            assertThat(store.children().one(gone)).isEmpty();
            assertThat(store.dueList().on(LocalDate.of(2026, 6, 1), new Scope.OfChild(gone)))
                    .isEmpty();
            assertThat(store.drafts().kept(gone, "visit")).isEmpty();
            assertThat(store.drafts().kept(stays, "visit")).hasValue("Begun");
            var verified = store.verify();
            assertThat(verified.differences()).isEmpty();
            assertThat(verified.removedChildren()).isEqualTo(1);
            assertThat(verified.revisions()).isEqualTo(revisions + 1);
            store.backUp(folder.resolve("backups"));
        }

        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isFalse();
        assertThat(Bytes.hold(database(), SIGN)).isFalse();
        assertThat(laptop.folder.resolve("removing")).doesNotExist();
        try (var unlocked = laptop.unlock().store()) {
            assertThat(unlocked.verify().differences()).isEmpty();
        }
    }

    @Test
    void aDatabaseBuiltAgainKnowsTheRemovalToo() throws IOException {
        try (var store = laptop.unlock().store()) {
            store.remove(gone, ORDERED);
        }
        Files.delete(laptop.folder.resolve("database.mv.db"));
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertThat(store.verify().removedChildren()).isEqualTo(1);
            assertThat(store.verify().differences()).isEmpty();
            assertThat(store.records().of(stays)).isNotEmpty();
            refusedForTheRemovedChild(store);
        }
        assertThat(Bytes.hold(database(), SIGN)).isFalse();
    }

    @Test
    void nothingIsSavedAboutARemovedChild() {
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            store.remove(gone, ORDERED);
            refusedForTheRemovedChild(store);
        }
    }

    @Test
    void aRemovalThatWasCutOffIsFinishedOnTheNextOpening() throws IOException {
        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            TestLaptop.save(store, Removed.KIND, gone, new Removed("Cut off", "Head of service"));
        }
        Files.createFile(laptop.folder.resolve("removing"));
        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isTrue();

        try (var store = TestLaptop.storeOf(laptop.unlock())) {
            assertThat(store.verify().differences()).isEmpty();
            assertThat(store.drafts().kept(gone, "visit")).isEmpty();
        }

        assertThat(Bytes.hold(journal(laptop.folder), SIGN)).isFalse();
        assertThat(Bytes.hold(database(), SIGN)).isFalse();
        assertThat(laptop.folder.resolve("removing")).doesNotExist();
    }

    private void refusedForTheRemovedChild(LaptopStore store) {
        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(() -> TestLaptop.save(
                        store,
                        LookedAfterReview.KIND,
                        gone,
                        new LookedAfterReview(LocalDate.of(2026, 5, 5), Optional.empty())))
                .extracting(StoreFault::code)
                .isEqualTo("CHILD-REMOVED");
    }

    private <B extends Body> Change<B> full(Plausible<B> plausible) {
        return Change.first(new RecordId(UUID.randomUUID()), plausible.kind(), Optional.of(gone), plausible.full());
    }

    private <B extends Body> Change<B> sparse(Plausible<B> plausible) {
        return Change.first(new RecordId(UUID.randomUUID()), plausible.kind(), Optional.of(stays), plausible.sparse());
    }

    private byte[] journal(Path store) {
        return laptop.bodiesInTheJournal(store);
    }

    private byte[] database() throws IOException {
        return Bytes.decrypted(laptop.folder.resolve("database.mv.db"), laptop.databaseKey());
    }
}
