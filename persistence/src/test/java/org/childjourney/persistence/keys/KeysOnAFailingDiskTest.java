package org.childjourney.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.access.Laptop.Recovery;
import org.childjourney.access.Passphrase;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.FaultyDisk;
import org.childjourney.persistence.disk.FaultyDisk.Done;
import org.childjourney.persistence.disk.FaultyDisk.Lasting;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the disk does, somebody who could unlock the store still can.
class KeysOnAFailingDiskTest {

    private static final UserId PRIYA = new UserId(UUID.fromString("0197a2b4-0000-7000-8000-0000000000a1"));
    private static final UserId JO = new UserId(UUID.fromString("0197a2b4-0000-7000-8000-0000000000a2"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    private static final Passphrase OLD = Passphrase.of("three grey herons");
    private static final Passphrase NEW = Passphrase.of("four white swans");

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Act {
        void go(Keys keys, Attempt.Unlocked priya);
    }

    @ParameterizedTest
    @EnumSource
    void aNewPassphraseCountsWholeOrNotAtAll(Done done) throws IOException {
        eachActFails(done, (keys, priya) -> keys.changePassphrase(priya, NEW), keys -> {
            boolean isOld = keys.unlock("priya", OLD) instanceof Attempt.Unlocked;
            boolean isNew = keys.unlock("priya", NEW) instanceof Attempt.Unlocked;
            assertThat(isOld).isNotEqualTo(isNew);
            return isNew;
        });
    }

    @ParameterizedTest
    @EnumSource
    void aUserIsAddedWholeOrNotAtAll(Done done) throws IOException {
        eachActFails(done, (keys, priya) -> keys.add(priya, JO, "jo", NEW), keys -> {
            assertThat(keys.unlock("priya", OLD)).isInstanceOf(Attempt.Unlocked.class);
            return keys.unlock("jo", NEW) instanceof Attempt.Unlocked;
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRecoveryCountsWholeOrNotAtAll(Done done) throws IOException {
        for (int act = 1; ; act++) {
            var made = create();
            var disk = new FaultyDisk(act, done, Lasting.FROM_THEN_ON);
            var code = new Recovery.ByCode(made.recoveryCode().orElseThrow().grouped());
            boolean isThrough = false;
            try {
                isThrough = Keys.open(folder, List.of(), CLOCK, disk).recover("priya", code, NEW)
                        instanceof Attempt.Unlocked;
            } catch (StoreFault fault) {
                assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DISK_FULL);
            }
            var keys = open();
            boolean isOld = keys.unlock("priya", OLD) instanceof Attempt.Unlocked;
            assertThat(keys.unlock("priya", NEW) instanceof Attempt.Unlocked).isNotEqualTo(isOld);
            if (isThrough) {
                assertThat(isOld).isFalse();
                assertThat(act).isEqualTo(5);
                return;
            }
        }
    }

    @Test
    void aFullDiskKeepsNobodyOut() throws IOException {
        create();
        var full = new FaultyDisk(1, Done.NOTHING, Lasting.FROM_THEN_ON);
        var keys = Keys.open(folder, List.of(), CLOCK, full);

        assertThat(keys.unlock("priya", NEW)).isEqualTo(new Attempt.NotRight(4, Optional.empty()));
        assertThat(keys.unlock("priya", NEW)).isEqualTo(new Attempt.NotRight(3, Optional.empty()));
        assertThat(keys.unlock("priya", OLD)).isInstanceOf(Attempt.Unlocked.class);
    }

    @Test
    void keysThatCannotBeWrittenAreNotMade() throws IOException {
        for (var done : List.of(Done.NOTHING, Done.HALF)) {
            for (int act = 1; act <= 3; act++) {
                var disk = new FaultyDisk(act, done, Lasting.FROM_THEN_ON);
                assertThatThrownBy(() -> Keys.create(folder, wanted(), new StretchCost(64, 1), CLOCK, disk))
                        .isInstanceOf(StoreFault.class);
                assertThat(Keys.areIn(folder)).isFalse();
                assertThat(folder).isEmptyDirectory();
            }
        }
        assertThat(create().keys().users()).containsExactly("priya");
    }

    @FunctionalInterface
    private interface Check {
        /// Whether it was done, and that it was done whole or not at all.
        boolean isDone(Keys keys);
    }

    private void eachActFails(Done done, Act wanted, Check check) throws IOException {
        for (int act = 1; ; act++) {
            var made = create();
            var keys = Keys.open(folder, List.of(), CLOCK, new FaultyDisk(act, done, Lasting.FROM_THEN_ON));
            boolean isThrough = true;
            try {
                wanted.go(keys, made.unlocked());
            } catch (StoreFault fault) {
                assertThat(fault.kind()).isEqualTo(StoreFault.Kind.DISK_FULL);
                isThrough = false;
            }
            boolean isDone = check.isDone(open());
            if (isThrough) {
                assertThat(isDone).isTrue();
                assertThat(act).isEqualTo(5);
                return;
            }
        }
    }

    private Keys.Made create() throws IOException {
        Files.deleteIfExists(folder.resolve("keys"));
        Files.deleteIfExists(folder.resolve("tries"));
        return Keys.create(folder, wanted(), new StretchCost(64, 1), CLOCK, Disk.real());
    }

    private static NewKeys wanted() {
        return new NewKeys(
                UUID.fromString("0197a2b4-0000-7000-8000-000000000001"), PRIYA, "priya", OLD, Optional.empty());
    }

    private Keys open() {
        return Keys.open(folder, List.of(), CLOCK, Disk.real());
    }
}
