package org.childjourney.access;

import java.util.List;
import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// That what was recorded about a child was destroyed: why and on what authority; its author is who did it. It is all
/// that is left of the child's record, with the envelopes.
///
/// @param marks what the authority knew the child by, as keyed hashes: a file that names the child is recognised by
///     them, and nothing can be read from them
public record Removed(String reason, String authority, List<String> marks) implements Body {

    public static final RecordKind<Removed> KIND = new RecordKind<>("removed", 2, Removed.class);

    public Removed {
        marks = List.copyOf(marks);
    }
}
