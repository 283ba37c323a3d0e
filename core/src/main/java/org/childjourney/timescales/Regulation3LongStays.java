package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Event;
import org.childjourney.record.EventKind;
import org.childjourney.record.Period;
import org.childjourney.record.PeriodKind;

/// Visits to a child, not in care, who stays in a hospital or school for long: soon where no authority assessed the
/// child
/// in the time before.
///
/// Visits to Children in Long-Term Residential Care Regulations 2011, reg. 3(1) and (2).
final class Regulation3LongStays {

    private static final String NOT_ASSESSED = "hospital-residential-s85";
    private static final String ASSESSED = "hospital-residential-s85-assessed";

    private Regulation3LongStays() {}

    static void oblige(Workings workings) {
        for (Period stay : workings.timeline().periods(PeriodKind.LONG_STAY)) {
            LocalDate notified = stay.began().sureFrom();
            var trigger = new Trigger(EventKind.LONG_STAY_NOTIFIED, notified, Optional.of(stay.record()));
            String rule = wasAssessedBefore(notified, workings) ? ASSESSED : NOT_ASSESSED;
            TwoIntervals.run(workings, rule, Periods.start(workings, stay, trigger));
        }
    }

    private static boolean wasAssessedBefore(LocalDate day, Workings workings) {
        Optional<Interval.Count> within = workings.entry(NOT_ASSESSED, day).flatMap(Entry::during);
        for (Event assessed : workings.timeline().events(EventKind.ASSESSMENT_AUTHORISED)) {
            boolean recent = within.map(year ->
                            !year.dueFrom(assessed.on(), workings.calendar()).isBefore(day))
                    .orElse(false);
            if (recent && !assessed.on().isAfter(day) && workings.counted(assessed)) {
                return true;
            }
        }
        return false;
    }
}
