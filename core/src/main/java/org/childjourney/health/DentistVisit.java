package org.childjourney.health;

import java.util.Set;
import org.childjourney.record.EventKind;
import org.childjourney.recording.Description;
import org.childjourney.recording.EntryKind;
import org.childjourney.recording.Question;
import org.childjourney.recording.TypedAnswers;
import org.childjourney.recording.Use;

/// A visit of a child to the dentist.
public final class DentistVisit implements EntryKind {

    private static final Description ASKED = new Description(
            "dentist-visit",
            Question.day(ON).counting().usedFor(Use.RETURN),
            Question.line("who").counting().usedFor(Use.PLAN),
            Question.text("found").counting().usedFor(Use.PLAN, Use.COURT),
            Question.text("next").usedFor(Use.PLAN));

    @Override
    public Description asked() {
        return ASKED;
    }

    @Override
    public Set<EventKind> tells(TypedAnswers given) {
        return Set.of(EventKind.DENTAL_CHECK);
    }
}
