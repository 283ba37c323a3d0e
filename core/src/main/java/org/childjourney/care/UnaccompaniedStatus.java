package org.childjourney.care;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// The child is, or was, an unaccompanied asylum-seeking child; `ceases` is the day the status ends or will end.
public record UnaccompaniedStatus(Optional<LocalDate> ceases) implements Body {

    public static final RecordKind<UnaccompaniedStatus> KIND =
            new RecordKind<>("unaccompanied-status", 1, UnaccompaniedStatus.class);
}
