package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;

/// A worker is a child's named worker, from the day it began up to and not including the day it ended.
///
/// @param handover how the child was handed over to this worker, where that was recorded
public record Allocation(
        RecordId worker,
        LocalDate began,
        Optional<LocalDate> ended,
        Optional<ReasonForChange> reason,
        Optional<Handover> handover)
        implements Body {

    public static final RecordKind<Allocation> KIND = new RecordKind<>("allocation", 1, Allocation.class);

    public Allocation(RecordId worker, LocalDate began, Optional<LocalDate> ended, Optional<ReasonForChange> reason) {
        this(worker, began, ended, reason, Optional.empty());
    }

    public Allocation endingOn(LocalDate day) {
        return new Allocation(worker, began, Optional.of(day), reason, handover);
    }

    /// Why this worker took over (SSDA903 SW_REASON).
    public enum ReasonForChange {
        MANAGE,
        FCONTA,
        LEFTRL,
        ORGRST,
        TSPROC,
        ABSENC,
        CHCHAN,
        PCCHAN,
        SWDIED,
        OTHERS
    }
}
