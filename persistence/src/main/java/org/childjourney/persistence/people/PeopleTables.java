package org.childjourney.persistence.people;

import static org.childjourney.persistence.jooq.Tables.ALLOCATION;
import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.TEAM;
import static org.childjourney.persistence.jooq.Tables.WORKER;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.PersonName;
import org.childjourney.people.Team;
import org.childjourney.people.Upn;
import org.childjourney.people.Worker;
import org.childjourney.persistence.record.CurrentTable;

/// The tables of children, teams, workers and allocations.
public final class PeopleTables {

    private static final CurrentTable<Child> CHILDREN = table(CHILD, Child.KIND)
            .maybe(CHILD.AUTHORITY_ID, Child::authorityId)
            .maybe(CHILD.GIVEN_NAME, child -> child.name().map(PersonName::given))
            .maybe(CHILD.FAMILY_NAME, child -> child.name().map(PersonName::family))
            .maybe(CHILD.KNOWN_AS, child -> child.name().flatMap(PersonName::knownAs))
            .maybe(CHILD.BORN, Child::born)
            .named(CHILD.SEX, Child::sex)
            .maybeNamed(CHILD.ETHNICITY, Child::ethnicity)
            .maybe(CHILD.NHS_NUMBER, child -> child.nhsNumber().map(NhsNumber::digits))
            .maybe(CHILD.UPN, child -> child.upn().map(Upn::text))
            .maybeNamed(CHILD.NO_UPN, Child::noUpn)
            .maybeNamed(CHILD.IS_MOTHER, Child::isMother)
            .maybe(CHILD.FIRST_CHILD_BORN, Child::firstChildBorn);

    private static final CurrentTable<Team> TEAMS = table(TEAM, Team.KIND).with(TEAM.NAME, Team::name);

    private static final CurrentTable<Worker> WORKERS = table(WORKER, Worker.KIND)
            .maybe(WORKER.GIVEN_NAME, worker -> worker.name().map(PersonName::given))
            .maybe(WORKER.FAMILY_NAME, worker -> worker.name().map(PersonName::family))
            .maybe(WORKER.KNOWN_AS, worker -> worker.name().flatMap(PersonName::knownAs))
            .maybe(WORKER.REGISTRATION, Worker::registration)
            .named(WORKER.HELD_POST, Worker::position)
            .maybeRecord(WORKER.TEAM_ID, Worker::team);

    private static final CurrentTable<Allocation> ALLOCATIONS = table(ALLOCATION, Allocation.KIND)
            .with(ALLOCATION.WORKER_ID, allocation -> allocation.worker().value())
            .with(ALLOCATION.BEGAN, Allocation::began)
            .maybe(ALLOCATION.ENDED, Allocation::ended)
            .maybeNamed(ALLOCATION.REASON_FOR_CHANGE, Allocation::reason);

    public static final List<CurrentTable<?>> ALL = List.of(CHILDREN, TEAMS, WORKERS, ALLOCATIONS);

    private PeopleTables() {}
}
