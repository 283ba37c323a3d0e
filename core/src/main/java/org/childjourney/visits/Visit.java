package org.childjourney.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A visit to a child. `childsWords` is what the child said or showed, `account` what it means for the child.
public record Visit(
        LocalDate on,
        Optional<LocalTime> startedAt,
        Purpose purpose,
        ChildSeen seen,
        String where,
        String childsWords,
        String account,
        Optional<RecordId> by)
        implements Body {

    public static final RecordKind<Visit> KIND = new RecordKind<>("visit", 1, Visit.class);

    /// What the visit was for.
    public enum Purpose {
        PROTECTION,
        IN_NEED,
        IN_CARE,
        PERSONAL_ADVISER;

        EventKind event() {
            return switch (this) {
                case PROTECTION -> EventKind.PROTECTION_VISIT;
                case IN_NEED -> EventKind.IN_NEED_VISIT;
                case IN_CARE -> EventKind.VISIT;
                case PERSONAL_ADVISER -> EventKind.PERSONAL_ADVISER_VISIT;
            };
        }
    }

    /// Recorded only when the child was seen and there is an account with the child's words; dates alone are not done.
    public Outcome outcome() {
        return outcomeOf(seen, childsWords, account);
    }

    static Outcome outcomeOf(ChildSeen seen, String childsWords, String account) {
        if (seen == ChildSeen.NOT_SEEN) {
            return Outcome.NOT_DONE;
        }
        return childsWords.isBlank() || account.isBlank() ? Outcome.DATES_ONLY : Outcome.RECORDED;
    }

    @Override
    public void tell(Telling facts) {
        facts.happened(purpose.event(), on, outcome());
    }
}
