package org.childjourney.persistence.record;

import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.OBLIGATION;
import static org.childjourney.persistence.jooq.Tables.REMOVAL;
import static org.childjourney.persistence.jooq.Tables.REVISION;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.access.OpenStore.Verified;
import org.childjourney.persistence.database.Database;
import org.childjourney.persistence.disk.DiskFault;
import org.childjourney.persistence.journal.Frame;
import org.childjourney.persistence.journal.Position;
import org.childjourney.persistence.journal.Saved;
import org.childjourney.record.StoreFault;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Reads journal and chain through, builds the database a second time beside the first, and compares them row by row.
public final class Verification {

    private static final String NAME = "verification";
    private static final int KEY_BYTES = 32;

    private final View view;
    private final StoreDoor door;
    private final SecureRandom random;

    public Verification(View view, StoreDoor door, SecureRandom random) {
        this.view = view;
        this.door = door;
        this.random = random;
    }

    /// Nothing is saved while it lasts.
    public Verified verify() {
        var found = new Found();
        return door.alone(() -> {
            found.readJournal();
            found.compareWithASecondDatabase();
            return found.verified();
        });
    }

    private final class Found {

        private final List<String> differences = new ArrayList<>();
        private final Map<String, Long> rows = new LinkedHashMap<>();
        private long frames;
        private long revisions;
        private String chain = Sealing.BEGINNING;
        private int children;
        private int removed;

        void readJournal() {
            try {
                view.journal().read(Position.START, this::read);
            } catch (StoreFault fault) {
                differences.add("The journal cannot be read through (" + fault.code() + ").");
            }
            if (revisions != view.reached().revisions()
                    || !chain.equals(view.reached().chain())) {
                differences.add("The journal ends with revision " + revisions + ", the database with "
                        + view.reached().revisions() + ".");
            }
        }

        private void read(Saved saved) {
            for (Frame frame : saved.frames()) {
                frames++;
                frame.entries().stream().map(RevisionBytes::revision).forEach(this::read);
            }
        }

        private void read(Revision revision) {
            revisions++;
            var envelope = revision.envelope();
            if (!Sealing.follows(chain, envelope)) {
                differences.add("Revision " + envelope.id() + " does not follow the one before it.");
            }
            chain = envelope.chain();
            if (revision.body()
                    .filter(body -> !Sealing.isBodyOf(body, envelope))
                    .isPresent()) {
                differences.add("Revision " + envelope.id() + " has another body than it was saved with.");
            }
        }

        void compareWithASecondDatabase() {
            var ground = view.ground();
            var key = new byte[KEY_BYTES];
            random.nextBytes(key);
            deleteSecond();
            try (var second = Database.open(ground.folder(), NAME, key)) {
                ground.filling().fill(second, view.journal(), Reached.NOTHING);
                view.read(first -> second.read(built -> {
                    compare(first, built);
                    return rows;
                }));
            } catch (StoreFault fault) {
                differences.add("The database could not be built beside the one in use (" + fault.code() + ").");
            } finally {
                deleteSecond();
            }
        }

        private void deleteSecond() {
            try {
                Files.deleteIfExists(Database.fileOf(view.ground().folder(), NAME));
            } catch (IOException e) {
                throw DiskFault.writing(e, view.ground().folder(), "verification");
            }
        }

        private void compare(DSLContext first, DSLContext built) {
            var tables = Stream.concat(
                    Stream.<Table<?>>of(CHILD_NUMBER, REVISION),
                    view.ground().kinds().all().stream().map(CurrentTable::table));
            tables.forEach(table -> {
                var key = Objects.requireNonNull(table.field(0));
                compare(table, List.of(table.fields()), List.of(key), first, built);
            });
            // the place of an obligation is chance; what it says is not
            var said = Stream.of(OBLIGATION.fields())
                    .filter(field -> !field.equals(OBLIGATION.OBLIGATION_NO))
                    .toList();
            compare(OBLIGATION, said, said, first, built);
            children = first.fetchCount(CHILD);
            removed = first.fetchCount(REMOVAL);
        }

        private void compare(
                Table<?> table, List<Field<?>> fields, List<Field<?>> order, DSLContext first, DSLContext built) {
            try (var ours = first.select(fields).from(table).orderBy(order).fetchLazy();
                    var theirs = built.select(fields).from(table).orderBy(order).fetchLazy()) {
                long same = 0;
                long different = 0;
                Iterator<? extends Record> mine = ours.iterator();
                Iterator<? extends Record> other = theirs.iterator();
                while (mine.hasNext() || other.hasNext()) {
                    if (next(mine).equals(next(other))) {
                        same++;
                    } else {
                        different++;
                    }
                }
                rows.put(table.getName(), same + different);
                if (different > 0) {
                    differences.add("Table " + table.getName() + ": from row " + (same + 1) + " on, " + different
                            + " rows are not as the journal says.");
                }
            }
        }

        private static Optional<List<@Nullable Object>> next(Iterator<? extends Record> rows) {
            return rows.hasNext() ? Optional.of(comparable(rows.next())) : Optional.empty();
        }

        private static List<@Nullable Object> comparable(Record row) {
            var parts = new ArrayList<@Nullable Object>();
            for (Object part : row.intoArray()) {
                parts.add(part instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : part);
            }
            return parts;
        }

        Verified verified() {
            return new Verified(frames, revisions, children, removed, 0, rows, List.copyOf(differences));
        }
    }
}
