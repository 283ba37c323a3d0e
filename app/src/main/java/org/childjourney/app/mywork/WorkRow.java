package org.childjourney.app.mywork;

import java.util.Comparator;
import java.util.List;
import org.childjourney.app.ui.HowItStands;
import org.childjourney.app.ui.Mark;
import org.childjourney.app.ui.Urgency;
import org.childjourney.timescales.DueRow;

/// One line of the worklist, in the words it is shown in.
///
/// @param also       what else the same act meets
/// @param isWithheld whether the child's record is kept from the user; the line says that something is due and no more
record WorkRow(
        DueRow due,
        List<DueRow> also,
        Urgency urgency,
        Mark.Kind mark,
        String state,
        String child,
        String what,
        String dueOn,
        String untilDue,
        String interval,
        String ruleClass,
        String lastSeen,
        String lastSeenHow,
        String worker,
        boolean isWithheld) {

    static final Comparator<WorkRow> FIRST_THINGS_FIRST = Comparator.comparing(WorkRow::urgency)
            .thenComparing(row -> row.due().obligation().due())
            .thenComparing(row -> HowItStands.seenUnder(row.due().obligation()))
            .thenComparing(WorkRow::child)
            .thenComparing(row -> row.due().obligation().rule());

    /// What the filter looks through.
    String searched() {
        return child + " " + due.authorityId().orElse("") + " " + what + " " + worker;
    }

    WorkRow withLastSeen(String seen, String how) {
        return new WorkRow(
                due,
                also,
                urgency,
                mark,
                state,
                child,
                what,
                dueOn,
                untilDue,
                interval,
                ruleClass,
                seen,
                how,
                worker,
                isWithheld);
    }
}
