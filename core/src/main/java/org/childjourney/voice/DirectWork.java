package org.childjourney.voice;

import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.Use;

/// Work with a child so that the child can say or show how things are, such as drawing, playing or three houses.
public final class DirectWork implements EntryKind {

    static final String NAME = "direct-work";
    static final String SHOWED = "showed";

    private static final Description ASKED = new Description(
            NAME,
            Question.day(ON).counting().usedFor(Use.PLAN, Use.COURT),
            Question.time(AT).usedFor(Use.COURT),
            Question.text("did").counting().usedFor(Use.PLAN, Use.COURT),
            Question.text(SHOWED).counting().usedFor(Use.LAW, Use.PLAN, Use.COURT),
            Question.text("means").counting().usedFor(Use.PLAN, Use.COURT),
            Question.files("files").usedFor(Use.PLAN, Use.COURT));

    @Override
    public Description asked() {
        return ASKED;
    }
}
