package org.childjourney.app.ui;

import java.time.LocalDate;
import java.util.Comparator;
import org.childjourney.timescales.DueRow;
import org.childjourney.timescales.DueTogether;
import org.childjourney.timescales.State;

/// In which order what is due matters. A child not seen in time comes first, whatever stands behind the date.
public enum Urgency {
    CHILD_NOT_SEEN,
    LATE_LAW,
    LATE_GUIDANCE,
    LATE_LOCAL,
    TODAY,
    REST;

    public static Urgency of(DueRow row, LocalDate today) {
        if (row.state() != State.LATE) {
            return row.obligation().due().equals(today) ? TODAY : REST;
        }
        return switch (row.obligation().ruleClass()) {
            case STATISTIC -> REST;
            case LAW -> HowItStands.isVisit(row.obligation()) ? CHILD_NOT_SEEN : LATE_LAW;
            case GUIDANCE -> HowItStands.isVisit(row.obligation()) ? CHILD_NOT_SEEN : LATE_GUIDANCE;
            case LOCAL, PLAN -> HowItStands.isVisit(row.obligation()) ? CHILD_NOT_SEEN : LATE_LOCAL;
        };
    }

    /// Of what one act meets, the most urgent: a late duty in law does not wait behind an older one of the authority's
    /// own.
    public static Urgency of(DueTogether together, LocalDate today) {
        return together.all()
                .map(row -> of(row, today))
                .min(Comparator.naturalOrder())
                .orElse(REST);
    }

    /// The most urgent first, then by the day it is due; of children who wait equally long to be seen, those on a
    /// protection plan before those in care before those in need.
    public static Comparator<DueRow> firstThingsFirst(LocalDate today) {
        return Comparator.comparing((DueRow row) -> of(row, today))
                .thenComparing(row -> row.obligation().due())
                .thenComparing(row -> HowItStands.seenUnder(row.obligation()))
                .thenComparing(row -> row.obligation().rule());
    }
}
