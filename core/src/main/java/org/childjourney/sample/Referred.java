package org.childjourney.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.frontdoor.Referral.ReasonClosed;
import org.childjourney.frontdoor.Source;

/// A referral of an invented family, with all that followed from it until it was closed.
///
/// @param protection the child protection plan, from its first conference
/// @param inNeed child in need plans, one after another
record Referred(
        LocalDate on,
        Source source,
        Optional<LocalDate> decided,
        boolean opensNothing,
        Optional<LocalDate> closed,
        Optional<ReasonClosed> reasonClosed,
        Optional<Assessed> assessed,
        Optional<Enquired> enquired,
        Optional<Planned> protection,
        List<Planned> inNeed,
        Meetings meetings) {

    /// An assessment; no review point or end where it has not come so far.
    record Assessed(
            LocalDate began, Optional<LocalDate> reviewed, Optional<LocalDate> authorised, boolean supportNeeded) {}

    /// A strategy discussion with the enquiry that it began.
    record Enquired(LocalDate on, Optional<LocalDate> ended, Outcome outcome) {

        enum Outcome {
            CONFERENCE,
            NO_CONFERENCE,
            OPEN
        }
    }

    /// A plan while it lasts.
    record Planned(LocalDate began, Optional<LocalDate> ended) {

        boolean lastsOn(LocalDate day) {
            return !began.isAfter(day) && ended.map(day::isBefore).orElse(true);
        }
    }

    /// What was held and who called while the plans lasted.
    record Meetings(
            List<Diary.Entry> visits,
            List<LocalDate> coreGroups,
            List<LocalDate> conferences,
            List<LocalDate> inNeedReviews) {

        static final Meetings NONE = new Meetings(List.of(), List.of(), List.of(), List.of());
    }

    boolean isOver(LocalDate day) {
        return opensNothing || closed.filter(end -> !end.isAfter(day)).isPresent();
    }

    Referred with(Meetings held) {
        return new Referred(
                on, source, decided, opensNothing, closed, reasonClosed, assessed, enquired, protection, inNeed, held);
    }

    Referred closed(LocalDate day, ReasonClosed reason) {
        return new Referred(
                on,
                source,
                decided,
                opensNothing,
                Optional.of(day),
                Optional.of(reason),
                assessed,
                enquired,
                protection,
                inNeed,
                meetings);
    }
}
