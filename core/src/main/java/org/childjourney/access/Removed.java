package org.childjourney.access;

import org.childjourney.record.Body;
import org.childjourney.record.RecordKind;

/// That what was recorded about a child was destroyed: why and on what authority; its author is who did it. It is all
/// that is left of the child's record, with the envelopes.
public record Removed(String reason, String authority) implements Body {

    public static final RecordKind<Removed> KIND = new RecordKind<>("removed", 1, Removed.class);
}
