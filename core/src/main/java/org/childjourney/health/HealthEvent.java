package org.childjourney.health;

import java.util.Set;
import org.childjourney.record.EventKind;
import org.childjourney.record.Outcome;
import org.childjourney.record.YesNo;
import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedAnswers;
import org.childjourney.recording.Use;

/// Something about a child's health: an assessment, an appointment, an immunisation. One that a child was not
/// brought to is not done, and one that the child refused counts apart.
public final class HealthEvent implements EntryKind {

    private static final String WHAT = "what";
    private static final String ATTENDED = "attended";
    private static final String UP_TO_DATE = "upToDate";

    private static final Description ASKED = new Description(
            "health-event",
            Question.choice(WHAT, What.values()).counting().usedFor(Use.LAW, Use.RETURN),
            Question.day(ON).counting().usedFor(Use.LAW, Use.RETURN),
            Question.choice(ATTENDED, Attended.values()).counting().usedFor(Use.LAW, Use.RETURN),
            Question.text("reason")
                    .where(ATTENDED, Attended.REFUSED, Attended.NOT_BROUGHT)
                    .counting()
                    .usedFor(Use.PLAN, Use.COURT),
            Question.line("who").where(ATTENDED, Attended.YES).counting().usedFor(Use.LAW, Use.COURT),
            Question.text("found").where(ATTENDED, Attended.YES).counting().usedFor(Use.PLAN, Use.COURT),
            Question.yesNo(UP_TO_DATE).where(WHAT, What.IMMUNISATION).usedFor(Use.RETURN),
            Question.text("next").usedFor(Use.PLAN));

    /// What it was.
    public enum What {
        INITIAL_HEALTH_ASSESSMENT,
        REVIEW_HEALTH_ASSESSMENT,
        GP,
        HOSPITAL,
        IMMUNISATION,
        OPTICIAN,
        OTHER
    }

    /// Whether it took place.
    public enum Attended {
        YES,
        REFUSED,
        NOT_BROUGHT
    }

    @Override
    public Description asked() {
        return ASKED;
    }

    @Override
    public Set<EventKind> tells(TypedAnswers given) {
        if (given.is(WHAT, What.INITIAL_HEALTH_ASSESSMENT) || given.is(WHAT, What.REVIEW_HEALTH_ASSESSMENT)) {
            return Set.of(EventKind.HEALTH_ASSESSMENT);
        }
        return given.is(UP_TO_DATE, YesNo.YES) ? Set.of(EventKind.IMMUNISATIONS_UP_TO_DATE) : Set.of();
    }

    @Override
    public Outcome outcome(TypedAnswers given) {
        Outcome outcome = EntryKind.super.outcome(given);
        if (given.is(ATTENDED, Attended.NOT_BROUGHT)) {
            return Outcome.NOT_DONE;
        }
        return outcome == Outcome.RECORDED && given.is(ATTENDED, Attended.REFUSED) ? Outcome.REFUSED : outcome;
    }
}
