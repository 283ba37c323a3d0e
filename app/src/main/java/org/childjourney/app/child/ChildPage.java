package org.childjourney.app.child;

import java.util.List;
import java.util.Optional;
import org.childjourney.app.ui.Mark;
import org.childjourney.oversight.Matter;
import org.childjourney.record.RecordId;
import org.childjourney.timescales.Obligation;

/// A child's screen as it is shown at one moment, in words. `safety` is what must be known of somebody of the family
/// before they are spoken with.
record ChildPage(
        String toCall,
        String onTab,
        String name,
        List<Fact> facts,
        List<String> safety,
        List<Banner> banners,
        List<Accepted> accepted,
        List<DutyRow> duties,
        List<VisitRow> visits,
        String lately,
        List<ReviewRow> reviews) {

    ChildPage {
        facts = List.copyOf(facts);
        safety = List.copyOf(safety);
        banners = List.copyOf(banners);
        accepted = List.copyOf(accepted);
        duties = List.copyOf(duties);
        visits = List.copyOf(visits);
        reviews = List.copyOf(reviews);
    }

    static final ChildPage EMPTY =
            new ChildPage("", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of());

    /// One fact of the identity strip. `part` is its id on the screen.
    record Fact(String part, String label, String value) {}

    /// What must not be overlooked, the line of the list that it comes from, and what of it a manager can decide about.
    /// `part` is its id on the screen.
    record Banner(
            String part, Mark.Kind kind, String what, String why, Optional<DutyRow> duty, Optional<Matter> matter) {}

    /// What would be a banner, had a manager not decided about it; in one sentence.
    record Accepted(String part, String sentence) {}

    /// `said` is what was planned for it, and why it was said to be late.
    record DutyRow(
            Obligation duty,
            Mark.Kind mark,
            String state,
            String what,
            String due,
            String untilDue,
            String done,
            String ruleClass,
            String said) {}

    /// `inTime` is empty where no duty was met by it, and `how` where the worker was the child's own.
    record VisitRow(
            RecordId record,
            Mark.Kind mark,
            String outcome,
            String inTime,
            String on,
            String type,
            String seen,
            String bedroom,
            String words,
            String where,
            String by,
            String how) {}

    record ReviewRow(String on, String participation, String source) {}
}
