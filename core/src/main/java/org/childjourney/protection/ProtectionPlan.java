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

/// A child protection plan, from the conference that made it until it ended.
public record ProtectionPlan(
        Optional<RecordId> referral,
        Optional<RecordId> conference,
        LocalDate began,
        Optional<LocalDate> ended,
        Optional<Category> initialCategory,
        Optional<Category> latestCategory,
        Optional<Integer> previousPlans)
        implements Body {

    public static final RecordKind<ProtectionPlan> KIND = new RecordKind<>("protection-plan", 1, ProtectionPlan.class);

    /// Category of abuse (CIN census InitialCategoryOfAbuse, LatestCategoryOfAbuse).
    public enum Category {
        NEG,
        PHY,
        SAB,
        EMO,
        MUL
    }

    @Override
    public void tell(Telling facts) {
        facts.lasted(PeriodKind.PROTECTION_PLAN, Beginning.on(began), ended, Set.of());
        facts.happened(EventKind.PROTECTION_PLAN_BEGAN, began, Outcome.RECORDED);
    }
}
