package org.childjourney.persistence.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.childjourney.persistence.database.Database;
import org.childjourney.persistence.database.SqlFault;
import org.childjourney.persistence.disk.Disk;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Position;
import org.childjourney.record.StoreFault;
import org.jooq.DSLContext;

/// The database as a view of the journal: brought up to date with it when opened, and built again from it whenever it
/// cannot be trusted. What the journal holds is never lost here.
public final class View implements AutoCloseable {

    private static final String NAME = "database";
    private static final String ASIDE = "database-set-aside";
    private static final Set<StoreFault.Kind> NOT_THE_DATABASE =
            EnumSet.of(StoreFault.Kind.DAMAGED_JOURNAL, StoreFault.Kind.NEWER_VERSION);

    private final Ground ground;
    private final Journal journal;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private Database database;
    private Reached reached;
    private long revisionsInTheFile;
    private boolean isBuiltAgain;
    private volatile boolean isStale;

    /// What a view stands on: its folder, the keys made for it of the store's data key, what its tables are, and what
    /// follows from records, by which rules.
    public record Ground(
            Path folder,
            Disk disk,
            byte[] databaseKey,
            SecretKey sealKey,
            Kinds kinds,
            Bodies bodies,
            List<FollowsFromRecords> followers,
            RulesOfStore rules) {

        Form form() {
            return rules.form();
        }

        ViewSeal seal() {
            return new ViewSeal(folder, NAME, sealKey, disk);
        }

        Filling filling() {
            return new Filling(kinds, bodies, followers, seal());
        }

        Path file() {
            return Database.fileOf(folder, NAME);
        }
    }

    private View(Ground ground, Journal journal, Database database, Reached reached) {
        this.ground = ground;
        this.journal = journal;
        this.database = database;
        this.reached = reached;
    }

    /// How far the database had come when the program ended, whichever way it did. A journal that ends before is
    /// damaged.
    public static Position reachedBefore(Ground ground) {
        var said = ground.seal().read();
        if (said.flatMap(ViewSeal.Said::hash).isPresent() || !Files.exists(ground.file())) {
            return said.map(ViewSeal.Said::position).orElse(Position.START);
        }
        try {
            var database = Database.open(ground.folder(), NAME, ground.databaseKey());
            try {
                return database.read(ground.filling()::read)
                        .orElse(Reached.NOTHING)
                        .position();
            } finally {
                database.abandon();
            }
        } catch (StoreFault damaged) {
            return said.map(ViewSeal.Said::position).orElse(Position.START);
        }
    }

    /// Opens the view of this journal, however much or little of it is there.
    public static View open(Ground ground, Journal journal) {
        var trusted =
                ground.seal().read().filter(said -> said.form().hasTablesOf(ground.form()) && said.isOf(ground.file()));
        if (trusted.isPresent()) {
            try {
                return opened(ground, journal, trusted.get().form());
            } catch (StoreFault fault) {
                if (NOT_THE_DATABASE.contains(fault.kind())) {
                    throw fault;
                }
            }
        }
        return built(ground, journal);
    }

    private static View opened(Ground ground, Journal journal, Form before) {
        var database = Database.open(ground.folder(), NAME, ground.databaseKey());
        try {
            var reached = database.read(ground.filling()::read).orElse(Reached.NOTHING);
            ground.seal().writeOpen(reached.position(), ground.form());
            var view = new View(ground, journal, database, reached);
            view.revisionsInTheFile = reached.revisions();
            ground.rules().takeIn(new JooqChildRecords(view));
            view.fill();
            if (!before.equals(ground.form())) {
                new WorkingOut(view).everyone();
            }
            return view;
        } catch (StoreFault fault) {
            database.abandon();
            throw fault;
        }
    }

    private static View built(Ground ground, Journal journal) {
        boolean hadSaved = journal.end().isAfter(Position.START);
        setAside(ground);
        ground.seal().writeOpen(Position.START, ground.form());
        var database = Database.open(ground.folder(), NAME, ground.databaseKey());
        try {
            var view = new View(ground, journal, database, Reached.NOTHING);
            view.fill();
            view.isBuiltAgain = hadSaved;
            return view;
        } catch (StoreFault fault) {
            database.abandon();
            throw fault;
        }
    }

    private void fill() {
        reached = ground.filling().fill(database, journal, reached);
        if (ground.rules().takeIn(new JooqChildRecords(this))) {
            new WorkingOut(this).everyone();
        }
    }

    /// Records that say rules were saved: what follows from all others is worked out again. What was saved counts,
    /// whatever happens here: a database that cannot follow is built again before it is next asked.
    void followRules() {
        try {
            if (ground.rules().takeIn(new JooqChildRecords(this))) {
                new WorkingOut(this).everyone();
            }
        } catch (RuntimeException e) {
            isStale = true;
        }
    }

    private static void setAside(Ground ground) {
        try {
            if (Files.exists(ground.file())) {
                Files.move(ground.file(), Database.fileOf(ground.folder(), ASIDE), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw DiskFault.writing(e, ground.folder(), "database-set-aside");
        }
    }

    /// Whether it had to be built again when it was opened.
    public boolean isBuiltAgain() {
        return isBuiltAgain;
    }

    /// Asks the database something. One that can no longer answer is built again, and asked once more.
    public <T> T read(Function<DSLContext, T> question) {
        return onceMoreIfTheDatabaseFails(() -> ask(question));
    }

    private <T> T onceMoreIfTheDatabaseFails(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreFault fault) {
            if (!SqlFault.isOfTheDatabase(fault)) {
                throw fault;
            }
            isStale = true;
            return work.get();
        }
    }

    private <T> T ask(Function<DSLContext, T> question) {
        if (isStale) {
            renew();
        }
        inUse.readLock().lock();
        try {
            return database.read(question);
        } finally {
            inUse.readLock().unlock();
        }
    }

    /// Begins a transaction. One is open at a time; the door sees to that.
    Transaction begin() {
        return onceMoreIfTheDatabaseFails(() -> {
            if (isStale) {
                renew();
            }
            return new Transaction(database.writer());
        });
    }

    Reached reached() {
        return reached;
    }

    Ground ground() {
        return ground;
    }

    Journal journal() {
        return journal;
    }

    /// A transaction that applies revisions. Not committed, it leaves the database as it was.
    final class Transaction implements AutoCloseable {

        private final Connection connection;
        private final Applier applier;
        private boolean isOver;

        Transaction(Connection connection) {
            this.connection = connection;
            try {
                this.applier = ground.filling().applier(connection);
            } catch (RuntimeException e) {
                closeQuietly();
                throw SqlFault.of(e);
            }
        }

        Connection connection() {
            return connection;
        }

        void apply(List<Revision> revisions) {
            applied(applier::apply, revisions);
        }

        /// What follows from the revisions waits until more have come, or for [#finish()].
        void applyOneOfMany(List<Revision> revisions) {
            applied(applier::applyOneOfMany, revisions);
        }

        private static void applied(Consumer<List<Revision>> applying, List<Revision> revisions) {
            try {
                applying.accept(revisions);
            } catch (RuntimeException e) {
                throw SqlFault.of(e);
            }
        }

        /// Writes all that was applied, so that nothing but the commit is left to fail.
        void finish() {
            try {
                applier.finish();
            } catch (RuntimeException e) {
                throw SqlFault.of(e);
            }
        }

        /// Commits what the journal has already taken. It counts, whatever happens here: a database that cannot follow
        /// is built again from the journal before it is next asked.
        void commit(Reached now) {
            isOver = true;
            reached = now;
            try {
                ground.filling().write(connection, now);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                isStale = true;
            }
        }

        @Override
        public void close() {
            applier.stop();
            if (!isOver) {
                isOver = true;
                try {
                    connection.rollback();
                } catch (SQLException e) {
                    isStale = true;
                }
            }
            closeQuietly();
        }

        private void closeQuietly() {
            try {
                connection.close();
            } catch (SQLException e) {
                isStale = true;
            }
        }
    }

    /// The database lost its way while open: it is built again from the journal.
    private void renew() {
        inUse.writeLock().lock();
        try {
            if (isStale) {
                abandonQuietly();
                take(built(ground, journal));
                isStale = false;
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /// Writes the database's file anew, so that nothing is left in it of what was removed.
    void compact() {
        inUse.writeLock().lock();
        try {
            database.closeCompact();
            Files.deleteIfExists(Database.fileOf(ground.folder(), ASIDE));
            database = Database.open(ground.folder(), NAME, ground.databaseKey());
        } catch (IOException e) {
            throw DiskFault.writing(e, ground.folder(), "database-compact");
        } catch (StoreFault e) {
            isStale = true;
            throw e;
        } finally {
            inUse.writeLock().unlock();
        }
    }

    /// Leaves everything as it is on the disk, as a process that is killed does.
    void abandon() {
        database.abandon();
    }

    private void abandonQuietly() {
        try {
            database.abandon();
        } catch (StoreFault alreadyGone) {
            // it is built again
        }
    }

    private void take(View fresh) {
        database = fresh.database;
        reached = fresh.reached;
        revisionsInTheFile = 0;
    }

    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            if (isStale) {
                abandonQuietly();
                return;
            }
            // most of it was written since it was opened, and most of that more than once
            boolean isGrown = reached.revisions() >= 2 * revisionsInTheFile;
            if (database.isLarge() && (isGrown || database.isMostlyEmpty())) {
                database.closeCompact();
            } else {
                database.close();
            }
            ground.seal().writeClosed(reached.position(), ground.form(), ground.file());
        } catch (StoreFault fault) {
            // nothing is lost: without its seal it is built again on the next opening
            isStale = true;
            abandonQuietly();
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
