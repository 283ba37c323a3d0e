package org.childjourney.persistence.record;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.REVISION;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.childjourney.persistence.database.Sql;
import org.childjourney.persistence.database.SqlFault;
import org.childjourney.record.ChildId;
import org.childjourney.record.Knowledge;
import org.jooq.DSLContext;

/// Works out again what follows from the records of children of whom nothing was saved, because the rules by which it
/// follows are others.
public final class WorkingOut {

    private static final int AT_A_TIME = 50;

    private final View view;

    public WorkingOut(View view) {
        this.view = view;
    }

    void everyone() {
        these(children(Integer.MAX_VALUE));
    }

    /// The first children of the store, as the log numbers them.
    public List<Long> children(int howMany) {
        return view.read(sql -> sql.select(CHILD_NUMBER.CHILD_NO)
                .from(CHILD_NUMBER)
                .orderBy(CHILD_NUMBER.CHILD_NO)
                .limit(howMany)
                .fetch(CHILD_NUMBER.CHILD_NO));
    }

    /// What is known of every child, read from the log one after the other.
    public void read(BiConsumer<ChildId, Knowledge> reader) {
        for (long number : children(Integer.MAX_VALUE)) {
            var file = view.read(sql -> file(number, sql));
            // of one who was removed nothing is known
            if (!file.revisions().isEmpty()) {
                reader.accept(file.child().orElseThrow(), Knowledge.of(file.revisions()));
            }
        }
    }

    /// What is known of a child, read from the log.
    public Knowledge known(long child) {
        return view.read(sql -> Knowledge.of(file(child, sql).revisions()));
    }

    /// Reads these children one by one and brings what follows from their records up to date, so many at a time that
    /// the database need not keep much to take it back.
    public void these(List<Long> children) {
        for (int from = 0; from < children.size(); from += AT_A_TIME) {
            together(children.subList(from, Math.min(children.size(), from + AT_A_TIME)));
        }
    }

    private void together(List<Long> children) {
        try (var transaction = view.begin()) {
            var sql = Sql.on(transaction.connection());
            var rows = new Rows();
            for (long child : children) {
                var file = file(child, sql);
                view.ground().followers().forEach(follower -> follower.bringUpToDate(file, () -> sql, rows));
            }
            rows.writeTo(transaction.connection());
            transaction.commit(view.reached());
        } catch (SQLException e) {
            throw SqlFault.of(e);
        }
    }

    private ChildFile file(long number, DSLContext sql) {
        ChildId child = new ChildId(sql.select(CHILD_NUMBER.CHILD_ID)
                .from(CHILD_NUMBER)
                .where(CHILD_NUMBER.CHILD_NO.eq(number))
                .fetchSingle(CHILD_NUMBER.CHILD_ID));
        var file = new ChildFile(number, Optional.of(child), false, 0);
        var ground = view.ground();
        sql.select(LogRows.FIELDS)
                .from(REVISION)
                .where(REVISION.LOG_NO.between(ChildFile.firstPlaceOf(number), ChildFile.lastPlaceOf(number)))
                .and(REVISION.BODY.isNotNull())
                .orderBy(REVISION.LOG_NO)
                .forEach(row -> file.add(LogRows.revised(row, ground.kinds(), ground.bodies())));
        return file;
    }
}
