package org.childjourney.visits;

import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// A call, a message or a conversation about a child, or a note of something that was learned.
public final class NoteOrCall implements EntryKind {

    private static final Description ASKED = new Description(
            "note",
            Question.day(ON).counting().usedFor(Use.COURT),
            Question.time(AT).usedFor(Use.COURT),
            Question.choice("how", How.values()).counting().usedFor(Use.COURT),
            Question.line("withWhom")
                    .where("how", How.CALL, How.VIDEO_CALL, How.MESSAGE, How.LETTER, How.IN_PERSON)
                    .counting()
                    .usedFor(Use.PLAN, Use.COURT),
            Question.text("said").counting().usedFor(Use.PLAN, Use.COURT),
            Question.text("means").counting().usedFor(Use.PLAN, Use.COURT),
            Question.text("aboutSomebodyElse").usedFor(Use.PLAN, Use.COURT));

    /// How it was learned.
    public enum How {
        CALL,
        VIDEO_CALL,
        MESSAGE,
        LETTER,
        IN_PERSON,
        NOTE
    }

    @Override
    public Description asked() {
        return ASKED;
    }
}
