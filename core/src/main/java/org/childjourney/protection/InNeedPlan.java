package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Beginning;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.PeriodKind;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A child in need plan (section 17), while it lasts.
public record InNeedPlan(
        Optional<RecordId> referral,
        LocalDate began,
        Optional<LocalDate> ended,
        Optional<RecordId> team,
        Optional<RecordId> worker)
        implements Body {

    public static final RecordKind<InNeedPlan> KIND = new RecordKind<>("in-need-plan", 1, InNeedPlan.class);

    @Override
    public void tell(Telling facts) {
        facts.lasted(PeriodKind.IN_NEED_PLAN, Beginning.on(began), ended, Set.of());
        facts.happened(EventKind.IN_NEED_PLAN_BEGAN, began, Outcome.RECORDED);
    }
}
