package org.childjourney.oversight;

import java.util.List;
import org.childjourney.access.Act;
import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedAnswers;
import org.childjourney.recording.Use;
import org.childjourney.recording.Wrong;
import org.childjourney.recording.Wrong.Problem;

/// A manager's decision about a child, with its reason. It may accept until a day that something is as it is; it
/// tells the clocks nothing and moves no date.
public final class ManagementDecision implements EntryKind {

    public static final String NAME = "decision";

    static final String DECISION = "decision";

    static final String WHY = "why";

    static final String WHO = "who";

    static final String BY = "by";

    public static final String ACCEPTED_UNTIL = "acceptedUntil";

    private static final Description ASKED = new Description(
            NAME,
            Question.day(ON).counting().usedFor(Use.COURT),
            Question.choice(ABOUT).usedFor(Use.LAW, Use.PLAN),
            Question.text(DECISION).counting().usedFor(Use.PLAN, Use.COURT),
            Question.text(WHY).counting().usedFor(Use.LAW, Use.PLAN, Use.COURT),
            Question.line(WHO).counting().usedFor(Use.PLAN),
            Question.dayAhead(BY).counting().usedFor(Use.PLAN),
            Question.dayAhead(ACCEPTED_UNTIL).usedFor(Use.PLAN, Use.COURT));

    @Override
    public Description asked() {
        return ASKED;
    }

    @Override
    public Act act() {
        return Act.RECORD_DECISION;
    }

    /// A decision always has a reason, and what is accepted is named.
    @Override
    public List<Wrong> wrong(TypedAnswers given) {
        if (given.line(WHY).isEmpty() && !given.line(DECISION).isEmpty()) {
            return List.of(new Wrong(WHY, Problem.NEEDED));
        }
        if (given.line(ABOUT).isEmpty() && !given.line(ACCEPTED_UNTIL).isEmpty()) {
            return List.of(new Wrong(ABOUT, Problem.NEEDED));
        }
        return List.of();
    }
}
