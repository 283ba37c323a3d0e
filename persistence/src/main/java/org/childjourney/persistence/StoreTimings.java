package org.childjourney.persistence;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.OBLIGATION;
import static org.childjourney.persistence.jooq.Tables.REVISION;
import static org.jooq.impl.DSL.count;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.access.OpenStore;
import org.childjourney.persistence.database.PlainInserts;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.View;
import org.childjourney.persistence.record.WorkingOut;
import org.childjourney.persistence.timescales.Rules;
import org.childjourney.record.ChildId;
import org.childjourney.record.Knowledge;

/// How long the parts of the work of a store take that only the store can time. For measuring alone.
public final class StoreTimings {

    /// So many children are in memory at a time, however many are worked out.
    private static final int IN_MEMORY = 500;

    private final View view;
    private final Rules rules;
    private final WorkingOut workingOut;

    private StoreTimings(View view, Rules rules) {
        this.view = view;
        this.rules = rules;
        this.workingOut = new WorkingOut(view);
    }

    /// @param store one that [LaptopStores] unlocked
    public static StoreTimings of(OpenStore store) {
        var ours = (LaptopStore) store;
        return new StoreTimings(ours.view(), ours.rules().now());
    }

    /// H2 keeps an answer and gives it again while nothing has changed; from now on, not in this store.
    public void answerAfresh() {
        view.read(sql -> sql.execute("set optimize_reuse_results 0"));
    }

    /// The children with the longest logs, the longest first, and how many revisions each has.
    public Map<ChildId, Integer> longest(int howMany) {
        return view.read(sql -> {
            var revisions = count();
            var longest = new LinkedHashMap<ChildId, Integer>();
            sql.select(CHILD_NUMBER.CHILD_ID, revisions)
                    .from(CHILD_NUMBER)
                    .join(REVISION)
                    .on(ChildFile.numberOf(REVISION.LOG_NO).eq(CHILD_NUMBER.CHILD_NO))
                    .groupBy(CHILD_NUMBER.CHILD_ID)
                    .orderBy(revisions.desc(), CHILD_NUMBER.CHILD_ID)
                    .limit(howMany)
                    .forEach(row -> longest.put(new ChildId(row.value1()), row.value2()));
            return longest;
        });
    }

    /// Works out all that was ever due of the first so many children. Reading their records is not timed.
    public Duration workOut(int children) {
        List<Long> all = workingOut.children(children);
        var taken = Duration.ZERO;
        for (int from = 0; from < all.size(); from += IN_MEMORY) {
            List<Knowledge> known = all.subList(from, Math.min(all.size(), from + IN_MEMORY)).stream()
                    .map(workingOut::known)
                    .toList();
            long began = System.nanoTime();
            known.forEach(rules::obligations);
            taken = taken.plusNanos(System.nanoTime() - began);
        }
        return taken;
    }

    /// Reads the first so many children, works out all that was ever due of them, and writes all of it. What stood
    /// there before is taken away first, so that nothing can be left as it is; that is not timed.
    public Duration workOutAndWrite(int children) {
        List<Long> all = workingOut.children(children);
        for (long child : all) {
            view.read(sql -> sql.deleteFrom(OBLIGATION)
                    .where(OBLIGATION.CHILD_NO.eq(child))
                    .execute());
        }
        long began = System.nanoTime();
        workingOut.these(all);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// Inserts the rows of every table into the same tables of another database, made in this folder.
    public Duration insertRows(Path folder) {
        return view.read(PlainInserts::of).into(folder);
    }
}
