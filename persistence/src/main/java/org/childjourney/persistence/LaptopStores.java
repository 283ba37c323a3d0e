package org.childjourney.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.childjourney.access.Authority;
import org.childjourney.access.Laptop;
import org.childjourney.access.Passphrase;
import org.childjourney.access.RecoveryCode;
import org.childjourney.access.User;
import org.childjourney.persistence.backup.BackupFolder;
import org.childjourney.persistence.backup.BackupSet;
import org.childjourney.persistence.backup.Backups;
import org.childjourney.persistence.backup.Restoring;
import org.childjourney.persistence.backup.StoreFiles;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.disk.OwnFolder;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Opened;
import org.childjourney.persistence.journal.StoreLock;
import org.childjourney.persistence.keys.Attempt;
import org.childjourney.persistence.keys.Keys;
import org.childjourney.persistence.keys.NewKeys;
import org.childjourney.persistence.keys.Sealing;
import org.childjourney.persistence.keys.StretchCost;
import org.childjourney.persistence.oversight.RaisedAboutChildren;
import org.childjourney.persistence.people.NamedWorkers;
import org.childjourney.persistence.record.Bodies;
import org.childjourney.persistence.record.Minting;
import org.childjourney.persistence.record.Upcasts;
import org.childjourney.persistence.record.View;
import org.childjourney.persistence.team.OpenChildren;
import org.childjourney.persistence.timescales.Rules;
import org.childjourney.persistence.timescales.StoredObligations;
import org.childjourney.persistence.timescales.StoredRules;
import org.childjourney.persistence.visits.ChildrenSeen;
import org.childjourney.record.Change;
import org.childjourney.record.DeviceId;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.timescales.Catalogue;
import org.childjourney.timescales.WorkingDays;

/// Makes and unlocks the stores on this laptop.
public final class LaptopStores implements Laptop {

    /// To be raised whenever the same records are written to the tables otherwise than before: every database is then
    /// built again.
    private static final int TABLES = 10;

    /// To be raised whenever the same records and timescales lead to other dates than before: what is due is worked out
    /// again.
    private static final int RULES = 3;

    private final Clock clock;
    private final SecureRandom random;
    private final Supplier<Rules> rules;
    private final StretchCost cost;
    private final Disk disk;

    public LaptopStores(Clock clock, Rules rules, StretchCost cost, Disk disk) {
        this(clock, () -> rules, cost, disk);
    }

    private LaptopStores(Clock clock, Supplier<Rules> rules, StretchCost cost, Disk disk) {
        this.clock = clock;
        this.random = new SecureRandom();
        this.rules = rules;
        this.cost = cost;
        this.disk = disk;
    }

    /// The stores as the program keeps them.
    public static LaptopStores standard(Clock clock) {
        return new LaptopStores(
                clock,
                () -> new Rules(Catalogue.standard(), WorkingDays.ofEngland()),
                StretchCost.STANDARD,
                Disk.real());
    }

    /// How bodies are written; made when the first store is opened, as a start without one does not wait for it.
    private static final class AllBodies {
        static final Bodies WAY = new Bodies(Upcasts.standard());
    }

    @Override
    public void getReady() {
        // the first date asked for loads the calendar
        rules.get().lastDayThatIsSoon(London.today(clock));
        Objects.requireNonNull(AllBodies.WAY);
    }

    @Override
    public boolean hasStore(Path folder) {
        return Keys.areIn(folder) && !new HalfMade(folder, disk).isThere();
    }

    @Override
    public boolean isFree(Path folder) {
        return new HalfMade(folder, disk).isAllThatLiesHere();
    }

    @Override
    public List<String> users(Path folder) {
        if (hasStore(folder)) {
            return keys(folder).users();
        }
        return Backups.setsIn(folder).stream()
                .findFirst()
                .map(set -> keys(set.folder()).users())
                .orElse(List.of());
    }

    @Override
    public Made create(Path folder, NewStore wanted) {
        makeFolder(folder);
        return locked(folder, lock -> {
            if (hasStore(folder)) {
                throw new StoreFault(StoreFault.Kind.ALREADY_THERE, "STORE");
            }
            var halfMade = new HalfMade(folder, disk);
            halfMade.begin();
            try {
                var made = made(folder, lock, wanted);
                return closedIfItFails((LaptopStore) made.store(), () -> {
                    halfMade.finish();
                    return made;
                });
            } catch (RuntimeException e) {
                halfMade.clearIfItCanBe();
                throw e;
            }
        });
    }

    private Made made(Path folder, StoreLock lock, NewStore wanted) {
        var store = new Uuid7(clock, random).next();
        var first = new UserId(new Uuid7(clock, random).next());
        var keys = Keys.create(
                folder,
                new NewKeys(store, first, wanted.firstUser(), wanted.passphrase(), wanted.authorityPublicKey()),
                cost,
                clock,
                disk);
        var unlocked = keys.unlocked();
        var journal = Journal.create(folder.resolve(StoreFiles.JOURNAL), store, unlocked.dataKey(), disk);
        var opened = opened(folder, lock, keys.keys(), unlocked, journal);
        return closedIfItFails(opened, () -> {
            opened.door().save(first, firstRecords(first, wanted));
            return new Made(opened, keys.recoveryCode().map(RecoveryCode::grouped));
        });
    }

    private List<Change<?>> firstRecords(UserId first, NewStore wanted) {
        var authority = new RecordId(new Uuid7(clock, random).next());
        var user = new User(wanted.firstUser(), wanted.role(), Optional.empty(), User.Admitted.YES);
        return List.of(
                Change.first(authority, Authority.KIND, Optional.empty(), wanted.authority()),
                Change.first(new RecordId(first.value()), User.KIND, Optional.empty(), user));
    }

    @Override
    public Unlocking unlock(Path folder, String user, Passphrase passphrase) {
        return unlocking(folder, keys -> keys.unlock(user, passphrase));
    }

    @Override
    public Unlocking recover(Path folder, String user, Recovery by, Passphrase chosen) {
        return unlocking(folder, keys -> keys.recover(user, by, chosen));
    }

    @Override
    public Unlocking restore(Path backup, Path folder, String user, Passphrase passphrase) {
        var set = Backups.setsIn(backup).stream()
                .findFirst()
                .orElseThrow(() -> new StoreFault(StoreFault.Kind.NOT_A_STORE, "NO-BACKUP"));
        return switch (keys(set.folder()).unlock(user, passphrase)) {
            case Attempt.NotRight wrong -> notRight(wrong);
            case Attempt.Disabled _ -> new Unlocking.Disabled();
            case Attempt.Unlocked unlocked -> {
                new HalfMade(folder, disk).makeRoom();
                Restoring.restore(set, folder, unlocked.dataKey(), disk);
                yield unlock(folder, user, passphrase);
            }
        };
    }

    private Unlocking notRight(Attempt.NotRight wrong) {
        return new Unlocking.NotRight(
                wrong.triesLeft(), wrong.waitUntil().map(until -> Duration.between(clock.instant(), until)));
    }

    private Keys keys(Path folder) {
        var backups =
                BackupFolder.setsOf(folder).stream().map(BackupSet::folder).toList();
        return Keys.open(folder, backups, clock, disk);
    }

    private Unlocking unlocking(Path folder, Function<Keys, Attempt> tried) {
        if (!hasStore(folder)) {
            throw new StoreFault(StoreFault.Kind.NOT_A_STORE, "NO-KEYS");
        }
        return locked(folder, lock -> {
            var keys = keys(folder);
            return switch (tried.apply(keys)) {
                case Attempt.NotRight wrong -> {
                    lock.close();
                    yield notRight(wrong);
                }
                case Attempt.Disabled _ -> {
                    lock.close();
                    yield new Unlocking.Disabled();
                }
                case Attempt.Unlocked unlocked -> unlocked(folder, lock, keys, unlocked);
            };
        });
    }

    private Unlocking unlocked(Path folder, StoreLock lock, Keys keys, Attempt.Unlocked unlocked) {
        var reached = View.reachedBefore(ground(folder, unlocked, storedRules()));
        var backups =
                BackupFolder.setsOf(folder).stream().map(BackupSet::journal).toList();
        var journal = Journal.open(
                folder.resolve(StoreFiles.JOURNAL), keys.store(), unlocked.dataKey(), reached, backups, disk);
        var store = opened(folder, lock, keys, unlocked, journal);
        return closedIfItFails(store, () -> {
            store.authority();
            store.begin(journal.outcome());
            if (store.signedIn().isEmpty()) {
                store.close();
                return new Unlocking.Disabled();
            }
            return new Unlocking.Unlocked(store, notices(journal.outcome(), store));
        });
    }

    private static <T> T closedIfItFails(LaptopStore store, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private LaptopStore opened(Path folder, StoreLock lock, Keys keys, Attempt.Unlocked unlocked, Journal journal) {
        try {
            var known = storedRules();
            var view = View.open(ground(folder, unlocked, known), journal);
            var minting = new Minting(new DeviceId(keys.store()), clock, random, AllBodies.WAY);
            var opening = new LaptopStore.Opening(folder, lock, keys, unlocked, journal, view, clock, random, disk);
            return new LaptopStore(opening, minting, known);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private StoredRules storedRules() {
        return new StoredRules(rules.get(), String.valueOf(TABLES), String.valueOf(RULES));
    }

    private View.Ground ground(Path folder, Attempt.Unlocked unlocked, StoredRules known) {
        return new View.Ground(
                folder,
                disk,
                Sealing.derived(unlocked.dataKey(), "database").getEncoded(),
                Sealing.derived(unlocked.dataKey(), "database seal"),
                EveryKind.known(),
                AllBodies.WAY,
                List.of(
                        new NamedWorkers(),
                        new ChildrenSeen(),
                        new RaisedAboutChildren(),
                        new OpenChildren(),
                        new StoredObligations(known::now)),
                known);
    }

    private static List<Notice> notices(Opened outcome, LaptopStore store) {
        var notices = new ArrayList<Notice>();
        for (Opened.Finding finding : outcome.findings()) {
            notices.add(
                    switch (finding) {
                        case TORN_FRAME_DROPPED -> Notice.UNACKNOWLEDGED_SAVE_DROPPED;
                        case COMPLETED_FROM_BACKUP -> Notice.JOURNAL_COMPLETED_FROM_BACKUP;
                        case COMPLETED_AS_FAR_AS_THE_BACKUP -> Notice.LATEST_SAVES_MAY_BE_LOST;
                    });
        }
        if (store.view().isBuiltAgain()) {
            notices.add(Notice.VIEW_REBUILT);
        }
        return notices;
    }

    /// Does something with the store's lock in hand; whoever fails gives it back.
    private static <T> T locked(Path folder, Function<StoreLock, T> work) {
        var lock = StoreLock.take(folder);
        try {
            return work.apply(lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void makeFolder(Path folder) {
        try {
            OwnFolder.make(folder);
        } catch (IOException e) {
            throw DiskFault.writing(e, folder, "store-folder");
        }
    }
}
