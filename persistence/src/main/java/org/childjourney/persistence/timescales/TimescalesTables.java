package org.childjourney.persistence.timescales;

import static org.childjourney.persistence.jooq.Tables.BANK_HOLIDAY;
import static org.childjourney.persistence.jooq.Tables.LOCAL_STANDARD;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.timescales.AddedBankHoliday;
import org.childjourney.timescales.LocalStandard;

/// The tables of what an authority changes of the rules for itself.
public final class TimescalesTables {

    private static final CurrentTable<LocalStandard> LOCAL_STANDARDS = table(LOCAL_STANDARD, LocalStandard.KIND)
            .with(LOCAL_STANDARD.RULE_ID, LocalStandard::rule)
            .with(LOCAL_STANDARD.OWN_VALUE, LocalStandard::within)
            .with(LOCAL_STANDARD.COUNTING, LocalStandard::counting)
            .with(LOCAL_STANDARD.STARTS_FROM, LocalStandard::from)
            .named(LOCAL_STANDARD.STANDS, standard -> standard.approval().stands());

    private static final CurrentTable<AddedBankHoliday> BANK_HOLIDAYS = table(BANK_HOLIDAY, AddedBankHoliday.KIND)
            .with(BANK_HOLIDAY.FALLS_ON, AddedBankHoliday::day)
            .with(BANK_HOLIDAY.NAME, AddedBankHoliday::name)
            .named(BANK_HOLIDAY.STANDS, holiday -> holiday.approval().stands());

    public static final List<CurrentTable<?>> ALL = List.of(LOCAL_STANDARDS, BANK_HOLIDAYS);

    private TimescalesTables() {}
}
