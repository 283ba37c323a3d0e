package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.childjourney.record.EventKind;

/// Why a due date is what it is, as data that screen, print and command line all render.
///
/// `began` is what happened and when; `countedFrom` the day the count starts at, which differs where a file could not
/// say what was done before its as-at day; `interval` the rule's interval, such as `20 working days`; `skipped` the
/// bank holidays passed over. `notes` are keys of sentences in the catalogue's wording, with their arguments.
public record Explanation(
        EventKind event,
        LocalDate began,
        LocalDate countedFrom,
        String interval,
        List<Skipped> skipped,
        Optional<LocalDate> lastWorkingDayBefore,
        RuleClass ruleClass,
        String citation,
        Verified verified,
        List<Note> notes) {

    public Explanation {
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /// A bank holiday that the count passed over.
    public record Skipped(LocalDate day, String name) {}

    /// A sentence of the catalogue's wording, by key, with what stands in its places.
    public record Note(String key, List<String> arguments) {

        public Note {
            arguments = List.copyOf(arguments);
        }
    }
}
