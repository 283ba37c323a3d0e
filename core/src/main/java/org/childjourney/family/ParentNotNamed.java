package org.childjourney.family;

import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// Why a parent of the child is not named.
public record ParentNotNamed(Which which, String why) implements Body {

    public static final RecordKind<ParentNotNamed> KIND = new RecordKind<>("parent-not-named", 1, ParentNotNamed.class);

    /// Which parent.
    public enum Which {
        MOTHER,
        FATHER
    }
}
