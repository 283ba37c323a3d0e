package org.childjourney.persistence.leavingcare;

import static org.childjourney.persistence.jooq.Tables.LEAVING_CARE_YEAR;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.leavingcare.LeavingCareYear;
import org.childjourney.persistence.record.CurrentTable;

/// The table of what is known of care leavers.
public final class LeavingCareTables {

    private static final CurrentTable<LeavingCareYear> YEARS = table(LEAVING_CARE_YEAR, LeavingCareYear.KIND)
            .with(LEAVING_CARE_YEAR.YEAR_ENDING, LeavingCareYear::yearEnding)
            .maybeNamed(LEAVING_CARE_YEAR.IN_TOUCH, LeavingCareYear::inTouch)
            .maybeNamed(LEAVING_CARE_YEAR.ACTIVITY, LeavingCareYear::activity)
            .maybe(LEAVING_CARE_YEAR.ACCOMMODATION, LeavingCareYear::accommodation)
            .maybeNamed(LEAVING_CARE_YEAR.SUITABILITY, LeavingCareYear::suitability);

    public static final List<CurrentTable<?>> ALL = List.of(YEARS);

    private LeavingCareTables() {}
}
