package org.childjourney.persistence.record;

import static org.childjourney.persistence.jooq.Tables.POSITION;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.childjourney.persistence.database.Database;
import org.childjourney.persistence.database.Sql;
import org.childjourney.persistence.database.SqlFault;
import org.childjourney.persistence.journal.Frame;
import org.childjourney.persistence.journal.Journal;
import org.childjourney.persistence.journal.Position;
import org.childjourney.persistence.journal.Saved;
import org.childjourney.record.StoreFault;
import org.jooq.DSLContext;

/// Fills a database with what the journal holds and it does not: nothing, the last moments, or everything.
final class Filling {

    private final Kinds kinds;
    private final Bodies bodies;
    private final List<FollowsFromRecords> followers;
    private final ViewSeal seal;

    Filling(Kinds kinds, Bodies bodies, List<FollowsFromRecords> followers, ViewSeal seal) {
        this.kinds = kinds;
        this.bodies = bodies;
        this.followers = List.copyOf(followers);
        this.seal = seal;
    }

    Applier applier(Connection connection) {
        return new Applier(connection, kinds, bodies, followers);
    }

    /// @param from how far the database has come
    /// @throws StoreFault when it cannot be written, or an envelope does not follow the one before it
    Reached fill(Database database, Journal journal, Reached from) {
        try (var connection = database.writer()) {
            var chained = new Chained(from, applier(connection));
            try {
                journal.read(from.position(), chained::take);
                chained.applier.finish();
            } finally {
                chained.applier.stop();
            }
            write(connection, chained.reached);
            connection.commit();
            return chained.reached;
        } catch (SQLException e) {
            throw SqlFault.of(e);
        }
    }

    private static final class Chained {

        private final Applier applier;
        private Reached reached;

        Chained(Reached from, Applier applier) {
            this.reached = from;
            this.applier = applier;
        }

        void take(Saved saved) {
            for (Frame frame : saved.frames()) {
                var revisions =
                        frame.entries().stream().map(RevisionBytes::revision).toList();
                mustFollow(revisions);
                applier.applyOneOfMany(revisions);
                reached = reached.after(saved.at(), revisions);
            }
        }

        private void mustFollow(List<Revision> revisions) {
            String before = reached.chain();
            for (Revision revision : revisions) {
                if (!Sealing.follows(before, revision.envelope())) {
                    throw new StoreFault(StoreFault.Kind.DAMAGED_JOURNAL, "CHAIN");
                }
                before = revision.envelope().chain();
            }
        }
    }

    /// Says in the database how far it has come, in the transaction that brought it there.
    void write(Connection connection, Reached reached) {
        var sql = Sql.on(connection);
        sql.deleteFrom(POSITION).execute();
        sql.insertInto(POSITION, POSITION.SEGMENT, POSITION.FRAME, POSITION.REVISIONS, POSITION.CHAIN, POSITION.PROOF)
                .values(
                        reached.position().segment(),
                        reached.position().frame(),
                        reached.revisions(),
                        reached.chain(),
                        seal.proofOf(reached))
                .execute();
    }

    /// How far the database says it has come; empty where it does not say so in our hand.
    Optional<Reached> read(DSLContext sql) {
        return sql.selectFrom(POSITION).fetchOptional().flatMap(row -> {
            var reached =
                    new Reached(new Position(row.getSegment(), row.getFrame()), row.getRevisions(), row.getChain());
            return Optional.of(reached).filter(said -> row.getProof().equals(seal.proofOf(said)));
        });
    }
}
