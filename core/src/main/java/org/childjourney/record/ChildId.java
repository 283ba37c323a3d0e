package org.childjourney.record;

import java.util.UUID;

/// The id of one child's record, minted on a laptop and never changed.
public record ChildId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
