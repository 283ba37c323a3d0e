package org.childjourney.plan;

import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// The day for which somebody planned what is due. It stands beside the due date and tells the clocks nothing: a plan
/// can be made as often as needed, and what was late stays late.
public final class PlannedDay implements EntryKind {

    public static final String NAME = "planned-day";

    static final String DAY = "planned";

    static final String WHO = "who";

    private static final Description ASKED = new Description(
            NAME,
            Question.day(ON).counting().usedFor(Use.COURT),
            Question.choice(ABOUT).counting().usedFor(Use.LAW, Use.PLAN),
            Question.dayAhead(DAY).counting().usedFor(Use.PLAN),
            Question.line(WHO).usedFor(Use.PLAN),
            Question.text("why").usedFor(Use.PLAN, Use.COURT));

    @Override
    public Description asked() {
        return ASKED;
    }
}
