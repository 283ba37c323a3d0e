package org.childjourney.record;

import java.util.UUID;

/// The id of one record through all its revisions.
public record RecordId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
