package org.childjourney.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.access.OpenStore;
import org.childjourney.access.Passphrase;
import org.childjourney.access.Role;
import org.childjourney.care.LookedAfterReview;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.persistence.disk.FaultyDisk.Done;
import org.childjourney.persistence.disk.FaultyDisk.Lasting;
import org.childjourney.record.ChildId;
import org.childjourney.record.StoreFault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The disk is full at each act in turn, from making the store to closing it: a fault with a code, and all that was
/// acknowledged is there once there is room again.
class StoreOnAFailingDiskTest {

    private static final ChildId CHILD = TestLaptop.newChild();
    private static final int SAVES = 3;

    @TempDir
    private Path folder;

    private int acknowledged;
    private boolean isMade;

    @Test
    void aWholeLifeTakesManyActs() {
        var disk = FaultyDisk.counting();
        live(folder, disk);
        assertThat(acknowledged).isEqualTo(SAVES);
        assertThat(disk.acts()).isGreaterThan(20);
    }

    @Test
    void whatWasAcknowledgedIsThere() {
        failAt(Done.NOTHING, 7);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void whatWasAcknowledgedIsThereWhicheverActFails(Done done) {
        failAt(done, 1);
    }

    private void failAt(Done done, int every) {
        var counted = FaultyDisk.counting();
        live(folder.resolve("counted"), counted);
        for (int act = 1; act <= counted.acts(); act += every) {
            Path store = folder.resolve("store-" + act);
            Lasting lasting = act % 2 == 0 ? Lasting.ONCE : Lasting.FROM_THEN_ON;
            live(store, new FaultyDisk(act, done, lasting));
            check(store, act);
        }
    }

    private void live(Path store, FaultyDisk disk) {
        acknowledged = 0;
        isMade = false;
        var laptop = new TestLaptop(store, disk);
        try (var made = laptop.create()) {
            isMade = true;
            for (int save = 1; save <= SAVES; save++) {
                save(made, save);
            }
            faulty(() -> made.addUser("robin", Role.SOCIAL_WORKER, Passphrase.of("robin has another one")));
            faulty(() -> made.remove(TestLaptop.newChild(), new OpenStore.Removal("Wrong child", "Head of service")));
            faulty(() -> made.backUp(store.resolveSibling(store.getFileName() + "-backup")));
        } catch (StoreFault fault) {
            assertThat(fault.kind()).isIn(StoreFault.Kind.DISK_FULL, StoreFault.Kind.CANNOT_WRITE);
        }
    }

    private void save(LaptopStore store, int number) {
        faulty(() -> {
            TestLaptop.save(
                    store,
                    LookedAfterReview.KIND,
                    CHILD,
                    new LookedAfterReview(LocalDate.of(2026, 1, number), Optional.empty()));
            acknowledged++;
        });
    }

    private static void faulty(Runnable act) {
        try {
            act.run();
        } catch (StoreFault fault) {
            assertThat(fault.kind())
                    .as(fault.code())
                    .isIn(
                            StoreFault.Kind.DISK_FULL,
                            StoreFault.Kind.CANNOT_WRITE,
                            StoreFault.Kind.CANNOT_READ,
                            StoreFault.Kind.DAMAGED_JOURNAL);
        }
    }

    private void check(Path store, int act) {
        var laptop = new TestLaptop(store);
        if (!isMade && !laptop.stores.hasStore(store)) {
            // not made, and nothing in the way of making it
            laptop.create().close();
        }
        try (var opened = TestLaptop.storeOf(laptop.unlock())) {
            var reviews = opened.records().of(CHILD, LookedAfterReview.KIND);
            assertThat(reviews.size()).as("after act " + act).isBetween(acknowledged, SAVES);
            assertThat(opened.verify().differences()).as("after act " + act).isEmpty();
        }
    }
}
