package org.childjourney.persistence.oversight;

import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.RAISED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.oversight.Raised;
import org.childjourney.oversight.RaisedMatters;
import org.childjourney.persistence.record.View;
import org.childjourney.record.ChildId;
import org.jooq.Field;
import org.jooq.Record;

/// What visits brought to managers, for all children in one question.
public final class JooqRaisedMatters implements RaisedMatters {

    private final View view;

    public JooqRaisedMatters(View view) {
        this.view = view;
    }

    @Override
    public List<Of> all() {
        return view
                .read(sql -> sql.select(CHILD_NUMBER.CHILD_ID)
                        .select(RAISED.fields())
                        .from(RAISED)
                        .join(CHILD_NUMBER)
                        .on(CHILD_NUMBER.CHILD_NO.eq(RAISED.CHILD_NO))
                        .fetch())
                .stream()
                .flatMap(row -> Stream.of(
                                raised(row, Raised.What.CONCERN, RAISED.CONCERN_ON, RAISED.CONCERN_QUIET_UNTIL),
                                raised(row, Raised.What.NOT_SEEN, RAISED.NOT_SEEN_ON, RAISED.NOT_SEEN_QUIET_UNTIL))
                        .flatMap(Optional::stream)
                        .map(raised -> new Of(new ChildId(row.get(CHILD_NUMBER.CHILD_ID)), raised)))
                .toList();
    }

    private static Optional<Raised> raised(
            Record row, Raised.What what, Field<LocalDate> on, Field<LocalDate> quietUntil) {
        return Optional.ofNullable(row.get(on))
                .map(day -> new Raised(what, day, Optional.ofNullable(row.get(quietUntil))));
    }
}
