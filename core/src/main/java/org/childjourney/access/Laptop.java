package org.childjourney.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The stores on this laptop, before one is unlocked.
public interface Laptop {

    /// Whether a store lies in this folder.
    boolean hasStore(Path folder);

    /// Whether a store may be made in this folder: nothing lies in it but what was left of one that was never finished.
    boolean isFree(Path folder);

    /// The names of those who may try to unlock it.
    List<String> users(Path folder);

    /// Makes a store with its first user, and leaves it unlocked.
    ///
    /// @throws org.childjourney.record.StoreFault when there is one already, or it cannot be written
    Made create(Path folder, NewStore wanted);

    /// Loads what unlocking needs and no start should wait for. Unlocking does it itself where nobody did before.
    void getReady();

    /// Unlocks a store. It is brought up to date with its journal first.
    Unlocking unlock(Path folder, String user, Passphrase passphrase);

    /// Gives a user a new passphrase, on the authority's private key or the recovery code.
    Unlocking recover(Path folder, String user, Recovery by, Passphrase chosen);

    /// Puts a backup back into a folder where nothing lies yet, reads it through and leaves the store unlocked.
    /// [#users] of the backup's folder says who may.
    ///
    /// @throws org.childjourney.record.StoreFault when something lies there already, or the backup is not whole;
    ///     nothing is left in the folder then
    Unlocking restore(Path backup, Path folder, String user, Passphrase passphrase);

    /// What a new store is to be.
    record NewStore(
            String firstUser,
            Role role,
            Passphrase passphrase,
            Authority authority,
            Optional<Path> authorityPublicKey) {}

    /// A store just made; `recoveryCode` is shown once and typed back, unless the authority's key was given.
    record Made(OpenStore store, Optional<String> recoveryCode) {}

    /// What recovers a store whose passphrase is forgotten.
    sealed interface Recovery {

        record ByCode(String code) implements Recovery {}

        record ByAuthorityKey(Path privateKey) implements Recovery {}
    }

    /// How an attempt to unlock ended.
    sealed interface Unlocking {

        record Unlocked(OpenStore store, List<Notice> notices) implements Unlocking {}

        /// Not the passphrase (or code, or key), or no such user; after too many tries the next must wait.
        ///
        /// @param untilNext how long it is until the next try is heard, once there were too many
        record NotRight(int triesLeft, Optional<Duration> untilNext) implements Unlocking {}

        record Disabled() implements Unlocking {}
    }

    /// What the person should know after opening.
    enum Notice {
        /// The last save before the program stopped was never acknowledged, and is not there.
        UNACKNOWLEDGED_SAVE_DROPPED,
        /// The database was missing, older or damaged, and was built again from the journal. Nothing was lost.
        VIEW_REBUILT,
        /// The journal was damaged and was completed from the backup. Nothing was lost.
        JOURNAL_COMPLETED_FROM_BACKUP,
        /// The end of the journal was lost, and so was the database that knew how far it went. It goes as far as the
        /// backup now; what was saved after that may be lost.
        LATEST_SAVES_MAY_BE_LOST
    }
}
