package org.childjourney.persistence.visits;

import static org.childjourney.persistence.jooq.Tables.VISIT;
import static org.childjourney.persistence.jooq.Tables.VISIT_IN_FILE;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.visits.NextStep;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitInFile;

/// The table of visits.
public final class VisitTables {

    private static final CurrentTable<Visit> VISITS = table(VISIT, Visit.KIND)
            .with(VISIT.VISITED_ON, Visit::on)
            .maybe(VISIT.STARTED_AT, Visit::startedAt)
            .named(VISIT.PURPOSE, Visit::purpose)
            .named(VISIT.CHILD_SEEN, Visit::seen)
            .with(VISIT.PLACE, Visit::where)
            .named(VISIT.OUTCOME, Visit::outcome)
            .maybeRecord(VISIT.VISITED_BY, Visit::by)
            .maybeNamed(VISIT.NOT_SEEN_BECAUSE, visit -> visit.found().notSeen())
            .maybeNamed(VISIT.NOT_ALONE_BECAUSE, visit -> visit.found().notAlone())
            .maybeNamed(VISIT.BEDROOM, visit -> visit.found().bedroom())
            .maybe(VISIT.MINUTES, visit -> visit.setting().minutes())
            .maybeNamed(VISIT.ANNOUNCED, visit -> visit.setting().announced())
            .maybeRecord(VISIT.TOGETHER_WITH, visit -> visit.setting().together())
            .maybe(VISIT.NEXT_BY, visit -> visit.story().next().flatMap(NextStep::by));

    private static final CurrentTable<VisitInFile> IN_FILES = table(VISIT_IN_FILE, VisitInFile.KIND)
            .with(VISIT_IN_FILE.VISITED_ON, VisitInFile::on)
            .named(VISIT_IN_FILE.PURPOSE, VisitInFile::purpose)
            .maybeNamed(VISIT_IN_FILE.CHILD_SEEN, VisitInFile::seen);

    public static final List<CurrentTable<?>> ALL = List.of(VISITS, IN_FILES);

    private VisitTables() {}
}
