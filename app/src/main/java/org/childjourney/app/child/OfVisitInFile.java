package org.childjourney.app.child;

import java.util.stream.Stream;
import org.childjourney.access.Act;
import org.childjourney.app.form.Told;
import org.childjourney.app.ui.Dates;
import org.childjourney.app.ui.Texts;
import org.childjourney.record.Outcome;
import org.childjourney.visits.VisitInFile;

/// What is known of a visit of which a file gives the day alone, in words.
///
/// @param called what the child is called
record OfVisitInFile(String called, Texts texts) implements ReadRecord.Words<VisitInFile> {

    @Override
    public String title(VisitInFile visit) {
        return texts.say("child.record.title", texts.word(visit.purpose()), Dates.full(visit.on()), called);
    }

    @Override
    public Outcome outcome(VisitInFile visit) {
        return Outcome.FROM_FILE;
    }

    @Override
    public Stream<Told> told(VisitInFile visit) {
        return Stream.of(
                new Told(
                        "seen",
                        texts.say("child.visits.column.seen"),
                        visit.seen().map(texts::word).orElseGet(() -> texts.say("ui.notRecorded")),
                        false),
                new Told(
                        "account",
                        texts.say("child.visits.column.account"),
                        texts.say("child.visit.elsewhere"),
                        false));
    }

    @Override
    public String corrected(VisitInFile visit) {
        return "";
    }

    @Override
    public Act act(VisitInFile visit) {
        return Act.RECORD_VISIT;
    }
}
