package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A worker has a part in a child's life other than that of the named worker, from the day it began up to and not
/// including the day it ended.
public record Involvement(RecordId worker, Part part, LocalDate began, Optional<LocalDate> ended) implements Body {

    public static final RecordKind<Involvement> KIND = new RecordKind<>("involvement", 1, Involvement.class);

    /// What the worker does for the child.
    public enum Part {
        PERSONAL_ADVISER,
        REVIEWING_OFFICER,
        CONFERENCE_CHAIR,
        EARLY_HELP_LEAD,
        ADOPTION_WORKER
    }

    @Override
    public void tell(Telling facts) {
        if (part == Part.PERSONAL_ADVISER) {
            facts.happened(EventKind.PERSONAL_ADVISER_APPOINTED, began, Outcome.RECORDED);
        }
        if (part == Part.REVIEWING_OFFICER) {
            facts.happened(EventKind.IRO_APPOINTED, began, Outcome.RECORDED);
        }
    }
}
