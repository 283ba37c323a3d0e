package org.childjourney.persistence.plan;

import static org.childjourney.persistence.jooq.Tables.SAFETY_MAP;
import static org.childjourney.persistence.jooq.Tables.SAFETY_SCALE;
import static org.childjourney.persistence.record.CurrentTable.table;

import java.util.List;
import org.childjourney.persistence.record.CurrentTable;
import org.childjourney.plan.SafetyMap;
import org.childjourney.plan.SafetyScale;

/// The tables of worries and goals, and of the scale.
public final class PlanTables {

    private static final CurrentTable<SafetyMap> MAPS =
            table(SAFETY_MAP, SafetyMap.KIND).with(SAFETY_MAP.MADE_ON, SafetyMap::on);

    private static final CurrentTable<SafetyScale> SCALES = table(SAFETY_SCALE, SafetyScale.KIND)
            .with(SAFETY_SCALE.RATED_ON, SafetyScale::on)
            .with(SAFETY_SCALE.SCORE, SafetyScale::score)
            .with(SAFETY_SCALE.RATER, SafetyScale::rater)
            .named(SAFETY_SCALE.WHOSE, SafetyScale::whose);

    public static final List<CurrentTable<?>> ALL = List.of(MAPS, SCALES);

    private PlanTables() {}
}
