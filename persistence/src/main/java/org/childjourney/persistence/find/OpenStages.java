package org.childjourney.persistence.find;

import static org.childjourney.persistence.jooq.Tables.ASSESSMENT;
import static org.childjourney.persistence.jooq.Tables.CARE_LEAVER;
import static org.childjourney.persistence.jooq.Tables.EARLY_HELP;
import static org.childjourney.persistence.jooq.Tables.IN_NEED_PLAN;
import static org.childjourney.persistence.jooq.Tables.PERIOD_OF_CARE;
import static org.childjourney.persistence.jooq.Tables.PROTECTION_PLAN;
import static org.childjourney.persistence.jooq.Tables.REFERRAL;
import static org.childjourney.persistence.jooq.Tables.SECTION_47_ENQUIRY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.childjourney.find.Stage;
import org.childjourney.record.YesNo;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Which stage of each child's journey is open on a day: the weightiest where several are.
final class OpenStages {

    private final DSLContext sql;
    private final LocalDate today;
    private final Function<Field<Long>, Condition> theirs;
    private final Map<Long, Stage> stages = new HashMap<>();

    private OpenStages(DSLContext sql, LocalDate today, Function<Field<Long>, Condition> theirs) {
        this.sql = sql;
        this.today = today;
        this.theirs = theirs;
    }

    /// @param theirs whose rows, by the place in the log that is each row's key
    /// @return the stages by the numbers that the store knows the children by
    static Map<Long, Stage> read(DSLContext sql, LocalDate today, Function<Field<Long>, Condition> theirs) {
        var open = new OpenStages(sql, today, theirs);
        open.read(Stage.PROTECTION_PLAN, PROTECTION_PLAN, PROTECTION_PLAN.BEGAN, PROTECTION_PLAN.ENDED);
        open.read(Stage.IN_CARE, PERIOD_OF_CARE, PERIOD_OF_CARE.BEGAN, PERIOD_OF_CARE.ENDED);
        open.read(
                Stage.ENQUIRY,
                SECTION_47_ENQUIRY,
                SECTION_47_ENQUIRY.BEGAN,
                SECTION_47_ENQUIRY.ENDED,
                open.isOfAnOpenReferral(SECTION_47_ENQUIRY.REFERRAL_ID));
        open.read(Stage.IN_NEED_PLAN, IN_NEED_PLAN, IN_NEED_PLAN.BEGAN, IN_NEED_PLAN.ENDED);
        open.read(
                Stage.ASSESSMENT,
                ASSESSMENT,
                ASSESSMENT.BEGAN,
                ASSESSMENT.AUTHORISED,
                open.isOfAnOpenReferral(ASSESSMENT.REFERRAL_ID));
        open.read(Stage.LEAVING_CARE, CARE_LEAVER, CARE_LEAVER.BEGAN, CARE_LEAVER.ENDED);
        open.read(
                Stage.REFERRAL,
                REFERRAL,
                REFERRAL.RECEIVED_ON,
                REFERRAL.CLOSED,
                REFERRAL.NO_FURTHER_ACTION.isDistinctFrom(YesNo.YES.name()));
        open.read(Stage.EARLY_HELP, EARLY_HELP, EARLY_HELP.BEGAN, EARLY_HELP.ENDED);
        return open.stages;
    }

    private void read(Stage stage, Table<?> table, Field<LocalDate> began, Field<LocalDate> ended) {
        read(stage, table, began, ended, DSL.noCondition());
    }

    private void read(Stage stage, Table<?> table, Field<LocalDate> began, Field<LocalDate> ended, Condition besides) {
        Field<Long> child = Objects.requireNonNull(table.field("child_no", Long.class));
        Field<Long> place = Objects.requireNonNull(table.field("log_no", Long.class));
        sql.selectDistinct(child)
                .from(table)
                .where(runsToday(began, ended))
                .and(besides)
                .and(theirs.apply(place))
                .forEach(row ->
                        stages.merge(row.value1(), stage, (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    private Condition runsToday(Field<LocalDate> began, Field<LocalDate> ended) {
        return began.le(today).and(ended.isNull().or(ended.gt(today)));
    }

    /// What was left without an end when its referral was closed is not open.
    private Condition isOfAnOpenReferral(Field<UUID> referral) {
        return referral.isNull()
                .or(referral.in(DSL.select(REFERRAL.RECORD_ID)
                        .from(REFERRAL)
                        .where(REFERRAL.CLOSED.isNull().or(REFERRAL.CLOSED.gt(today)))));
    }
}
