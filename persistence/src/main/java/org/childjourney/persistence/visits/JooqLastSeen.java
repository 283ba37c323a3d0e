package org.childjourney.persistence.visits;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.CHILD_SEEN;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.persistence.record.View;
import org.childjourney.record.ChildId;
import org.childjourney.visits.LastSeen;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// When children were last seen, for a whole worklist in one question.
public final class JooqLastSeen implements LastSeen {

    // more than that are found sooner by reading all
    private static final int ASKED_ONE_BY_ONE = 500;

    private final View view;

    public JooqLastSeen(View view) {
        this.view = view;
    }

    @Override
    public Map<ChildId, Seen> of(Collection<ChildId> children) {
        var wanted = new HashSet<>(children);
        Condition theirs = wanted.size() > ASKED_ONE_BY_ONE
                ? DSL.noCondition()
                : CHILD_NUMBER.CHILD_ID.in(wanted.stream().map(ChildId::value).toList());
        return view
                .read(sql -> sql.select(CHILD_NUMBER.CHILD_ID, CHILD_SEEN.SEEN_ON, CHILD_SEEN.SEEN_ALONE_ON)
                        .from(CHILD_NUMBER)
                        .join(CHILD_SEEN)
                        .on(CHILD_SEEN.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                        .where(theirs)
                        .fetch())
                .stream()
                .filter(row -> wanted.contains(new ChildId(row.get(CHILD_NUMBER.CHILD_ID))))
                .collect(Collectors.toMap(
                        row -> new ChildId(row.get(CHILD_NUMBER.CHILD_ID)),
                        row -> new Seen(
                                row.get(CHILD_SEEN.SEEN_ON), Optional.ofNullable(row.get(CHILD_SEEN.SEEN_ALONE_ON)))));
    }
}
