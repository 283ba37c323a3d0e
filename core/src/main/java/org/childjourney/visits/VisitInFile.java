package org.childjourney.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.Outcome;
import org.childjourney.record.RecordKind;
import org.childjourney.record.Telling;

/// A visit of which a file gives the day and no account. Only an import makes it.
public record VisitInFile(LocalDate on, Visit.Purpose purpose, Optional<ChildSeen> seen) implements Body {

    public static final RecordKind<VisitInFile> KIND = new RecordKind<>("visit-in-file", 1, VisitInFile.class);

    @Override
    public void tell(Telling facts) {
        boolean notSeen = seen.filter(ChildSeen.NOT_SEEN::equals).isPresent();
        var outcome = notSeen ? Outcome.NOT_DONE : Outcome.RECORDED;
        purpose.event().ifPresent(kind -> facts.happened(kind, on, outcome));
    }
}
