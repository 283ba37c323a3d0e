package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.record.Caseload;
import org.childjourney.record.EventKind;
import org.childjourney.record.PeriodKind;

/// One timescale of the catalogue, in one version.
///
/// `starts` are the events that start its clock and `metBy` those that stop it; `within` is the interval, `then` the
/// one that follows, where the rule gives two; what is done within `earliest` does not count yet. `lasts` is the period
/// with which the duty falls away. `choice` names the
/// regulation that chooses among entries, where one does. `from` is the first day on which a clock can start under this
/// version. `off` is the reason why no clock starts under it, where none does; an authority that sets its own interval
/// switches a local standard on.
///
/// `until` is the event by which a court or a decision gives the day itself, on that day; `then` is the longest it may
/// be, where the rule says so. The count stands still while `paused` lasts.
public record Entry(
        String rule,
        String stage,
        RuleClass ruleClass,
        String duty,
        Set<EventKind> starts,
        Interval within,
        Optional<Interval> then,
        Optional<Interval.Count> earliest,
        Recurrence recurs,
        Set<EventKind> metBy,
        Optional<EventKind> until,
        Refusal refusal,
        Timing timing,
        Silence silence,
        AtLatest atLatest,
        Closing closing,
        Optional<PeriodKind> lasts,
        Optional<PeriodKind> paused,
        Optional<Interval.Count> during,
        Ages ages,
        Optional<String> choice,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> off,
        String citation,
        String address,
        Verified verified,
        Number number,
        List<String> notes) {

    public Entry {
        starts = Set.copyOf(starts);
        metBy = Set.copyOf(metBy);
        notes = List.copyOf(notes);
    }

    /// How a duty comes back.
    public enum Recurrence {
        NONE,
        EACH_EVENT,
        /// Each event starts it, and what is done once meets it for all events before.
        EACH_EVENT_MET_TOGETHER,
        FROM_LAST_DONE,
        YEARLY,
        TERMLY
    }

    /// Whether a refusal by the child meets the duty.
    public enum Refusal {
        DOES_NOT_COUNT,
        COUNTS
    }

    /// Whether the duty can be done before the event that starts its clock.
    public enum Timing {
        AFTER_THE_EVENT,
        BEFORE_OR_AFTER
    }

    /// What follows where a file cannot tell whether it was done: it is counted from the day of the file, or is not
    /// asked, because it was to be done soon after something that is long past.
    public enum Silence {
        COUNTED_FROM_THE_FILE,
        NOT_ASKED
    }

    /// What it is done by, where that comes before the interval is over.
    public enum AtLatest {
        THE_INTERVAL,
        FIRST_REVIEW
    }

    /// Whether a duty that was not done is owed on after its day.
    public enum Closing {
        STAYS_OWED,
        /// A time within which somebody may do something: it is over with its day.
        WITH_ITS_DAY
    }

    /// Whether the number itself was seen in the source, whatever was seen of the rest.
    public enum Number {
        SEEN,
        NOT_SEEN
    }

    /// The ages, in whole years, at which it is owed: from the first birthday named, until the day before the second.
    /// Where `years` says on which day collection years end, it is asked once in each such year of which a day lies
    /// between them.
    public record Ages(Optional<Integer> from, Optional<Integer> until, Optional<Interval.YearlyOn> years) {

        static final Ages ALL = new Ages(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether a clock that starts on that day is counted under this version.
    public boolean isInForceOn(LocalDate day) {
        return off.isEmpty() && isOfTheTime(day);
    }

    /// Whether that day lies between the first and the last of this version, off or not.
    boolean isOfTheTime(LocalDate day) {
        return !from.isAfter(day) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    Caseload caseload() {
        var kinds = new ArrayList<EventKind>(starts);
        kinds.addAll(metBy);
        return Caseload.of(kinds);
    }

    /// The interval of the rule after the first time, which is the first again where the rule gives only one.
    Interval thereafter() {
        return then.orElse(within);
    }
}
