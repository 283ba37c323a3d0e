package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Guice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.childjourney.access.Authority;
import org.childjourney.access.Delegation;
import org.childjourney.access.Drafts;
import org.childjourney.access.Laptop.Notice;
import org.childjourney.access.Laptop.Unlocking;
import org.childjourney.access.OpenStore;
import org.childjourney.access.OpenStore.BackedUp.Outcome;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.people.Children;
import org.childjourney.record.ChildRecords;
import org.childjourney.record.Door;
import org.childjourney.record.StoreFault;
import org.childjourney.timescales.DueList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaptopStoresTest {

    @TempDir
    private Path folder;

    @Test
    void aNewStoreKnowsItsAuthorityAndItsFirstUser() {
        var laptop = new TestLaptop(folder.resolve("new"));
        assertThat(laptop.stores.hasStore(laptop.folder)).isFalse();
        laptop.create().close();

        assertThat(laptop.stores.hasStore(laptop.folder)).isTrue();
        assertThat(laptop.stores.users(laptop.folder)).containsExactly(TestLaptop.WREN);
        var unlocked = laptop.unlock();
        try (var store = TestLaptop.storeOf(unlocked)) {
            assertThat(unlocked.notices()).isEmpty();
            assertThat(store.authority()).isEqualTo(new Authority("Invented County", Authority.Nature.INVENTED));
            assertThat(store.signedIn()).hasValueSatisfying(user -> {
                assertThat(user.name()).isEqualTo(TestLaptop.WREN);
                assertThat(user.role()).isEqualTo(Role.DATA_OFFICER);
            });
            assertThat(store.verify().differences()).isEmpty();
        }
    }

    @Test
    void noOtherAccountMayLookIntoAStore() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        var laptop = new TestLaptop(folder.resolve("new"));
        laptop.create().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(laptop.folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void nobodyMakesAStoreOverAnother() {
        var laptop = new TestLaptop(folder);
        laptop.create().close();

        assertThatExceptionOfType(StoreFault.class)
                .isThrownBy(laptop::create)
                .extracting(StoreFault::kind)
                .isEqualTo(StoreFault.Kind.ALREADY_THERE);
        laptop.unlock().store().close();
    }

    @Test
    void aStoreThatWasNeverFinishedIsInNobodysWay() throws IOException {
        var laptop = new TestLaptop(folder.resolve("store"));
        assertThat(laptop.stores.isFree(laptop.folder)).isTrue();
        neverFinished(laptop);
        assertThat(laptop.stores.hasStore(laptop.folder)).isFalse();
        assertThat(laptop.stores.users(laptop.folder)).isEmpty();
        assertThat(laptop.stores.isFree(laptop.folder)).isTrue();

        try (var store = laptop.create()) {
            store.backUp(folder.resolve("backups"));
        }
        laptop.unlock().store().close();
        assertThat(laptop.stores.isFree(laptop.folder)).isFalse();

        var other = new TestLaptop(folder.resolve("other"));
        neverFinished(other);
        assertThat(other.stores.restore(
                        folder.resolve("backups"), other.folder, TestLaptop.WREN, TestLaptop.passphrase()))
                .isInstanceOfSatisfying(
                        Unlocking.Unlocked.class, unlocked -> unlocked.store().close());
        assertThat(other.stores.hasStore(other.folder)).isTrue();
    }

    private static void neverFinished(TestLaptop laptop) throws IOException {
        laptop.create().close();
        Files.createFile(laptop.folder.resolve("being-made"));
    }

    @Test
    void aFolderWithSomethingElseInItIsNotFree() throws IOException {
        Files.writeString(folder.resolve("holiday"), "sea");
        assertThat(new TestLaptop(folder).stores.isFree(folder)).isFalse();
    }

    @Test
    void aWrongPassphraseOpensNothingAndLeavesTheStoreFree() {
        var laptop = new TestLaptop(folder);
        laptop.create().close();

        assertThat(laptop.stores.unlock(folder, TestLaptop.WREN, Passphrase.of("not the passphrase")))
                .isInstanceOf(Unlocking.NotRight.class);
        laptop.unlock().store().close();
    }

    @Test
    void aStoreIsOpenOnce() {
        var laptop = new TestLaptop(folder);
        try (var _ = laptop.create()) {
            assertThatExceptionOfType(StoreFault.class)
                    .isThrownBy(laptop::unlock)
                    .extracting(StoreFault::kind)
                    .isEqualTo(StoreFault.Kind.OPEN_ELSEWHERE);
        }
        laptop.unlock().store().close();
    }

    @Test
    void aUserAddedUnlocksUntilDisabled() {
        var laptop = new TestLaptop(folder);
        var robins = Passphrase.of("robin has another one");
        try (var store = laptop.create()) {
            store.addUser("robin", Role.SOCIAL_WORKER, robins);
        }
        var unlocking = laptop.stores.unlock(folder, "robin", robins);
        assertThat(unlocking).isInstanceOfSatisfying(Unlocking.Unlocked.class, unlocked -> {
            assertThat(TestLaptop.storeOf(unlocked).signedIn().orElseThrow().role())
                    .isEqualTo(Role.SOCIAL_WORKER);
            unlocked.store().close();
        });

        try (var store = laptop.unlock().store()) {
            store.disable("robin");
        }
        assertThat(laptop.stores.unlock(folder, "robin", robins)).isInstanceOf(Unlocking.Disabled.class);
    }

    @Test
    void aBackupIsRestoredWhereNothingLies() {
        var laptop = new TestLaptop(folder.resolve("store"));
        var backups = folder.resolve("backups");
        try (var store = laptop.create()) {
            assertThat(store.backUp(backups).segmentsCopied()).isPositive();
        }
        assertThat(laptop.stores.users(backups)).containsExactly(TestLaptop.WREN);

        var elsewhere = folder.resolve("elsewhere");
        assertThat(laptop.stores.restore(backups, elsewhere, TestLaptop.WREN, TestLaptop.passphrase()))
                .isInstanceOfSatisfying(Unlocking.Unlocked.class, unlocked -> {
                    assertThat(unlocked.store().verify().differences()).isEmpty();
                    unlocked.store().close();
                });
    }

    @Test
    void openingAndClosingMakesNothingToBackUp() {
        var laptop = new TestLaptop(folder.resolve("store"));
        var backups = folder.resolve("backups");
        try (var store = laptop.create()) {
            assertThat(store.backUp(backups).outcome()).isEqualTo(Outcome.MADE);
        }
        for (int opening = 0; opening < 2; opening++) {
            try (var store = laptop.unlock().store()) {
                assertThat(store.backUp(backups).outcome()).isEqualTo(Outcome.NOTHING_NEW);
            }
        }
    }

    @Test
    void aDamagedJournalIsCompletedFromTheLastBackup() throws IOException {
        var laptop = new TestLaptop(folder.resolve("store"));
        try (var store = laptop.create()) {
            store.backUp(folder.resolve("backups"));
        }
        var segment = laptop.folder.resolve("journal/00000001.segment");
        var damaged = Files.readAllBytes(segment);
        damaged[damaged.length / 2] ^= 1;
        Files.write(segment, damaged);
        var unlocked = laptop.unlock();
        try (var store = unlocked.store()) {
            assertThat(unlocked.notices()).containsExactly(Notice.JOURNAL_COMPLETED_FROM_BACKUP);
            assertThat(store.verify().differences()).isEmpty();
            assertThat(laptop.folder.resolve("journal/set-aside")).isNotEmptyDirectory();
        }
        var again = laptop.unlock();
        again.store().close();
        assertThat(again.notices()).isEmpty();
    }

    @Test
    void featuresAreGivenWhatTheyAskOfTheStore() {
        try (var store = new TestLaptop(folder).create()) {
            var injector = Guice.createInjector(
                    new StoreModule(store),
                    binder -> binder.bind(Delegation.class).toInstance(Delegation.standard()));
            for (var asked : List.of(
                    Door.class,
                    ChildRecords.class,
                    Children.class,
                    DueList.class,
                    Drafts.class,
                    OpenStore.class,
                    SignedIn.class)) {
                assertThat(injector.getInstance(asked)).isNotNull();
            }
        }
    }
}
