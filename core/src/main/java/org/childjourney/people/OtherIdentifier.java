package org.childjourney.people;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// An identifier that a child has, or had, besides those by which returns name the child.
public record OtherIdentifier(Type type, String text, Optional<LocalDate> began, Optional<LocalDate> ended)
        implements Body {

    public static final RecordKind<OtherIdentifier> KIND =
            new RecordKind<>("other-identifier", 1, OtherIdentifier.class);

    /// What kind of identifier it is.
    public enum Type {
        FORMER_UPN,
        HOME_OFFICE_REFERENCE,
        OTHER_SYSTEM
    }
}
