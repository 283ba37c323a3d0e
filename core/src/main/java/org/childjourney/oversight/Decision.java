package org.childjourney.oversight;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Held;
import org.childjourney.record.Outcome;
import org.childjourney.recording.Entry;
import org.childjourney.recording.EntryKind;

/// A manager's decision as it was recorded.
public record Decision(Held<Entry> held) {

    public LocalDate on() {
        return held.body().on();
    }

    /// The key of what it answers; empty where it answers nothing in particular.
    public String about() {
        return held.body().answer(EntryKind.ABOUT);
    }

    public String what() {
        return held.body().answer(ManagementDecision.DECISION);
    }

    public String why() {
        return held.body().answer(ManagementDecision.WHY);
    }

    /// Who does what was decided.
    public String who() {
        return held.body().answer(ManagementDecision.WHO);
    }

    public Optional<LocalDate> by() {
        return day(ManagementDecision.BY);
    }

    public Optional<LocalDate> acceptedUntil() {
        return day(ManagementDecision.ACCEPTED_UNTIL);
    }

    /// Dates alone decide nothing.
    public boolean isRecorded() {
        return held.body().outcome() == Outcome.RECORDED;
    }

    boolean answers(Matter matter) {
        return about().equals(matter.key());
    }

    /// The last day on which it keeps quiet what it answers. That a duty is late is accepted only where a day is
    /// given until which it is; what a visit raised is decided until that is to be done.
    public Optional<LocalDate> quiets(Matter matter) {
        return switch (matter) {
            case Matter.Duty _ -> acceptedUntil();
            case Matter.Concern _, Matter.NotSeen _ -> acceptedUntil().or(this::by);
        };
    }

    private Optional<LocalDate> day(String part) {
        return Optional.of(held.body().answer(part))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }
}
