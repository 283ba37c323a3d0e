package org.childjourney.entries;

import java.util.List;
import java.util.Optional;
import org.childjourney.health.DentistVisit;
import org.childjourney.health.HealthEvent;
import org.childjourney.missing.ReturnHomeInterview;
import org.childjourney.oversight.ManagementDecision;
import org.childjourney.plan.PlannedDay;
import org.childjourney.plan.ReasonLate;
import org.childjourney.plan.StepDone;
import org.childjourney.recording.EntryKind;
import org.childjourney.visits.NoteOrCall;
import org.childjourney.voice.DirectWork;

/// The kinds of entry of every feature, in the order in which they are offered.
public final class EveryEntryKind {

    public static final List<EntryKind> ALL = List.of(
            new NoteOrCall(),
            new DirectWork(),
            new ReturnHomeInterview(),
            new HealthEvent(),
            new DentistVisit(),
            new StepDone(),
            new PlannedDay(),
            new ReasonLate(),
            new ManagementDecision());

    private EveryEntryKind() {}

    public static Optional<EntryKind> named(String name) {
        return ALL.stream().filter(kind -> kind.asked().name().equals(name)).findFirst();
    }
}
