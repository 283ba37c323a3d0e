package org.childjourney.persistence.timescales;

import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.OBLIGATION;
import static org.childjourney.persistence.jooq.Tables.TEAM;
import static org.childjourney.persistence.jooq.Tables.WORKER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.childjourney.people.PersonName;
import org.childjourney.persistence.record.View;
import org.childjourney.persistence.record.WorkingOut;
import org.childjourney.record.ChildId;
import org.childjourney.timescales.DueList;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.Obligation;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// What is due, read from the obligations kept beside the records. Being late is a comparison with the day asked about.
public final class JooqDueList implements DueList {

    private static final List<Field<?>> OF_CHILD = List.of(
            CHILD_NUMBER.CHILD_ID,
            CHILD.AUTHORITY_ID,
            CHILD.GIVEN_NAME,
            CHILD.FAMILY_NAME,
            CHILD.KNOWN_AS,
            CHILD.BORN,
            WORKER.GIVEN_NAME,
            WORKER.FAMILY_NAME,
            WORKER.REGISTRATION,
            TEAM.NAME);

    private final View view;
    private final Supplier<Rules> rules;
    private final ObligationRows form = new ObligationRows();

    public JooqDueList(View view, Supplier<Rules> rules) {
        this.view = view;
        this.rules = rules;
    }

    @Override
    public List<DueRow> on(LocalDate day, Scope scope) {
        return rows(day, scope, DSL.noCondition());
    }

    @Override
    public List<DueRow> openOn(LocalDate day, Scope scope) {
        return rows(day, scope, OBLIGATION.SETTLED_ON.gt(day));
    }

    @Override
    public List<DueRow> asRecordedOn(LocalDate day, Scope scope) {
        var then = rules.get().knownOn(day);
        LocalDate soon = then.lastDayThatIsSoon(day);
        var log = new WorkingOut(view);
        var due = new ArrayList<DueRow>();
        for (Record child : children(scope)) {
            var known = log.known(child.get(CHILD_NUMBER.CHILD_NO)).until(day);
            for (Obligation obligation : then.obligations(known)) {
                if (!obligation.starts().isAfter(day)) {
                    due.add(dueRow(child, asItStood(obligation, day), day, soon));
                }
            }
        }
        return due;
    }

    private List<? extends Record> children(Scope scope) {
        return view.read(sql -> sql.select(CHILD_NUMBER.CHILD_NO)
                .select(OF_CHILD)
                .from(CHILD_NUMBER)
                .leftJoin(CHILD)
                .on(CHILD.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                .leftJoin(WORKER)
                .on(WORKER.RECORD_ID.eq(CHILD_NUMBER.WORKER_ID))
                .leftJoin(TEAM)
                .on(TEAM.RECORD_ID.eq(WORKER.TEAM_ID))
                .where(within(scope))
                .orderBy(CHILD.AUTHORITY_ID.asc().nullsLast(), CHILD_NUMBER.CHILD_NO)
                .fetch());
    }

    private List<DueRow> rows(LocalDate day, Scope scope, Condition which) {
        LocalDate soon = rules.get().lastDayThatIsSoon(day);
        var found = view.read(sql -> sql.select(ObligationRows.FIELDS)
                .select(OF_CHILD)
                .from(CHILD_NUMBER)
                .join(OBLIGATION)
                .on(OBLIGATION.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                .leftJoin(CHILD)
                .on(CHILD.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                .leftJoin(WORKER)
                .on(WORKER.RECORD_ID.eq(CHILD_NUMBER.WORKER_ID))
                .leftJoin(TEAM)
                .on(TEAM.RECORD_ID.eq(WORKER.TEAM_ID))
                .where(within(scope))
                .and(OBLIGATION.STARTS.le(day))
                .and(which)
                .orderBy(
                        CHILD.AUTHORITY_ID.asc().nullsLast(),
                        CHILD_NUMBER.CHILD_NO,
                        OBLIGATION.DUE,
                        OBLIGATION.RULE_ID,
                        OBLIGATION.STARTS,
                        OBLIGATION.OBLIGATION_NO)
                .fetch());
        return found.map(row -> dueRow(row, asItStood(form.obligation(row), day), day, soon));
    }

    private static Condition within(Scope scope) {
        return switch (scope) {
            case Scope.Everyone() -> DSL.noCondition();
            case Scope.OfChild(var child) -> CHILD_NUMBER.CHILD_ID.eq(child.value());
            case Scope.OfWorker(var worker) -> CHILD_NUMBER.WORKER_ID.eq(worker.value());
            // by its workers, as the children of a worker have an index
            case Scope.OfTeam(var team) ->
                CHILD_NUMBER.WORKER_ID.in(
                        DSL.select(WORKER.RECORD_ID).from(WORKER).where(WORKER.TEAM_ID.eq(team.value())));
        };
    }

    private static DueRow dueRow(Record row, Obligation obligation, LocalDate day, LocalDate soon) {
        return new DueRow(
                new ChildId(row.get(CHILD_NUMBER.CHILD_ID)),
                Optional.ofNullable(row.get(CHILD.AUTHORITY_ID)),
                name(row),
                Optional.ofNullable(row.get(CHILD.BORN)),
                obligation,
                obligation.stateOn(day, soon),
                obligation.daysLateOn(day),
                worker(row),
                Optional.ofNullable(row.get(TEAM.NAME)));
    }

    /// What was done later was not done yet.
    static Obligation asItStood(Obligation obligation, LocalDate day) {
        if (obligation.doneOn().filter(done -> done.isAfter(day)).isEmpty()) {
            return obligation;
        }
        return new Obligation(
                obligation.rule(),
                obligation.ruleClass(),
                obligation.duty(),
                obligation.trigger(),
                obligation.triggerDate(),
                obligation.triggerRecord(),
                obligation.starts(),
                obligation.due(),
                obligation.dueAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                obligation.lapsed(),
                obligation.explanation());
    }

    private static Optional<PersonName> name(Record row) {
        return Optional.ofNullable(row.get(CHILD.FAMILY_NAME))
                .map(family -> new PersonName(
                        row.get(CHILD.GIVEN_NAME), family, Optional.ofNullable(row.get(CHILD.KNOWN_AS))));
    }

    /// The worker's name, else the reference by which a return names the worker.
    private static Optional<String> worker(Record row) {
        return Optional.ofNullable(row.get(WORKER.FAMILY_NAME))
                .map(family -> row.get(WORKER.GIVEN_NAME) + " " + family)
                .or(() -> Optional.ofNullable(row.get(WORKER.REGISTRATION)));
    }
}
