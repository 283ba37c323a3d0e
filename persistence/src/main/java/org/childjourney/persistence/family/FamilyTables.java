package org.childjourney.persistence.family;

import static org.childjourney.persistence.jooq.Tables.COUPLE;
import static org.childjourney.persistence.jooq.Tables.FAMILY_NETWORK_MEETING;
import static org.childjourney.persistence.jooq.Tables.PARENT_NOT_NAMED;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.family.Couple;
import org.childjourney.family.FamilyNetworkMeeting;
import org.childjourney.family.ParentNotNamed;
import org.childjourney.persistence.record.CurrentTable;

/// The tables of couples, of parents who are not named and of family network meetings.
public final class FamilyTables {

    private static final CurrentTable<Couple> COUPLES = table(COUPLE, Couple.KIND)
            .maybeRecord(COUPLE.ONE_ID, Couple::one)
            .with(COUPLE.OTHER_ID, couple -> couple.other().value())
            .named(COUPLE.BOND, Couple::bond);

    private static final CurrentTable<ParentNotNamed> NOT_NAMED =
            table(PARENT_NOT_NAMED, ParentNotNamed.KIND).named(PARENT_NOT_NAMED.WHICH_PARENT, ParentNotNamed::which);

    private static final CurrentTable<FamilyNetworkMeeting> MEETINGS = table(
                    FAMILY_NETWORK_MEETING, FamilyNetworkMeeting.KIND)
            .with(FAMILY_NETWORK_MEETING.OFFERED, FamilyNetworkMeeting::offered)
            .named(FAMILY_NETWORK_MEETING.ANSWER, FamilyNetworkMeeting::answer)
            .maybe(FAMILY_NETWORK_MEETING.HELD, FamilyNetworkMeeting::held);

    public static final List<CurrentTable<?>> ALL = List.of(COUPLES, NOT_NAMED, MEETINGS);

    private FamilyTables() {}
}
