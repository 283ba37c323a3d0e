package org.childjourney.family;

import java.util.Optional;
import org.childjourney.record.RecordId;

/// Who is meant in a family: one of the child's relatives, or the child, who is no relative of their own.
public record MemberId(Optional<RecordId> relative) {

    public static final MemberId CHILD = new MemberId(Optional.empty());

    public static MemberId of(RecordId relative) {
        return new MemberId(Optional.of(relative));
    }

    public boolean isChild() {
        return relative.isEmpty();
    }
}
