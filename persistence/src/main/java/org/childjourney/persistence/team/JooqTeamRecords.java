package org.childjourney.persistence.team;

import static org.childjourney.persistence.jooq.Tables.ALLOCATION;
import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.CHILD_NUMBER;
import static org.childjourney.persistence.jooq.Tables.CHILD_SEEN;
import static org.childjourney.persistence.jooq.Tables.OBLIGATION;
import static org.childjourney.persistence.jooq.Tables.OPEN_CHILD;
import static org.childjourney.persistence.jooq.Tables.PLACEMENT;
import static org.childjourney.persistence.jooq.Tables.WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.people.PersonName;
import org.childjourney.people.Worker;
import org.childjourney.persistence.record.ChildFile;
import org.childjourney.persistence.record.View;
import org.childjourney.record.ChildId;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.team.DoneDuty;
import org.childjourney.team.TeamChild;
import org.childjourney.team.TeamRecords;
import org.childjourney.team.TeamWorker;
import org.childjourney.timescales.RuleClass;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// What the store knows of teams, from the tables alone: no record is opened.
public final class JooqTeamRecords implements TeamRecords {

    private static final List<String> SAYS_SOMETHING = Stream.of(
                    Outcome.RECORDED, Outcome.REFUSED, Outcome.DATES_ONLY, Outcome.FROM_FILE)
            .map(Outcome::name)
            .toList();

    private final View view;

    public JooqTeamRecords(View view) {
        this.view = view;
    }

    @Override
    public List<TeamWorker> workers(RecordId team) {
        return view.read(sql -> sql.selectFrom(WORKER)
                .where(WORKER.TEAM_ID.eq(team.value()))
                .fetch(row -> new TeamWorker(
                        new RecordId(row.getRecordId()),
                        Optional.ofNullable(row.getFamilyName())
                                .map(family -> new PersonName(
                                        row.getGivenName(), family, Optional.ofNullable(row.getKnownAs()))),
                        Optional.ofNullable(row.getRegistration()),
                        Worker.Position.valueOf(row.getHeldPost()))));
    }

    @Override
    public List<TeamChild> children(RecordId team, LocalDate today) {
        return view.read(sql -> {
            var rows = Stream.concat(named(sql, team).stream(), unnamed(sql, team).stream())
                    .toList();
            var numbers =
                    rows.stream().map(row -> row.get(CHILD_NUMBER.CHILD_NO)).toList();
            LocalDate yearAgo = today.minusYears(1);
            var workers = counted(
                    sql,
                    numbers,
                    new Spells(ALLOCATION, ALLOCATION.LOG_NO, ALLOCATION.BEGAN, ALLOCATION.ENDED),
                    DSL.countDistinct(ALLOCATION.WORKER_ID),
                    yearAgo,
                    today);
            var homes = counted(
                    sql,
                    numbers,
                    new Spells(PLACEMENT, PLACEMENT.LOG_NO, PLACEMENT.BEGAN, PLACEMENT.ENDED),
                    DSL.count(),
                    yearAgo,
                    today);
            return rows.stream().map(row -> child(row, workers, homes)).toList();
        });
    }

    private static List<? extends Record> named(DSLContext sql, RecordId team) {
        return children(sql, CHILD_NUMBER.WORKER_ID.in(workersOf(team)));
    }

    private static List<? extends Record> unnamed(DSLContext sql, RecordId team) {
        var without = sql.select(OPEN_CHILD.CHILD_NO)
                .from(OPEN_CHILD)
                .leftJoin(WORKER)
                .on(WORKER.RECORD_ID.eq(OPEN_CHILD.LAST_WORKER_ID))
                .where(OPEN_CHILD.UNNAMED_SINCE.isNotNull())
                .and(DSL.coalesce(WORKER.TEAM_ID, OPEN_CHILD.TEAM_ID).eq(team.value()))
                .fetch(OPEN_CHILD.CHILD_NO);
        return without.isEmpty() ? List.of() : children(sql, CHILD_NUMBER.CHILD_NO.in(without));
    }

    private static List<? extends Record> children(DSLContext sql, Condition which) {
        return sql.select(
                        CHILD_NUMBER.CHILD_NO,
                        CHILD_NUMBER.CHILD_ID,
                        CHILD_NUMBER.WORKER_ID,
                        CHILD.AUTHORITY_ID,
                        CHILD.GIVEN_NAME,
                        CHILD.FAMILY_NAME,
                        CHILD.KNOWN_AS,
                        OPEN_CHILD.UNDER,
                        OPEN_CHILD.SINCE,
                        OPEN_CHILD.UNNAMED_SINCE,
                        OPEN_CHILD.PROGRESS_ON,
                        OPEN_CHILD.DECIDED_ON,
                        CHILD_SEEN.SEEN_ON,
                        CHILD_SEEN.SEEN_ALONE_ON)
                .from(CHILD_NUMBER)
                .leftJoin(CHILD)
                .on(CHILD.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                .leftJoin(OPEN_CHILD)
                .on(OPEN_CHILD.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                .leftJoin(CHILD_SEEN)
                .on(CHILD_SEEN.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                .where(which)
                .orderBy(CHILD.FAMILY_NAME, CHILD.GIVEN_NAME, CHILD_NUMBER.CHILD_NO)
                .fetch();
    }

    private record Spells(Table<?> table, Field<Long> place, Field<LocalDate> began, Field<LocalDate> ended) {}

    /// How many of something each child had between two days.
    private static Map<Long, Integer> counted(
            DSLContext sql, List<Long> numbers, Spells spells, Field<Integer> many, LocalDate from, LocalDate upTo) {
        return numbers.isEmpty()
                ? Map.of()
                : sql.select(CHILD_NUMBER.CHILD_NO, many)
                        .from(CHILD_NUMBER)
                        .join(spells.table())
                        .on(ChildFile.isOf(spells.place(), CHILD_NUMBER.CHILD_NO))
                        .where(CHILD_NUMBER.CHILD_NO.in(numbers))
                        .and(spells.began().le(upTo))
                        .and(spells.ended().isNull().or(spells.ended().gt(from)))
                        .groupBy(CHILD_NUMBER.CHILD_NO)
                        .fetchMap(CHILD_NUMBER.CHILD_NO, many);
    }

    private static TeamChild child(Record row, Map<Long, Integer> workers, Map<Long, Integer> homes) {
        long number = row.get(CHILD_NUMBER.CHILD_NO);
        return new TeamChild(
                new ChildId(row.get(CHILD_NUMBER.CHILD_ID)),
                Optional.ofNullable(row.get(CHILD.AUTHORITY_ID)),
                Optional.ofNullable(row.get(CHILD.FAMILY_NAME))
                        .map(family -> new PersonName(
                                row.get(CHILD.GIVEN_NAME), family, Optional.ofNullable(row.get(CHILD.KNOWN_AS)))),
                Optional.<UUID>ofNullable(row.get(CHILD_NUMBER.WORKER_ID)).map(RecordId::new),
                Optional.ofNullable(row.get(OPEN_CHILD.UNDER)).map(PeriodKind::valueOf),
                Optional.ofNullable(row.get(OPEN_CHILD.SINCE)),
                Optional.ofNullable(row.get(OPEN_CHILD.UNNAMED_SINCE)),
                Optional.ofNullable(row.get(OPEN_CHILD.PROGRESS_ON)),
                Optional.ofNullable(row.get(OPEN_CHILD.DECIDED_ON)),
                Optional.ofNullable(row.get(CHILD_SEEN.SEEN_ON)),
                Optional.ofNullable(row.get(CHILD_SEEN.SEEN_ALONE_ON)),
                workers.getOrDefault(number, 0),
                homes.getOrDefault(number, 0));
    }

    @Override
    public List<DoneDuty> done(RecordId team, LocalDate after, LocalDate upTo) {
        return view.read(sql -> sql.select(
                        CHILD_NUMBER.CHILD_ID, OBLIGATION.DUTY, OBLIGATION.DUE, OBLIGATION.DONE_ON, OBLIGATION.OUTCOME)
                .from(CHILD_NUMBER)
                .join(OBLIGATION)
                .on(OBLIGATION.CHILD_NO.eq(CHILD_NUMBER.CHILD_NO))
                .where(CHILD_NUMBER.WORKER_ID.in(workersOf(team)))
                .and(OBLIGATION.SETTLED_ON.gt(after))
                .and(OBLIGATION.DONE_ON.gt(after))
                .and(OBLIGATION.DONE_ON.le(upTo))
                .and(OBLIGATION.OUTCOME.in(SAYS_SOMETHING))
                .and(OBLIGATION.RULE_CLASS.ne(RuleClass.STATISTIC.name()))
                .orderBy(OBLIGATION.OBLIGATION_NO)
                .fetch(row -> new DoneDuty(
                        new ChildId(row.get(CHILD_NUMBER.CHILD_ID)),
                        row.get(OBLIGATION.DUTY),
                        row.get(OBLIGATION.DUE),
                        row.get(OBLIGATION.DONE_ON),
                        Outcome.valueOf(row.get(OBLIGATION.OUTCOME)))));
    }

    private static org.jooq.Select<org.jooq.Record1<UUID>> workersOf(RecordId team) {
        return DSL.select(WORKER.RECORD_ID).from(WORKER).where(WORKER.TEAM_ID.eq(team.value()));
    }
}
