package org.childjourney.plan;

import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// Why something is or was late, and on whom it waits. It excuses nothing in any figure.
public final class ReasonLate implements EntryKind {

    public static final String NAME = "reason-late";

    static final String REASON = "reason";

    static final String WAITING_ON = "waitingOn";

    static final String WORDS = "words";

    private static final Description ASKED = new Description(
            NAME,
            Question.day(ON).counting().usedFor(Use.COURT),
            Question.choice(ABOUT).counting().usedFor(Use.LAW, Use.PLAN),
            Question.choice(REASON, Reason.values()).counting().usedFor(Use.LAW, Use.PLAN),
            Question.choice(WAITING_ON, Agency.values()).counting().usedFor(Use.PLAN),
            Question.text(WORDS).counting().usedFor(Use.PLAN, Use.COURT));

    /// What kept it from being done in time.
    public enum Reason {
        TOLD_LATE,
        CONSENT_MISSING,
        REQUESTED_LATE,
        NO_APPOINTMENT,
        CHILD_AWAY,
        CHILD_REFUSED,
        FAMILY_AWAY,
        WORKER_AWAY,
        NO_WORKER,
        RECORDED_LATE,
        CHOSEN_LATER,
        OTHER
    }

    /// Who has the next step.
    public enum Agency {
        CHILDRENS_SERVICES,
        HEALTH,
        SCHOOL,
        POLICE,
        COURT,
        CARER,
        FAMILY,
        ANOTHER_AUTHORITY,
        OTHER
    }

    @Override
    public Description asked() {
        return ASKED;
    }
}
