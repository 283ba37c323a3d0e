package org.childjourney.persistence.access;

import static org.childjourney.persistence.jooq.Tables.APP_USER;
import static org.childjourney.persistence.jooq.Tables.AUTHORITY;
import static org.childjourney.persistence.jooq.Tables.REMOVAL;
import static org.childjourney.persistence.jooq.Tables.RESTRICTION;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.access.Authority;
import org.childjourney.access.Removed;
import org.childjourney.access.Restriction;
import org.childjourney.access.User;
import org.childjourney.persistence.record.CurrentTable;

/// The tables of the authority, the users of the store, the children removed from it and those kept from some users.
public final class AccessTables {

    private static final CurrentTable<Authority> AUTHORITIES = table(AUTHORITY, Authority.KIND)
            .with(AUTHORITY.NAME, Authority::name)
            .named(AUTHORITY.NATURE, Authority::nature);

    private static final CurrentTable<User> USERS = table(APP_USER, User.KIND)
            .with(APP_USER.NAME, User::name)
            .named(APP_USER.ROLE, User::role)
            .maybeRecord(APP_USER.WORKER_ID, User::worker)
            .named(APP_USER.ADMITTED, User::admitted);

    private static final CurrentTable<Removed> REMOVALS = table(REMOVAL, Removed.KIND)
            .with(REMOVAL.REASON, Removed::reason)
            .with(REMOVAL.AUTHORITY, Removed::authority);

    private static final CurrentTable<Restriction> RESTRICTIONS = table(RESTRICTION, Restriction.KIND)
            .named(RESTRICTION.STANDS, Restriction::stands)
            .with(RESTRICTION.DECIDED_ON, Restriction::on);

    public static final List<CurrentTable<?>> ALL = List.of(AUTHORITIES, USERS, REMOVALS, RESTRICTIONS);

    private AccessTables() {}
}
