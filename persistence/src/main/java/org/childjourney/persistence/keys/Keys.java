package org.childjourney.persistence.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.SecretKey;
import org.childjourney.access.Laptop.Recovery;
import org.childjourney.access.Passphrase;
import org.childjourney.access.RecoveryCode;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.keys.KeyFile.CodeLock;
import org.childjourney.persistence.keys.KeyFile.Holder;
import org.childjourney.persistence.keys.KeyFile.Lock;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;

/// The keys of a store: a random data key, and for each user a random key of their own, which opens it. A user's key
/// is locked by their passphrase. Both are also sealed to the authority's public key, or else to one that the recovery
/// code unlocks; so nobody's key is lost with their passphrase, and adding a user needs no code.
public final class Keys {

    private static final String FILE = "keys";
    private static final String RECOVERY = "recovery";
    private static final String NOBODY = "nobody";

    private final Path folder;
    private final Disk disk;
    private final Tries tries;
    private KeyFile file;

    private Keys(Path folder, KeyFile file, Clock clock, Disk disk) {
        this.folder = folder;
        this.file = file;
        this.disk = disk;
        tries = new Tries(folder, disk, clock);
    }

    /// New keys, already in the hands of the first user. The recovery code is known to nobody but the caller.
    public record Made(Keys keys, Attempt.Unlocked unlocked, Optional<RecoveryCode> recoveryCode) {}

    public static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// The file to be backed up.
    public static Path fileIn(Path folder) {
        return folder.resolve(FILE);
    }

    /// @throws StoreFault `ALREADY_THERE`, or when the authority's key cannot be read or the keys not written
    public static Made create(Path folder, NewKeys wanted, StretchCost cost, Clock clock, Disk disk) {
        if (areIn(folder)) {
            throw new StoreFault(StoreFault.Kind.ALREADY_THERE, "keys-create");
        }
        var dataKey = Sealing.randomKey();
        var userKey = Sealing.randomKey();
        var code = wanted.authorityPublicKey().isPresent()
                ? Optional.<RecoveryCode>empty()
                : Optional.of(RecoveryCode.random(new SecureRandom()));
        var recovery = recovery(wanted, dataKey, code, cost);
        var empty = new KeyFile(wanted.store(), recovery, List.of());
        var first = new Holder(
                wanted.firstUser(),
                nameable(wanted.name()),
                Optional.of(lock(empty, wanted.firstUser(), wanted.passphrase(), userKey, dataKey, cost)));
        var keys = new Keys(folder, empty, clock, disk);
        keys.keep(empty.with(first));
        return new Made(keys, new Attempt.Unlocked(first.id(), first.name(), dataKey, userKey), code);
    }

    private static KeyFile.Recovery recovery(
            NewKeys wanted, SecretKey dataKey, Optional<RecoveryCode> code, StretchCost cost) {
        var about = about(wanted.store(), "data key for recovery");
        if (code.isEmpty()) {
            var key = AuthorityKey.readPublic(wanted.authorityPublicKey().orElseThrow());
            return new KeyFile.Recovery(key, AuthorityKey.seal(key, about, dataKey.getEncoded()), Optional.empty());
        }
        var pair = AuthorityKey.pair();
        var stretch = Stretch.fresh(cost);
        var locked = Sealing.seal(
                stretch.key(Passphrase.of(code.get().signs())),
                about(wanted.store(), "recovery key"),
                pair.getPrivate().getEncoded());
        return new KeyFile.Recovery(
                pair.getPublic(),
                AuthorityKey.seal(pair.getPublic(), about, dataKey.getEncoded()),
                Optional.of(new CodeLock(stretch, locked)));
    }

    /// Reads the keys of a store. A damaged file is set aside and taken from a backup.
    ///
    /// @param backups folders with a copy of the keys, newest first
    /// @throws StoreFault `NOT_A_STORE`, `NEWER_VERSION`, or `CANNOT_READ` when they are damaged for good
    public static Keys open(Path folder, List<Path> backups, Clock clock, Disk disk) {
        return new Keys(folder, new KeyReading(folder, backups, disk).read(), clock, disk);
    }

    /// Reads the keys in a folder through, and says of which store they are.
    ///
    /// @throws StoreFault when there are none, or they are damaged
    public static UUID storeOf(Path folder) {
        return new KeyReading(folder, List.of(), Disk.real()).read().store();
    }

    public UUID store() {
        return file.store();
    }

    /// The names of those who are not disabled.
    public synchronized List<String> users() {
        return file.holders().stream()
                .filter(holder -> holder.lock().isPresent())
                .map(Holder::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    public synchronized Attempt unlock(String name, Passphrase passphrase) {
        var holder = file.named(name);
        if (holder.isPresent() && holder.get().lock().isEmpty()) {
            return new Attempt.Disabled();
        }
        return counted(holder.map(known -> known.id().toString()).orElse(NOBODY), _ -> {
            if (holder.isEmpty()) {
                // takes as long as for one who exists
                Stretch.fresh(cost()).key(passphrase);
                return Optional.empty();
            }
            return unlocked(holder.get(), holder.get().lock().orElseThrow(), passphrase);
        });
    }

    private Optional<Attempt> unlocked(Holder holder, Lock lock, Passphrase passphrase) {
        return Sealing.open(
                        lock.stretch().key(passphrase), about(file.store(), holder.id(), "user key"), lock.userKey())
                .map(Sealing::key)
                .flatMap(userKey -> Sealing.open(userKey, about(file.store(), holder.id(), "data key"), lock.dataKey())
                        .map(Sealing::key)
                        .map(dataKey -> new Attempt.Unlocked(holder.id(), holder.name(), dataKey, userKey)));
    }

    /// Gives a user a new passphrase, on the recovery code or the authority's private key.
    ///
    /// @throws StoreFault when the file of the authority's key is not one, or the new keys cannot be written
    public synchronized Attempt recover(String name, Recovery by, Passphrase chosen) {
        return counted(RECOVERY, _ -> privateKey(by).flatMap(privateKey -> recovered(name, privateKey, chosen)));
    }

    private Optional<Attempt> recovered(String name, PrivateKey privateKey, Passphrase chosen) {
        var dataKey = AuthorityKey.open(
                        privateKey,
                        about(file.store(), "data key for recovery"),
                        file.recovery().dataKey())
                .map(Sealing::key);
        var holder = file.named(name);
        if (dataKey.isEmpty() || holder.isEmpty()) {
            return Optional.empty();
        }
        var id = holder.get().id();
        if (holder.get().lock().isEmpty()) {
            return Optional.of(new Attempt.Disabled());
        }
        return AuthorityKey.open(
                        privateKey,
                        about(file.store(), id, "user key for recovery"),
                        holder.get().lock().get().recoverable())
                .map(Sealing::key)
                .map(userKey -> {
                    var unlocked = new Attempt.Unlocked(id, holder.get().name(), dataKey.get(), userKey);
                    changePassphrase(unlocked, chosen);
                    tries.right(id.toString());
                    return unlocked;
                });
    }

    private Optional<PrivateKey> privateKey(Recovery by) {
        return switch (by) {
            case Recovery.ByAuthorityKey(var path) -> Optional.of(AuthorityKey.readPrivate(path));
            case Recovery.ByCode(var typed) ->
                RecoveryCode.read(typed)
                        .flatMap(code -> file.recovery().code().flatMap(lock -> privateKey(code, lock)));
        };
    }

    private Optional<PrivateKey> privateKey(RecoveryCode code, CodeLock lock) {
        return Sealing.open(
                        lock.stretch().key(Passphrase.of(code.signs())),
                        about(file.store(), "recovery key"),
                        lock.privateKey())
                .map(encoded -> {
                    try {
                        return AuthorityKey.privateKey(encoded);
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private Attempt counted(String who, Function<String, Optional<? extends Attempt>> tried) {
        if (tries.waitUntil(who).isPresent()) {
            return tries.notRight(who);
        }
        Optional<? extends Attempt> attempt = tried.apply(who);
        if (attempt.isEmpty()) {
            return tries.wrong(who);
        }
        tries.right(who);
        return attempt.get();
    }

    /// @throws StoreFault `ALREADY_THERE` when somebody has this name
    public synchronized void add(Attempt.Unlocked by, UserId id, String name, Passphrase passphrase) {
        if (file.named(name).isPresent()) {
            throw new StoreFault(StoreFault.Kind.ALREADY_THERE, "keys-user");
        }
        var lock = lock(file, id, passphrase, Sealing.randomKey(), by.dataKey(), cost());
        keep(file.with(new Holder(id, nameable(name), Optional.of(lock))));
    }

    public synchronized void changePassphrase(Attempt.Unlocked own, Passphrase chosen) {
        var lock = lock(file, own.user(), chosen, own.userKey(), own.dataKey(), cost());
        keep(file.with(new Holder(own.user(), own.name(), Optional.of(lock))));
    }

    /// Gives another user a passphrase, and a new key with it: what only the old one could read is lost to them.
    public synchronized void replace(Attempt.Unlocked by, String name, Passphrase passphrase) {
        var holder = file.named(name).orElseThrow(() -> new IllegalStateException("no such user"));
        var lock = lock(file, holder.id(), passphrase, Sealing.randomKey(), by.dataKey(), cost());
        keep(file.with(new Holder(holder.id(), holder.name(), Optional.of(lock))));
    }

    /// Destroys a user's keys, and with them what only they could read. Their name stays taken.
    ///
    /// @throws IllegalStateException when there would be nobody left who can unlock
    public synchronized void disable(String name) {
        var holder = file.named(name).orElseThrow(() -> new IllegalStateException("no such user"));
        var without = file.with(new Holder(holder.id(), holder.name(), Optional.empty()));
        if (without.holders().stream().allMatch(other -> other.lock().isEmpty())) {
            throw new IllegalStateException("nobody would be left");
        }
        keep(without);
        KeyReading.destroySetAside(folder, disk);
    }

    private static Lock lock(
            KeyFile file, UserId id, Passphrase passphrase, SecretKey userKey, SecretKey dataKey, StretchCost cost) {
        var stretch = Stretch.fresh(cost);
        return new Lock(
                stretch,
                Sealing.seal(stretch.key(passphrase), about(file.store(), id, "user key"), userKey.getEncoded()),
                AuthorityKey.seal(
                        file.recovery().key(), about(file.store(), id, "user key for recovery"), userKey.getEncoded()),
                Sealing.seal(userKey, about(file.store(), id, "data key"), dataKey.getEncoded()));
    }

    private StretchCost cost() {
        return file.holders().stream()
                .flatMap(holder -> holder.lock().stream())
                .findFirst()
                .map(lock -> lock.stretch().cost())
                .orElse(StretchCost.STANDARD);
    }

    private void keep(KeyFile changed) {
        try {
            Files.createDirectories(folder);
            disk.replace(folder.resolve(FILE), ByteBuffer.wrap(changed.toText().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "keys-write");
        }
        file = changed;
    }

    private static String nameable(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a user has a name");
        }
        return name.strip();
    }

    private static String about(UUID store, String what) {
        return "child-journey " + store + " " + what;
    }

    private static String about(UUID store, UserId user, String what) {
        return about(store, user + " " + what);
    }
}
