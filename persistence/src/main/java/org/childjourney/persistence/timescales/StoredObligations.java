package org.childjourney.persistence.timescales;

import static org.childjourney.persistence.jooq.Tables.OBLIGATION;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.FollowsFromRecords;
import org.childjourney.persistence.record.Rows;
import org.childjourney.record.Knowledge;
import org.childjourney.timescales.Obligation;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What is due of each child, kept by difference: an obligation that has not changed is not written again.
public final class StoredObligations implements FollowsFromRecords {

    private final Supplier<Rules> rules;
    private final ObligationRows form = new ObligationRows();

    public StoredObligations(Supplier<Rules> rules) {
        this.rules = rules;
    }

    @Override
    public void bringUpToDate(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        var stored = file.isNew() ? new Stored() : stored(file, sql.get());
        var fresh = new ArrayList<List<@Nullable Object>>();
        for (Obligation obligation : rules.get().obligations(Knowledge.of(file.revisions()))) {
            var said = form.said(obligation);
            if (!stored.keeps(said)) {
                fresh.add(said);
            }
        }
        stored.left().forEach(key -> rows.delete(OBLIGATION, key));
        for (var said : fresh) {
            rows.insert(OBLIGATION, ObligationRows.FIELDS, ObligationRows.row(stored.freePlace(file), file, said));
        }
    }

    @Override
    public void forget(ChildFile file, Supplier<DSLContext> sql, Rows rows) {
        stored(file, sql.get()).left().forEach(key -> rows.delete(OBLIGATION, key));
    }

    private static Stored stored(ChildFile file, DSLContext sql) {
        var stored = new Stored();
        sql.select(ObligationRows.FIELDS)
                .from(OBLIGATION)
                .where(OBLIGATION.OBLIGATION_NO.between(
                        ChildFile.firstPlaceOf(file.number()), ChildFile.lastPlaceOf(file.number())))
                .fetch()
                .forEach(row -> stored.add(
                        row.get(OBLIGATION.OBLIGATION_NO),
                        Arrays.asList(row.intoArray()).subList(ObligationRows.KEYS, ObligationRows.FIELDS.size())));
        return stored;
    }

    /// The rows that a child has, by what they say. Two may say the same.
    private static final class Stored {

        private final Map<List<@Nullable Object>, Deque<Long>> keys = new HashMap<>();
        private final BitSet taken = new BitSet();

        void add(long key, List<@Nullable Object> said) {
            keys.computeIfAbsent(said, none -> new ArrayDeque<>()).add(key);
            taken.set(place(key));
        }

        boolean keeps(List<@Nullable Object> said) {
            var same = keys.get(said);
            return same != null && same.poll() != null;
        }

        List<Long> left() {
            return keys.values().stream().flatMap(Deque::stream).toList();
        }

        long freePlace(ChildFile file) {
            int free = taken.nextClearBit(0);
            taken.set(free);
            return ChildFile.firstPlaceOf(file.number()) + free;
        }

        private static int place(long key) {
            return (int) (key & 0xFFFFF);
        }
    }
}
