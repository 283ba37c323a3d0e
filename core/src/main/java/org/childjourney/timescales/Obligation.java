package org.childjourney.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;

/// One duty towards one child, once: what started it, by when it is due and why, and what became of it. It follows from
/// facts and catalogue alone; nobody can move its date. `starts` may lie ahead (a 16th birthday); it is owed from then.
///
/// `dueAt` is the moment, where the rule counts hours. `outcome` is how far it was done: dates alone are shown and do
/// not count. `lapsed` says that the duty fell away, or that the file cannot say whether it was done, and from when.
public record Obligation(
        String rule,
        RuleClass ruleClass,
        String duty,
        EventKind trigger,
        LocalDate triggerDate,
        Optional<RecordId> triggerRecord,
        LocalDate starts,
        LocalDate due,
        Optional<Instant> dueAt,
        Optional<LocalDate> doneOn,
        Optional<Outcome> outcome,
        Optional<RecordId> doneBy,
        Optional<Lapse> lapsed,
        Explanation explanation) {

    /// Why an obligation that was not met is no longer counted.
    public record Lapse(LocalDate on, Why why) {

        /// Fell away, or is not in the file.
        public enum Why {
            ENDED,
            NOT_IN_FILE
        }
    }

    /// How it stands at the end of a day, given the last day that counts as soon.
    public State stateOn(LocalDate today, LocalDate soon) {
        if (isMetBy(today)) {
            return daysLateOn(today) > 0 ? State.MET_LATE : State.MET;
        }
        if (lapsed.isPresent() && !lapsed.get().on().isAfter(today)) {
            return lapsed.get().why() == Lapse.Why.ENDED ? State.ENDED : State.UNKNOWN;
        }
        if (due.isBefore(today)) {
            return State.LATE;
        }
        return due.isAfter(soon) ? State.OPEN : State.DUE_SOON;
    }

    public boolean isMet() {
        return outcome.filter(Outcome::counts).isPresent();
    }

    private boolean isMetBy(LocalDate today) {
        return isMet() && doneOn.map(day -> !day.isAfter(today)).orElse(true);
    }

    /// Calendar days after the due date, on a day or, once met or fallen away, when it was; nought if not late. What
    /// was met on a day that is not known is not late, nor is what no file tells of.
    public long daysLateOn(LocalDate today) {
        if (isMetBy(today)) {
            return doneOn.map(this::daysAfterDue).orElse(0L);
        }
        return switch (stateOn(today, today)) {
            case UNKNOWN -> 0;
            case ENDED -> daysAfterDue(lapsed.orElseThrow().on());
            case OPEN, DUE_SOON, LATE, MET, MET_LATE -> daysAfterDue(today);
        };
    }

    private long daysAfterDue(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
