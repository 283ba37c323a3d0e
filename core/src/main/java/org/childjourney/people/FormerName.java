package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// A name that a child had before.
public record FormerName(PersonName name, Optional<LocalDate> until) implements Body {

    public static final RecordKind<FormerName> KIND = new RecordKind<>("former-name", 1, FormerName.class);
}
