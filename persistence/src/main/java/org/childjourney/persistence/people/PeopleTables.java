package org.childjourney.persistence.people;

import static org.childjourney.persistence.jooq.Tables.ADDRESS;
import static org.childjourney.persistence.jooq.Tables.ALLOCATION;
import static org.childjourney.persistence.jooq.Tables.CHILD;
import static org.childjourney.persistence.jooq.Tables.DISABILITY;
import static org.childjourney.persistence.jooq.Tables.FAMILY_GROUP;
import static org.childjourney.persistence.jooq.Tables.FORMER_NAME;
import static org.childjourney.persistence.jooq.Tables.INVOLVEMENT;
import static org.childjourney.persistence.jooq.Tables.OTHER_IDENTIFIER;
import static org.childjourney.persistence.jooq.Tables.RELATIVE;
import static org.childjourney.persistence.jooq.Tables.TEAM;
import static org.childjourney.persistence.jooq.Tables.WORKER;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.people.Address;
import org.childjourney.people.Allocation;
import org.childjourney.people.Child;
import org.childjourney.people.Disability;
import org.childjourney.people.FamilyGroup;
import org.childjourney.people.FormerName;
import org.childjourney.people.Involvement;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.OtherIdentifier;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Team;
import org.childjourney.people.Upn;
import org.childjourney.people.Worker;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.record.ChildId;

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
            .maybe(CHILD.FIRST_CHILD_BORN, Child::firstChildBorn)
            .maybe(CHILD.EXPECTED, Child::expected)
            .maybe(CHILD.DIED, Child::died)
            .maybeNamed(CHILD.GENDER, Child::gender);

    private static final CurrentTable<Team> TEAMS =
            table(TEAM, Team.KIND).with(TEAM.NAME, Team::name).maybeRecord(TEAM.PARENT_ID, Team::parent);

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

    private static final CurrentTable<Disability> DISABILITIES =
            table(DISABILITY, Disability.KIND).maybeNamed(DISABILITY.DISABILITY_CODE, Disability::code);

    private static final CurrentTable<Address> ADDRESSES = table(ADDRESS, Address.KIND)
            .with(ADDRESS.LINES, Address::lines)
            .maybe(ADDRESS.POSTCODE, Address::postcode)
            .maybe(ADDRESS.BEGAN, Address::began)
            .maybe(ADDRESS.ENDED, Address::ended)
            .maybe(ADDRESS.GIVEN_BY, Address::source)
            .maybe(ADDRESS.CONFIRMED, Address::confirmed);

    private static final CurrentTable<OtherIdentifier> OTHER_IDENTIFIERS = table(OTHER_IDENTIFIER, OtherIdentifier.KIND)
            .named(OTHER_IDENTIFIER.IDENTIFIER_TYPE, OtherIdentifier::type)
            .with(OTHER_IDENTIFIER.IDENTIFIER, OtherIdentifier::text)
            .maybe(OTHER_IDENTIFIER.BEGAN, OtherIdentifier::began)
            .maybe(OTHER_IDENTIFIER.ENDED, OtherIdentifier::ended);

    private static final CurrentTable<FamilyGroup> FAMILY_GROUPS =
            table(FAMILY_GROUP, FamilyGroup.KIND).with(FAMILY_GROUP.IDENTIFIER, FamilyGroup::identifier);

    private static final CurrentTable<Relative> RELATIVES = table(RELATIVE, Relative.KIND)
            .with(RELATIVE.GIVEN_NAME, relative -> relative.name().given())
            .with(RELATIVE.FAMILY_NAME, relative -> relative.name().family())
            .maybe(RELATIVE.KNOWN_AS, relative -> relative.name().knownAs())
            .named(RELATIVE.KIN, Relative::kin)
            .with(RELATIVE.RELATION, Relative::relation)
            .maybeRecord(RELATIVE.THROUGH_ID, Relative::through)
            .named(RELATIVE.SEX, Relative::sex)
            .maybe(RELATIVE.BORN, Relative::born)
            .maybe(RELATIVE.EXPECTED, Relative::expected)
            .maybe(RELATIVE.DIED, Relative::died)
            .maybeNamed(RELATIVE.LIVES_WITH_CHILD, Relative::livesWithChild)
            .maybeNamed(RELATIVE.PARENTAL_RESPONSIBILITY, Relative::parentalResponsibility)
            .maybeNamed(RELATIVE.SAFE_ADULT, Relative::safeAdult)
            .maybe(RELATIVE.PHONE, Relative::phone)
            .maybe(RELATIVE.OWN_CHILD_ID, relative -> relative.ownRecord().map(ChildId::value))
            .maybe(RELATIVE.CONSULTED, Relative::consulted);

    private static final CurrentTable<Involvement> INVOLVEMENTS = table(INVOLVEMENT, Involvement.KIND)
            .with(INVOLVEMENT.WORKER_ID, involvement -> involvement.worker().value())
            .named(INVOLVEMENT.PART, Involvement::part)
            .with(INVOLVEMENT.BEGAN, Involvement::began)
            .maybe(INVOLVEMENT.ENDED, Involvement::ended);

    private static final CurrentTable<FormerName> FORMER_NAMES = table(FORMER_NAME, FormerName.KIND)
            .with(FORMER_NAME.GIVEN_NAME, former -> former.name().given())
            .with(FORMER_NAME.FAMILY_NAME, former -> former.name().family())
            .maybe(FORMER_NAME.KNOWN_AS, former -> former.name().knownAs())
            .maybe(FORMER_NAME.UNTIL, FormerName::until);

    public static final List<CurrentTable<?>> ALL = List.of(
            CHILDREN,
            TEAMS,
            WORKERS,
            ALLOCATIONS,
            DISABILITIES,
            ADDRESSES,
            OTHER_IDENTIFIERS,
            FAMILY_GROUPS,
            RELATIVES,
            INVOLVEMENTS,
            FORMER_NAMES);

    private PeopleTables() {}
}
