package org.childjourney.persistence.visits;

import static org.childjourney.persistence.jooq.Tables.VISIT;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.visits.Visit;

/// The table of visits.
public final class VisitTables {

    private static final CurrentTable<Visit> VISITS = table(VISIT, Visit.KIND)
            .with(VISIT.VISITED_ON, Visit::on)
            .maybe(VISIT.STARTED_AT, Visit::startedAt)
            .named(VISIT.PURPOSE, Visit::purpose)
            .named(VISIT.CHILD_SEEN, Visit::seen)
            .with(VISIT.PLACE, Visit::where)
            .named(VISIT.OUTCOME, Visit::outcome)
            .maybeRecord(VISIT.VISITED_BY, Visit::by);

    public static final List<CurrentTable<?>> ALL = List.of(VISITS);

    private VisitTables() {}
}
